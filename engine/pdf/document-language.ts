/** What the typesetter is told, because it sets punctuation of this region without moving it. */
export const TYPESETTING_REGION = 'TW';
const WRITTEN_REGION = 'CN';

const encoder = new TextEncoder();
const [HYPHEN = 0] = encoder.encode('-');
const SET = encoder.encode(`zh-${TYPESETTING_REGION}`);
const WRITTEN = encoder.encode(`zh-${WRITTEN_REGION}`);
const HYPHEN_WITHIN = SET.indexOf(HYPHEN);
/** What stands before and behind the language where a PDF names it: the catalogue, elements, the metadata. None is ever compressed. */
const PLACES = [
  ['/Lang (', ')'],
  ['/Lang(', ')'],
  ['<rdf:li>', ''],
].map(([before = '', behind = '']) => ({
  before: encoder.encode(before),
  behind: encoder.encode(behind),
}));

/**
 * The PDF as one in the Chinese of the mainland, which it is. Changes the given bytes; nothing in them moves. Hyphens
 * are rare and looked for by the engine itself: to read a large PDF as a text took a tenth of the time of printing it.
 */
export function inMainlandChinese(pdf: Uint8Array): Uint8Array {
  for (let at = pdf.indexOf(HYPHEN); at >= 0; at = pdf.indexOf(HYPHEN, at + 1)) {
    const start = at - HYPHEN_WITHIN;
    if (!standsAt(pdf, SET, start)) continue;
    const named = PLACES.some(
      ({ before, behind }) =>
        standsAt(pdf, before, start - before.length) && standsAt(pdf, behind, start + SET.length),
    );
    if (named) pdf.set(WRITTEN, start);
  }
  return pdf;
}

const standsAt = (bytes: Uint8Array, part: Uint8Array, at: number): boolean =>
  part.every((byte, index) => bytes[at + index] === byte);
