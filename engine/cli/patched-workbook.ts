import type { KitDefinition } from '../form/index.js';
import { kitSheets } from '../library/index.js';
import { zlibCompression as compression } from '../node/zlib-compression.js';
import {
  patchWorkbook,
  type EntryChange,
  type EntryEdit,
  type PatchedWorkbook,
  type PatchOptions,
} from '../workbook/index.js';
import { registry } from '../../templates/index.js';
import { product } from './product.js';
import type { Terminal } from './terminal.js';

/**
 * A user's workbook with these entries set; every other cell and part stays as it is.
 * @throws DiagnosticError naming every entry that cannot be written
 */
export const patchedWorkbook = (
  bytes: Uint8Array,
  kit: KitDefinition,
  edits: readonly EntryEdit[],
  options: Pick<PatchOptions, 'file' | 'answers'> = {},
): PatchedWorkbook =>
  patchWorkbook(bytes, registry, edits, {
    ...options,
    compression,
    built: (dossier, ...asked) => kitSheets(product, kit, dossier, ...asked),
  });

/** Says of each changed cell what stood there and what stands there now. */
export function sayChanges(changes: readonly EntryChange[], terminal: Terminal): void {
  for (const { sheet, cell, before, after } of changes) {
    terminal.line(`  ${sheet} ▸ ${cell}  ${before === '' ? '' : `${before} `}→ ${after}`);
  }
}
