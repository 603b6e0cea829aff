import { sameBytes } from '../../engine/core/same-bytes.js';
import { kitSheets } from '../../engine/library/index.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import {
  SuccessiveEdits,
  type EntryEdit,
  type OpenedWorkbook,
  type ReadWorkbook,
} from '../../engine/workbook/index.js';
import { product } from './product.js';

/** A file that was read to be checked. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly opened: OpenedWorkbook;
  readonly read: ReadWorkbook;
}

/** The file that is being mended; it stays open from one change to the next. */
export class HeldWorkbook {
  #edits: SuccessiveEdits | undefined;

  /**
   * Opens it for changes, and finds out what every change asks.
   * @throws DiagnosticError when the file must not be changed
   */
  prepare(read: ReadFile): void {
    if (this.#edits?.has(read.bytes)) return;
    this.#edits = opened(read);
    this.#edits.prepare();
  }

  /**
   * @param read what was checked last, which may be other contents than these
   * @throws DiagnosticError when the file must not be changed, or naming every entry that cannot be written
   */
  patch(
    { bytes, file }: Pick<ReadFile, 'bytes' | 'file'>,
    edits: readonly EntryEdit[],
    read: ReadFile | undefined,
  ): ReturnType<SuccessiveEdits['patch']> {
    if (!this.#edits?.has(bytes)) {
      const same = read && sameBytes(read.bytes, bytes);
      this.#edits = opened(same ? read : { bytes, file });
    }
    return this.#edits.patch(bytes, edits);
  }
}

const opened = ({
  bytes,
  file,
  ...rest
}: Pick<ReadFile, 'bytes' | 'file'> & Partial<ReadFile>): SuccessiveEdits =>
  new SuccessiveEdits(
    bytes,
    product.registry,
    {
      compression: portableCompression,
      file,
      built: (dossier, ...asked) => {
        const kit = product.registry.kits.get(dossier.kit);
        return kit ? kitSheets(product, kit, dossier, ...asked) : [];
      },
    },
    rest.opened && rest.read ? { opened: rest.opened, read: rest.read } : undefined,
  );
