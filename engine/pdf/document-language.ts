/** What the typesetter is told, because it sets punctuation of this region without moving it. */
export const TYPESETTING_REGION = 'TW';
const SET = `zh-${TYPESETTING_REGION}`;
const WRITTEN = 'zh-CN';
/** Where a PDF names its language: the catalogue and elements, and the metadata. Both are never compressed. */
const PLACES = [`/Lang (${SET})`, `/Lang(${SET})`, `<rdf:li>${SET}</rdf:li>`];

const encoder = new TextEncoder();
const places = PLACES.map((place) => ({
  found: encoder.encode(place),
  instead: encoder.encode(place.replace(SET, WRITTEN)),
}));

/** The PDF as one in the Chinese of the mainland, which it is. Changes the given bytes; nothing in them moves. */
export function inMainlandChinese(pdf: Uint8Array): Uint8Array {
  for (const { found, instead } of places) {
    for (let at = indexOf(pdf, found, 0); at >= 0; at = indexOf(pdf, found, at + found.length)) {
      pdf.set(instead, at);
    }
  }
  return pdf;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
