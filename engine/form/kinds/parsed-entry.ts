import type { MessageCode } from '../../core/messages/catalogue.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import type { CellContent } from '../cell-content.js';
import type { EntryValue } from '../dossier.js';
import type { ParsedEntry } from '../field-kind.js';

/** Nothing was entered. */
export const BLANK: ParsedEntry = {};

/** A value; where it was written otherwise than plainly, the notation is reported. */
export const parsedEntry = (value: EntryValue, written: string, plain: string): ParsedEntry =>
  written === plain ? { value } : { value, normalised: { from: written, to: plain } };

/** Text of a cell that holds text or a truth value; `undefined` for other contents. */
export function writtenText(cell: CellContent): string | undefined {
  if (cell.type === 'text') return cell.text;
  return cell.type === 'boolean' ? (cell.value ? 'TRUE' : 'FALSE') : undefined;
}

/** `#REF!` and the like are no entry of any kind. */
export const errorValue = (code: string): ParsedEntry => unreadable('form.error-value', { found: code });

export const unreadable = (code: MessageCode, values: Diagnostic['values']): ParsedEntry => ({
  problem: { code, values },
});
