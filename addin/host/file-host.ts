import type { CellPlace } from '../worker/checked-kit.js';
import type { MadeChange } from '../worker/entry-controls.js';
import type { WorkbookSource } from '../worker/workbook-source.js';
import { FollowedFile, type FileSource } from './followed-file.js';
import { FILE_TYPES, saveFile } from './save-file.js';
import type { WorkbookHost } from './workbook-host.js';

/** What the page tells of its file. */
export interface FileState {
  readonly name: string;
  readonly following: boolean;
  /** Cells that were changed here, first to last; each is named once, with what stood there at first. */
  readonly changes: readonly MadeChange[];
  /** Whether what was changed is in a file of the user's. */
  readonly kept: 'no' | 'downloaded' | 'written';
  /** It was made here, and is in no file yet. */
  readonly isNew: boolean;
  /** The followed file was saved by another program while changes made here were not kept. */
  readonly changedElsewhere: boolean;
}

interface Version {
  readonly bytes: Uint8Array;
  readonly changes: readonly MadeChange[];
}

/** A workbook that the user picked, dropped or follows; it is read in this browser and never sent anywhere. */
export class FileHost implements WorkbookHost {
  readonly kind = 'file';
  #name = '';
  /** As it was read, and after each change that was made here. */
  #versions: readonly Version[] = [];
  /** Counts the contents that the file had here, and says which of them were read last. */
  #revision = 0;
  #read = 0;
  #taken = 0;
  #files = 0;
  #kept: FileState['kept'] = 'no';
  #isNew = false;
  #followed: FollowedFile | undefined;
  #elsewhere: Uint8Array | undefined;
  #changed: () => void = () => undefined;
  #told: (state: FileState, isNew: boolean) => void = () => undefined;

  get fileName(): string {
    return this.#name;
  }

  get state(): FileState {
    return {
      name: this.#name,
      following: this.#followed !== undefined,
      changes: onceEach(this.#versions.flatMap(({ changes }) => changes)),
      kept: this.#kept,
      isNew: this.#isNew,
      changedElsewhere: this.#elsewhere !== undefined,
    };
  }

  get taken(): number {
    return this.#taken;
  }

  /** Counts the files: the same one saved by another program is the same. */
  get files(): number {
    return this.#files;
  }

  /** The bytes as they are now; empty when there is no file. */
  get bytes(): Uint8Array {
    return this.#versions.at(-1)?.bytes ?? new Uint8Array();
  }

  get revision(): number {
    return this.#revision;
  }
  /** The revision that was last read to be checked. */
  get revisionRead(): number {
    return this.#read;
  }

  get isOpen(): boolean {
    return this.#versions.length > 0;
  }

  /** Told of each change of the state; `isNew` when it is another workbook or other contents than before. */
  listen(told: (state: FileState, isNew: boolean) => void): void {
    this.#told = told;
  }

  /** Takes another workbook. */
  open(name: string, bytes: Uint8Array, isNew = false): void {
    this.#followed?.stop();
    this.#followed = undefined;
    this.#files += 1;
    this.#begin(name, bytes, isNew);
  }

  /** Takes a file and follows it: each time another program saves it, it is read again. */
  async follow(source: FileSource): Promise<void> {
    this.#followed?.stop();
    this.#followed = undefined;
    const followed = new FollowedFile(source, (bytes) => this.#savedElsewhere(bytes));
    const { name, bytes } = await followed.start();
    this.#followed = followed;
    this.#files += 1;
    this.#begin(name, bytes);
  }

  /** No workbook any more. */
  close(): void {
    this.#followed?.stop();
    this.#followed = undefined;
    this.#name = '';
    this.#versions = [];
    this.#elsewhere = undefined;
    this.#files += 1;
    this.#taken += 1;
    this.#tell(true);
    this.#changed();
  }

  stopFollowing(): void {
    this.#followed?.stop();
    this.#followed = undefined;
    this.#tell(false);
  }

  /** Another version of the same workbook, in which these cells are changed. */
  change(bytes: Uint8Array, changes: readonly MadeChange[]): void {
    if (changes.length === 0) return;
    this.#versions = [...this.#versions, { bytes, changes }];
    this.#kept = 'no';
    this.#revision += 1;
    this.#tell(false);
    this.#changed();
  }

  /** Takes the last change back. @returns what it was about; nothing when there is none */
  undo(): readonly MadeChange[] {
    if (this.#versions.length < 2) return [];
    const last = this.#versions.at(-1)?.changes ?? [];
    this.#versions = this.#versions.slice(0, -1);
    this.#kept = 'no';
    this.#revision += 1;
    this.#tell(false);
    this.#changed();
    return last;
  }

  download(name: string): void {
    saveFile(this.bytes, name, FILE_TYPES.xlsx);
    this.#kept = 'downloaded';
    this.#isNew = false;
    this.#tell(false);
  }

  /**
   * Writes back into the followed file, after reading it again.
   * @returns false when another program saved it meanwhile and the user has not said which contents count: then nothing is written
   */
  async writeBack(): Promise<boolean> {
    if (!this.#followed || this.#elsewhere) return false;
    const written = await this.#followed.write(this.bytes);
    if (written) this.#kept = 'written';
    this.#tell(false);
    return written;
  }

  /** The contents that another program saved, in place of what was changed here. */
  takeElsewhere(): void {
    if (this.#elsewhere) this.#begin(this.#name, this.#elsewhere);
  }

  read(): Promise<WorkbookSource | undefined> {
    this.#read = this.#revision;
    return Promise.resolve(this.isOpen ? { kind: 'file', bytes: this.bytes } : undefined);
  }

  /** A file has no selection. */
  select(_place: CellPlace): Promise<void> {
    return Promise.resolve();
  }
  selected(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  newWorkbook(workbook: Uint8Array, fileName: string): Promise<'saved'> {
    saveFile(workbook, fileName, FILE_TYPES.xlsx);
    return Promise.resolve('saved');
  }
  watch({ changed }: { readonly changed: () => void }): Promise<void> {
    this.#changed = changed;
    return Promise.resolve();
  }
  about(): Readonly<Record<string, string>> {
    return { host: 'page', browser: navigator.userAgent };
  }

  #begin(name: string, bytes: Uint8Array, isNew = false): void {
    this.#isNew = isNew;
    this.#name = name;
    this.#versions = [{ bytes, changes: [] }];
    this.#kept = 'no';
    this.#revision += 1;
    this.#taken += 1;
    this.#elsewhere = undefined;
    this.#tell(true);
    this.#changed();
  }

  #savedElsewhere(bytes: Uint8Array): void {
    if (this.state.changes.length === 0 || this.#kept === 'written') {
      this.#begin(this.#name, bytes);
      return;
    }
    this.#elsewhere = bytes;
    this.#tell(false);
  }

  #tell(isNew: boolean): void {
    this.#told(this.state, isNew);
  }
}

/** Each cell once, from what stood there at first to what stands there now. */
function onceEach(changes: readonly MadeChange[]): MadeChange[] {
  const cells = new Map<string, MadeChange>();
  for (const change of changes) {
    const key = `${change.sheet}!${change.cell}`;
    const before = cells.get(key)?.before ?? change.before;
    cells.set(key, { ...change, before });
  }
  return [...cells.values()].filter(({ before, after }) => before !== after);
}
