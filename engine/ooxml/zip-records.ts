import { crc32 } from './crc32.js';

/** 1980-01-01 00:00, the first moment a zip can name: files never tell the hour they were made. */
const FIXED_DATE = 0x0021;
const FIXED_TIME = 0;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** The attribute by which DOS, and Explorer, know a folder. */
const FOLDER = 0x10;
const NO_BYTES = new Uint8Array();
const encoder = new TextEncoder();

/** What the records of a zip say of an entry. */
export interface ZipRecord extends EntryName {
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes of the contents. */
  readonly size: number;
  /** Bytes in the zip. */
  readonly packedSize: number;
  /** Milliseconds since 1970: the date of a file that was put in as it was. What is made here has none. */
  readonly modified?: number;
}

/** An entry's name as bytes, and the field that says it once more. */
export interface EntryName {
  readonly name: Uint8Array;
  readonly extra: Uint8Array;
}

export const END_OF_ZIP = 22;
export const localHeaderSize = ({ name, extra }: EntryName): number => 30 + name.length + extra.length;
export const directoryRecordSize = ({ name, extra }: EntryName): number => 46 + name.length + extra.length;

/** The extra field is what Info-ZIP's unzip wants: the UTF-8 flag alone does not keep it from guessing a code page. */
export function entryName(text: string): EntryName {
  const name = encoder.encode(text);
  if (text.length === name.length) return { name, extra: NO_BYTES };
  const extra = new Uint8Array(9 + name.length);
  const view = new DataView(extra.buffer);
  view.setUint16(0, 0x7075, true);
  view.setUint16(2, 5 + name.length, true);
  view.setUint8(4, 1);
  view.setUint32(5, crc32(name), true);
  extra.set(name, 9);
  return { name, extra };
}

/** Writes what stands before an entry's bytes. */
export function writeLocalHeader(bytes: Uint8Array, at: number, record: ZipRecord): void {
  const view = viewOf(bytes);
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, record);
  writeName(bytes, at + 30, record);
}

/** Writes an entry's line in the directory. @param offset where its local header stands */
export function writeDirectoryRecord(bytes: Uint8Array, at: number, record: ZipRecord, offset: number): void {
  const view = viewOf(bytes);
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeCommon(view, at + 6, record);
  view.setUint32(at + 38, record.name.at(-1) === SLASH ? FOLDER : 0, true);
  view.setUint32(at + 42, offset, true);
  writeName(bytes, at + 46, record);
}

/** Writes the end of the directory: how many entries it has, its bytes, and where it begins. */
export function writeEndOfZip(
  bytes: Uint8Array,
  at: number,
  { count, size, offset }: { readonly count: number; readonly size: number; readonly offset: number },
): void {
  const view = viewOf(bytes);
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
}

const SLASH = 0x2f;
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The fields that local header and directory have in common, from the version on. */
function writeCommon(view: DataView, at: number, record: ZipRecord): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, record.method, true);
  const { date, time } = momentOf(record.modified);
  view.setUint16(at + 6, time, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.packedSize, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.name.length, true);
  view.setUint16(at + 24, record.extra.length, true);
}

/** China has one time; the zip of the same files is the same wherever the computer believes to be. */
const CHINA = 8 * 3_600_000;

/** A moment as a zip names it: years from 1980 to 2107, two seconds for one. */
function momentOf(modified: number | undefined): { readonly date: number; readonly time: number } {
  const day = new Date((modified ?? 0) + CHINA);
  const year = day.getUTCFullYear() - 1980;
  if (modified === undefined || !(year >= 0 && year < 128)) return { date: FIXED_DATE, time: FIXED_TIME };
  return {
    date: (year << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate(),
    time: (day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1),
  };
}

function writeName(bytes: Uint8Array, at: number, { name, extra }: EntryName): void {
  bytes.set(name, at);
  bytes.set(extra, at + name.length);
}
