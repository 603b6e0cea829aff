import type { CellPlace } from '../worker/checked-kit.js';
import type { WorkbookSource } from '../worker/workbook-source.js';
import { FILE_TYPES, saveFile } from './save-file.js';
import type { WorkbookHost } from './workbook-host.js';

/** A workbook that the user picked or dropped; it is read in this browser and never sent anywhere. */
export class FileHost implements WorkbookHost {
  readonly kind = 'file';
  #file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  #changed: () => void = () => undefined;

  get fileName(): string {
    return this.#file?.name ?? '';
  }

  /** Takes another file. */
  async take(file: File): Promise<void> {
    this.#file = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    this.#changed();
  }

  read(): Promise<WorkbookSource | undefined> {
    return Promise.resolve(this.#file && { kind: 'file', bytes: this.#file.bytes });
  }

  /** A file has no selection. */
  select(_place: CellPlace): Promise<void> {
    return Promise.resolve();
  }
  selected(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  open(workbook: Uint8Array, fileName: string): Promise<'saved'> {
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
}
