import { DiagnosticError } from '../../engine/core/diagnostic.js';
import type { Language } from '../../engine/core/messages/message.js';
import {
  entryName,
  fieldAt,
  fieldKind,
  parsePath,
  pathText,
  type EntryPath,
  type FieldDefinition,
} from '../../engine/form/index.js';
import type { EntryEdit } from '../../engine/workbook/index.js';
import type { MendAnswer, TypedEntry } from './entry-controls.js';
import { HeldWorkbook, type ReadFile } from './held-workbook.js';
import { product } from './product.js';
import { saidInWords } from './said-in-words.js';

export interface MendOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly entries: readonly TypedEntry[];
  readonly language: Language;
}

export { HeldWorkbook };

/**
 * Writes entries as they were typed into the workbook's own cells; one that cannot be read is refused in words.
 * @param read what was checked last, which may be other contents than these
 */
export function mendWorkbook(
  { bytes, fileName, entries, language }: MendOrder,
  held: HeldWorkbook,
  read?: ReadFile,
): MendAnswer {
  const unread: { readonly entry: TypedEntry; readonly sentence: string }[] = [];
  const edits = entries.flatMap((one): EntryEdit[] => {
    const path = parsePath(one.form, one.entry);
    const field = fieldOf(path);
    const { value, problem } = fieldKind(field.kind).read({ type: 'text', text: one.text }, field);
    if (!problem || value !== undefined) return [{ path, ...(value === undefined ? {} : { value }) }];
    const place = { form: one.form, entry: one.entry };
    const values = { label: entryName(field), found: one.text, ...problem.values };
    const sentence = saidInWords({ code: problem.code, level: 'error', place, values }, language);
    unread.push({ entry: one, sentence });
    return [];
  });
  if (unread.length > 0) {
    return { kind: 'refused', sentences: unread.map(({ sentence }) => sentence), unread };
  }
  try {
    const patched = held.patch({ bytes, file: fileName }, edits, read);
    return {
      kind: 'mended',
      bytes: patched.bytes,
      changes: patched.changes.map(({ path, sheet, cell, before, after }) => ({
        form: path.form,
        entry: pathText(path),
        label: entryName(fieldOf(path)),
        sheet,
        cell,
        before,
        after,
      })),
    };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const words = error.diagnostics.map((one) => saidInWords(one, language));
    return { kind: 'refused', sentences: words, unread: [] };
  }
}

function fieldOf(path: EntryPath): FieldDefinition {
  const field = fieldAt(product.registry, path);
  if (!field) throw new RangeError(`${path.form} ${pathText(path)}`);
  return field;
}
