/** What a part of a document is by its first bytes. */
export type PartNature = 'xml' | 'picture' | 'data' | 'unknown';

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  // JPEG XR.
  [0x49, 0x49, 0xbc, 0x01],
  // EMF, WMF with and without a header of its own.
  [0x01, 0x00, 0x00, 0x00],
  [0xd7, 0xcd, 0xc6, 0x9a],
  [0x01, 0x00, 0x09, 0x00],
  [0x52, 0x49, 0x46, 0x46],
];
/** Parts without marks of their own that Word itself reads as plain data: scrambled fonts, a printer's setting. */
const DATA_TYPES = /obfuscatedFont|x-font|font\/|printerSettings/i;
const LESS = 0x3c;
const HEAD = 64;

/** @param type the part's content type, which only tells the kinds of data that have no marks. */
export function natureOfPart(bytes: Uint8Array, type: string): PartNature {
  if (bytes.length === 0) return 'data';
  const startsWith = (marks: readonly number[]): boolean => marks.every((byte, at) => bytes[at] === byte);
  const utf16 = startsWith([0xff, 0xfe]) || startsWith([0xfe, 0xff]);
  const first = bytes.subarray(0, HEAD).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  if (utf16 || first === LESS) return 'xml';
  if (PICTURES.some(startsWith)) return 'picture';
  return DATA_TYPES.test(type) ? 'data' : 'unknown';
}
