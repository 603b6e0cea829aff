/** What the typesetter is told, because it sets punctuation of this region without moving it. */
export const TYPESETTING_REGION = 'TW';
const SET = `zh-${TYPESETTING_REGION}`;
const WRITTEN = 'zh-CN';
/** Where a PDF names its language: the catalogue and elements, and the metadata. Both are never compressed. */
const PLACES = [`/Lang (${SET})`, `/Lang(${SET})`, `<rdf:li>${SET}</rdf:li>`];

/** One character for each byte: texts are searched many times faster than bytes. */
const bytewise = new TextDecoder('latin1');
const encoder = new TextEncoder();

/** The PDF as one in the Chinese of the mainland, which it is. Changes the given bytes; nothing in them moves. */
export function inMainlandChinese(pdf: Uint8Array): Uint8Array {
  const text = bytewise.decode(pdf);
  for (const found of PLACES) {
    const instead = encoder.encode(found.replace(SET, WRITTEN));
    for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length)) {
      pdf.set(instead, at);
    }
  }
  return pdf;
}
