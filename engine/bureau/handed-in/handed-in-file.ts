import type { Compression } from '../../core/ports.js';
import { openZip, ReadingBudget, type ZipArchive } from '../../ooxml/index.js';

/** A file that was handed in: by itself, or within an archive. */
export interface HandedInFile {
  /** Within the folder, parts separated by `/`; an archive counts as a folder. */
  readonly name: string;
  /** Where it is read from; of one within an archive, where the archive is. */
  readonly path: string;
  /** Within an archive: its name there; of an archive in an archive, each with the next. */
  readonly inside?: readonly string[];
}

/** Contents and the moment of the last change, in milliseconds since 1970. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/**
 * Opens an archive that somebody handed in, under the limits of every zip; what is opened within it goes to the same
 * account. @throws DiagnosticError
 */
export const openArchive = (
  bytes: Uint8Array,
  file: string,
  compression: Compression,
  budget = new ReadingBudget({ file }),
): ZipArchive => openZip(bytes, compression, { file }, undefined, budget);

/** A file from the archive that it lies in. @throws DiagnosticError */
export function readInside(
  outermost: Uint8Array,
  { name, inside = [] }: HandedInFile,
  compression: Compression,
): ReadFile {
  let found: ReadFile = { bytes: outermost, modified: 0 };
  const budget = new ReadingBudget({ file: name });
  for (const entry of inside) {
    const archive = openArchive(found.bytes, name, compression, budget);
    found = { bytes: archive.read(entry), modified: archive.modified(entry) };
  }
  return found;
}
