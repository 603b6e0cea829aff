/** What the first bytes of a file say it is. */
export type FileNature =
  | 'zip'
  /** The binary workbook of Excel 97–2003. */
  | 'xls'
  /** The binary workbook of WPS. */
  | 'et'
  /** The binary document of Word 97–2003. */
  | 'doc'
  /** An OOXML file that Office encrypted with a password. */
  | 'encrypted'
  /** Another compound file of Office. */
  | 'compound'
  | 'pdf'
  /** A web page or CSV list that bears a workbook's ending. */
  | 'text'
  | 'empty'
  | 'unknown';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Streams that tell compound files apart; the first that occurs decides. */
const STREAMS: readonly (readonly [name: string, nature: FileNature])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['ETExtData', 'et'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];

/** Tells what a file is by its contents, whatever its name says. */
export function recogniseFile(bytes: Uint8Array): FileNature {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, PDF)) return 'pdf';
  if (startsWith(bytes, COMPOUND)) {
    return STREAMS.find(([name]) => contains(bytes, utf16(name)))?.[1] ?? 'compound';
  }
  return bytes.subarray(0, 512).includes(0) ? 'unknown' : 'text';
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** A directory entry's name, little-endian and closed by a zero. */
const utf16 = (text: string): number[] => [...`${text}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Directory entries begin at multiples of 128 bytes within a compound file. */
function contains(bytes: Uint8Array, name: readonly number[]): boolean {
  for (let start = 0; start + name.length <= bytes.length; start += 128) {
    if (name.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
