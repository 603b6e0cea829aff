import type { MessageCode } from '../core/messages/catalogue.js';
import { diagnostic, DiagnosticError, type Place } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { crc32 } from './crc32.js';
import { packageLimits, type PackageLimits } from './limits.js';
import { readXml } from './read-xml.js';
import { ReadingBudget } from './reading-budget.js';
import { recogniseFile, type FileNature } from './recognise-file.js';
import type { XmlListener } from './xml-listener.js';
import { entryBytes, readDirectory, ZipDamage, type DirectoryEntry } from './zip-directory.js';

/** An entry with its bytes as they lie in the file, for a writer that copies it unchanged. */
export interface CompressedEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** An opened zip: names are known, contents are inflated on demand. */
export interface ZipArchive {
  /** In the order of the directory; folders are left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** When an entry was changed, in milliseconds since 1970; 0 where there is none of that name. */
  modified(name: string): number;
  /** The inflated contents. @throws DiagnosticError when the entry is absent or damaged. */
  read(name: string): Uint8Array;
  /** The entry as it lies in the file. @throws DiagnosticError when the entry is absent or damaged. */
  compressed(name: string): CompressedEntry;
  /** Reads a part's XML. @throws DiagnosticError when it is absent, damaged, not well-formed or over the budget. */
  scan(name: string, listener: XmlListener): void;
  /** Where the file stands, for messages. */
  readonly place: Place;
  /** The account of everything that is read of this file. */
  readonly budget: ReadingBudget;
}

const NATURES: Readonly<Record<Exclude<FileNature, 'zip'>, MessageCode>> = {
  xls: 'package.old-workbook',
  et: 'package.wps-workbook',
  doc: 'package.old-document',
  wps: 'package.wps-document',
  encrypted: 'package.password',
  'rights-managed': 'package.rights-managed',
  compound: 'package.not-office-open',
  secured: 'package.secured',
  archive: 'package.archive',
  lock: 'package.lock',
  zeros: 'package.zeros',
  pdf: 'package.not-office-open',
  text: 'package.not-office-open',
  empty: 'package.empty',
  unknown: 'package.unknown',
};
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zip that somebody else made. Everything that its directory promises is checked against the limits before
 * anything is inflated, and every inflated entry against its promise.
 * @throws DiagnosticError with `package.*` codes: not a zip, damaged, password, too large, bomb.
 */
export function openZip(
  bytes: Uint8Array,
  compression: Compression,
  place: Place = {},
  limits: PackageLimits = packageLimits,
  budget = new ReadingBudget(place),
): ZipArchive {
  const nature = recogniseFile(bytes, place.file);
  if (nature !== 'zip') throw refusal(NATURES[nature], place);
  if (bytes.length > limits.fileSize) throw refusal('package.too-large', place, mebibytes(limits.fileSize));
  const entries = damageReported(place, () => readDirectory(bytes, limits.entryCount));
  checkDirectory(entries, place, limits);
  const byName = new Map(entries.filter((one) => !one.name.endsWith('/')).map((one) => [one.name, one]));

  const find = (name: string): DirectoryEntry => {
    const entry = byName.get(name);
    if (!entry) throw refusal('package.part-missing', place, { part: name });
    return entry;
  };
  const read = (name: string): Uint8Array => {
    const entry = find(name);
    budget.spend('inflated', entry.size);
    return damageReported(place, () => inflated(entry, entryBytes(bytes, entry), compression));
  };
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    modified: (name) => byName.get(name)?.modified ?? 0,
    read,
    scan: (name, listener) => readXml(read(name), name, listener, place, budget),
    place,
    budget,
    compressed(name) {
      const entry = find(name);
      const method = entry.method === STORED ? STORED : DEFLATED;
      const compressed = damageReported(place, () => entryBytes(bytes, entry));
      return { name, method, crc: entry.crc, size: entry.size, compressed };
    },
  };
}

function inflated(entry: DirectoryEntry, compressed: Uint8Array, compression: Compression): Uint8Array {
  let contents: Uint8Array;
  try {
    contents = entry.method === STORED ? compressed : compression.inflate(compressed, entry.size);
  } catch (error) {
    throw new ZipDamage(`${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (contents.length !== entry.size) throw new ZipDamage(`${entry.name} has not the size it states`);
  if ((compression.crc32 ?? crc32)(contents) !== entry.crc)
    throw new ZipDamage(`${entry.name} fails its checksum`);
  return contents;
}

function checkDirectory(entries: readonly DirectoryEntry[], place: Place, limits: PackageLimits): void {
  if (entries.length > limits.entryCount) {
    throw refusal('package.too-many-parts', place, { limit: limits.entryCount });
  }
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    if (entry.encrypted) throw refusal('package.password', place);
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw refusal('package.damaged', place, { reason: `${entry.name}: method ${entry.method}` });
    }
    if (!safeName(entry.name, limits) || names.has(entry.name)) {
      throw refusal('package.unsafe-name', place, { part: entry.name.slice(0, 80) });
    }
    names.add(entry.name);
    total += entry.size;
    if (entry.size > limits.partSize) {
      throw refusal('package.too-large-inside', place, mebibytes(limits.partSize));
    }
    const ratio = entry.size / Math.max(1, entry.compressedSize);
    if (entry.size > limits.ratioFrom && ratio > limits.ratio) {
      throw refusal('package.bomb', place, { part: entry.name, ratio: Math.round(ratio) });
    }
  }
  if (total > limits.totalSize) throw refusal('package.too-large-inside', place, mebibytes(limits.totalSize));
}

const safeName = (name: string, limits: PackageLimits): boolean =>
  name.length > 0 &&
  name.length <= limits.nameLength &&
  !name.startsWith('/') &&
  !/^[A-Za-z]:/.test(name) &&
  !name.includes('\0') &&
  !name.split('/').includes('..');

function damageReported<Result>(place: Place, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ZipDamage) throw refusal('package.damaged', place, { reason: error.message });
    throw error;
  }
}

const mebibytes = (bytes: number) => ({ limit: Math.round(bytes / 2 ** 20) });

const refusal = (code: MessageCode, place: Place, values = {}): DiagnosticError =>
  new DiagnosticError([diagnostic(code, 'error', place, values)]);
