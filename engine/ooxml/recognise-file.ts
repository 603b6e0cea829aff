/** What the first bytes of a file say it is. */
export type FileNature =
  | 'zip'
  /** The binary workbook of Excel 97–2003. */
  | 'xls'
  /** The binary workbook of WPS. */
  | 'et'
  /** The binary document of Word 97–2003. */
  | 'doc'
  /** The binary document of WPS. */
  | 'wps'
  /** An OOXML file that Office encrypted with a password. */
  | 'encrypted'
  /** An OOXML file under rights management (IRM): only certain accounts may open it. */
  | 'rights-managed'
  /** Another compound file of Office. */
  | 'compound'
  /** Encrypted by office security software; opens only on machines that run it. */
  | 'secured'
  | 'pdf'
  /** What Excel, Word and WPS lay beside a file that somebody has open: who it is. */
  | 'lock'
  /** RAR or 7-Zip. */
  | 'archive'
  /** A web page or CSV list that bears a workbook's ending. */
  | 'text'
  /** All zeros: not downloaded completely, or lost by the disk. */
  | 'zeros'
  | 'empty'
  | 'unknown';

const SIGNATURES: readonly (readonly [bytes: readonly number[], nature: FileNature])[] = [
  [[0x50, 0x4b], 'zip'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'archive'],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Words by which known security software marks the files that it encrypts, within the first bytes. */
const SECURITY_MARKS = ['E-SafeNet', '%TSD-Header-###%'];
const MARKED = 512;

/** Streams that tell compound files apart; the first that occurs decides. */
const STREAMS: readonly (readonly [name: string, nature: FileNature])[] = [
  ['DRMEncryptedTransform', 'rights-managed'],
  ['EncryptedPackage', 'encrypted'],
  ['ETExtData', 'et'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];

/** The formats of WPS are those of Office 97 with another ending. */
const BY_ENDING: readonly (readonly [nature: FileNature, ending: RegExp, own: FileNature])[] = [
  ['xls', /\.ett?$/i, 'et'],
  // WPS leaves its own stream in workbooks of Excel 97 too, which Excel opens.
  ['et', /\.xl[st]$/i, 'xls'],
  ['doc', /\.wp[st]$/i, 'wps'],
];

/** Tells what a file is by its contents; its name only tells WPS from Office. */
export function recogniseFile(bytes: Uint8Array, name = ''): FileNature {
  const nature = natureOf(bytes);
  return BY_ENDING.find(([general, ending]) => general === nature && ending.test(name))?.[2] ?? nature;
}

function natureOf(bytes: Uint8Array): FileNature {
  if (bytes.length === 0) return 'empty';
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known) return known[1];
  if (startsWith(bytes, COMPOUND)) {
    return STREAMS.find(([stream]) => contains(bytes, utf16(stream)))?.[1] ?? 'compound';
  }
  if (isLock(bytes)) return 'lock';
  const head = bytes.subarray(0, MARKED);
  if (SECURITY_MARKS.some((mark) => latin1(head).includes(mark))) return 'secured';
  if (head.every((byte) => byte === 0)) return 'zeros';
  return isText(head) ? 'text' : 'unknown';
}

/** Length of the lock files of Word and of Excel: a user's name as bytes, then as UTF-16. */
const LOCK_LENGTHS = [162, 165];
const LONGEST_USER = 54;

/** Named `~$…`, but mail programs rename what is attached. */
function isLock(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  if (!LOCK_LENGTHS.includes(bytes.length) || length < 1 || length > LONGEST_USER) return false;
  const second = LONGEST_USER + (bytes.length === 165 ? 1 : 0);
  return bytes[second] === length && bytes[second + 1] === 0;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Text of any encoding has no control characters but tabs and line ends; UTF-16 says so by its first bytes. */
function isText(bytes: Uint8Array): boolean {
  const utf16Mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return utf16Mark || bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** A directory entry's name, little-endian and closed by a zero. */
const utf16 = (text: string): number[] => [...`${text}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Directory entries begin at multiples of 128 bytes within a compound file. */
function contains(bytes: Uint8Array, name: readonly number[]): boolean {
  for (let start = 0; start + name.length <= bytes.length; start += 128) {
    if (name.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
