import { diagnostic, DiagnosticError, type Diagnostic } from '../../core/diagnostic.js';
import type { MessageCode } from '../../core/messages/catalogue.js';
import type { Compression } from '../../core/ports.js';
import { ReadingBudget, recogniseFile } from '../../ooxml/index.js';
import { openArchive, type HandedInFile } from './handed-in-file.js';

/** What bureaus receive as workbooks; those that cannot be read say in which format to save them. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xlsb|xls|et|ett|ods|wps)$/i;
/** Office's lock files: the workbook itself stands beside them. */
const LOCK_FILE = /^~\$/;
export const HIDDEN = /^\./;
/** What macOS puts into archives beside each file. */
const MACOS = /^__MACOSX\//;
/** What `package` puts at the top of its zip. */
const PACKAGE_INDEX = /^00 目录\.xlsx$/;
const WORD = /\.(docx?|wps|wpt)$/i;
const PICTURE = /\.(png|jpe?g|gif|bmp|heic|webp|tiff?)$/i;
const PDF = /\.pdf$/i;
const RECORDING = /\.(mp4|mov|avi|mp3|m4a|wav)$/i;
/** Archives within archives are opened so far. */
const DEEPEST = 4;

/** Everything that lies in a folder: each file is a workbook, an archive that was opened, or one of the others. */
export interface FolderContents {
  readonly workbooks: readonly HandedInFile[];
  /** Of everything else, what it is: no workbook, unreadable, or left out and why. A folder's name ends in `/`. */
  readonly others: readonly Diagnostic[];
  /** Files on the disk, archives among them; what lies in folders of results is not counted. */
  readonly files: number;
  /** Archives that were opened, those within archives included, and the files that they held. */
  readonly archives: number;
  readonly archived: number;
}

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

/** Where files are read from. */
export interface HandedInSource {
  readonly compression: Compression;
  /** The beginning of a file; `undefined` for what is no plain file or cannot be opened. */
  head(path: string): Promise<Uint8Array | undefined>;
  /** @throws DiagnosticError when it cannot be read */
  read(path: string): Promise<Uint8Array>;
}

/**
 * Sorts files that were handed in. Nothing vanishes: zips are opened (and zips within them), workbooks are known by
 * their contents whatever their ending, and everything else is named with what it is.
 */
export class SortedFiles {
  files = 0;
  #archives = 0;
  #archived = 0;
  readonly #workbooks: HandedInFile[] = [];
  readonly #others: Diagnostic[] = [];

  constructor(private readonly source: HandedInSource) {}

  contents(): FolderContents {
    return {
      workbooks: this.#workbooks.sort(byName),
      others: this.#others.sort((one, other) => ((one.place.file ?? '') < (other.place.file ?? '') ? -1 : 1)),
      files: this.files,
      archives: this.#archives,
      archived: this.#archived,
    };
  }

  leave(file: string, code: MessageCode, level: Diagnostic['level'] = 'info'): void {
    this.#others.push(diagnostic(code, level, { file }));
  }

  /** A file by itself. Only what may be a workbook or an archive by its first bytes is read as a whole. */
  async add(file: HandedInFile): Promise<void> {
    if (this.#passedOver(file.name)) return;
    if (WORKBOOK.test(file.name)) this.#workbooks.push(file);
    else {
      const head = await this.source.head(file.path);
      if (head === undefined || !mayHold(head)) this.#other(file.name, head);
      else this.#sort(file, await this.source.read(file.path), new ReadingBudget({ file: file.name }));
    }
  }

  #passedOver(name: string): boolean {
    const own = name.slice(name.lastIndexOf('/') + 1);
    if (LOCK_FILE.test(own)) this.leave(name, 'batch.lock-file');
    else if (HIDDEN.test(own)) this.leave(name, 'batch.hidden-file');
    else return false;
    return true;
  }

  /** A file whose contents are at hand. */
  #sort(file: HandedInFile, bytes: Uint8Array, budget: ReadingBudget): void {
    const nature = recogniseFile(bytes, file.name);
    if (nature === 'xls' || nature === 'et' || nature === 'encrypted' || nature === 'rights-managed') {
      this.#workbooks.push(file);
    } else if (nature === 'archive') this.leave(file.name, 'batch.other-archive', 'error');
    else if (nature !== 'zip') this.#other(file.name, bytes);
    else this.#open(file, bytes, budget);
  }

  #open(file: HandedInFile, bytes: Uint8Array, budget: ReadingBudget): void {
    const { inside = [] } = file;
    let found: HandedInFile[];
    try {
      const archive = openArchive(bytes, file.name, this.source.compression, budget);
      if (archive.has('xl/workbook.xml')) {
        this.#workbooks.push(file);
        return;
      }
      if (archive.has('[Content_Types].xml') || archive.has('mimetype')) {
        this.#other(file.name, bytes);
        return;
      }
      if (inside.length >= DEEPEST) {
        this.leave(file.name, 'batch.archive-too-deep', 'error');
        return;
      }
      found = archive.names.map((entry) => ({
        name: `${file.name}/${entry}`,
        path: file.path,
        inside: [...inside, entry],
      }));
      this.#archives += 1;
      this.#archived += found.length;
      for (const one of found) this.#addArchived(one, archive, budget);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      const [first] = error.diagnostics;
      const code = first?.code === 'package.password' ? 'batch.archive-password' : 'batch.archive-refused';
      const values = { reason: String(first?.values.reason ?? '') };
      this.#others.push(diagnostic(code, 'error', { file: file.name }, values));
    }
  }

  #addArchived(file: HandedInFile, archive: ReturnType<typeof openArchive>, budget: ReadingBudget): void {
    const entry = file.inside?.at(-1) ?? '';
    if (MACOS.test(entry)) {
      this.leave(file.name, 'batch.hidden-file');
      return;
    }
    if (this.#passedOver(file.name)) return;
    if (PACKAGE_INDEX.test(entry)) {
      this.leave(file.name, 'batch.package-index');
      return;
    }
    if (WORKBOOK.test(file.name)) {
      this.#workbooks.push(file);
      return;
    }
    let bytes: Uint8Array;
    try {
      bytes = archive.read(entry);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      this.#others.push(...error.diagnostics.map((one) => ({ ...one, place: { file: file.name } })));
      return;
    }
    if (mayHold(bytes)) this.#sort(file, bytes, budget);
    else this.#other(file.name, bytes);
  }

  /** What is no workbook, by what it is called; `head` are its first bytes. */
  #other(file: string, head: Uint8Array | undefined): void {
    if (head === undefined) this.leave(file, 'batch.not-a-file', 'error');
    else if (WORD.test(file)) this.leave(file, 'batch.word-document', 'warning');
    else if (head.length === 0) this.leave(file, 'batch.empty-file', 'warning');
    else if (PDF.test(file)) this.leave(file, 'batch.pdf');
    else if (PICTURE.test(file)) this.leave(file, 'batch.picture');
    else if (RECORDING.test(file)) this.leave(file, 'batch.recording');
    else this.leave(file, 'batch.not-a-workbook');
  }
}

/** Zips, compound files of Office, RAR and 7-Zip. */
function mayHold(bytes: Uint8Array): boolean {
  const nature = recogniseFile(bytes.subarray(0, 16));
  return nature === 'zip' || nature === 'archive' || nature === 'compound';
}

/** A name that no other file of the run has. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let found = name;
  for (let number = 2; taken.has(found); number += 1) found = `${name}(${number})`;
  return found;
}
