import type { MessageCode } from '../../core/messages/catalogue.js';
import * as z from 'zod';
import { illegalCharacters, withoutIllegalCharacters, countCharacters } from '../../core/clean-text.js';
import type { CellContent } from '../cell-content.js';
import type { FieldDefinition } from '../field-definition.js';
import type { FieldKindDefinition, ParsedEntry } from '../field-kind.js';
import { cleanNotation } from './clean-notation.js';
import { plainNumber } from './number-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';
import { dayOfSerial } from './serial-day.js';

/** Above this many digits a number cell has lost digits. */
const MOST_DIGITS = 15;
const LONGEST_CELL = 32_767;
/** `1.10108E+17`: what a spreadsheet makes of a long number. */
const EXPONENT = /^\d(\.\d+)?E\+?\d+$/i;

interface TextKind extends Pick<FieldKindDefinition, 'kind' | 'name' | 'notations'> {
  readonly width: number;
  /** What the text must look like, blanks and full-width characters set right first. */
  readonly pattern?: RegExp;
  /** Code of the message when it looks otherwise. */
  readonly problem?: MessageCode | ((text: string) => MessageCode);
  /** A condition of a cell that every text that can be read keeps; the sheet asks about others. */
  plausible?(cell: string): string;
  /** The same in plain characters, where a text without a pattern has some that print broken. */
  plain?(text: string): string;
  /** Sets the notation right: capital X at the end of an identity number. */
  correct?(text: string): string;
  /** Code of the message about a text that is kept although it may be mistyped. */
  doubt?(text: string): MessageCode | undefined;
}

/** A kind whose values are text. Without a pattern the text is kept to the letter, blanks at its ends included. */
export const textKind = ({ kind, name, notations, ...about }: TextKind): FieldKindDefinition => ({
  kind,
  name,
  notations,
  // A text that is too long is a finding, not another shape: what a workbook holds can be exported and filled again.
  schema: () => {
    const legal = (text: string): boolean => illegalCharacters(text).length === 0;
    const plain = z.string().max(LONGEST_CELL).refine(legal, { error: 'no control characters' });
    return about.pattern === undefined ? plain : plain.regex(about.pattern, { error: notations });
  },
  read: (cell, field) => readText(cell, field, about),
  write: (value) => ({ type: 'text', text: String(value) }),
  numberFormat: () => '@',
  validation: () => (about.plausible ? { type: 'custom', holds: about.plausible } : { type: 'none' }),
  print: (value) => String(value),
  width: () => about.width,
});

function readText(
  cell: CellContent,
  field: FieldDefinition,
  { pattern, problem, correct, doubt, plain }: Omit<TextKind, 'kind' | 'name' | 'notations'>,
): ParsedEntry {
  const found = textOf(cell);
  if (typeof found !== 'string') return found;
  const legal = withoutIllegalCharacters(found);
  const value = pattern
    ? (correct?.(cleanNotation(legal)) ?? cleanNotation(legal))
    : (plain?.(legal) ?? legal);
  // A dash alone is what somebody typed, though nothing of a number is left of it.
  if ((pattern ? cleanNotation(legal) : value).trim() === '') return BLANK;
  if (pattern && !pattern.test(value)) {
    const code = typeof problem === 'function' ? problem(value) : (problem ?? 'form.not-text');
    const count = value.replace(/\D/g, '').length;
    return unreadable(EXPONENT.test(value) ? 'form.digits-lost' : code, { found, count });
  }
  const count = countCharacters(value);
  const allowed = field.maximumCharacters;
  if (allowed !== undefined && count > allowed) {
    return { value, problem: { code: 'form.too-long', values: { found: count, allowed } } };
  }
  if (legal !== found) {
    const removed = [...found].length - [...legal].length;
    return { value, problem: { code: 'form.control-characters', values: { found: removed } } };
  }
  const read = parsedEntry(value, found, value);
  const code = doubt?.(value);
  return code === undefined
    ? read
    : { ...read, problem: { code, level: 'warning', values: { found: value } } };
}

/** A cell as text, or the reading of a cell that is none. */
function textOf(cell: CellContent): string | ParsedEntry {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'error') return errorValue(cell.code);
  if (cell.type !== 'number') return writtenText(cell) ?? '';
  if (cell.dated === true) {
    const day = dayOfSerial(cell.value, cell.from1904 === true);
    if (day !== undefined) return day;
  }
  const digits = plainNumber(cell.value);
  return digits.replace(/\D/g, '').length > MOST_DIGITS
    ? unreadable('form.digits-lost', { found: cell.value.toExponential(2).toUpperCase() })
    : digits;
}
