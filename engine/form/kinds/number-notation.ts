import { ExactNumber } from '../../core/exact-number.js';
import type { CellContent } from '../cell-content.js';
import type { FieldDefinition } from '../field-definition.js';
import type { ParsedEntry } from '../field-kind.js';
import { cleanNotation } from './clean-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';
import { withoutUnit } from './unit-notation.js';

const PLAIN = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
/** Thousands set apart by commas or by blanks. */
const GROUPED = /^[+-]?\d{1,3}((,\d{3})+|( \d{3})+)(\.\d+)?$/;
/** Signs that look like a minus. */
const MINUS = /^[−–—]/;

/** The number that a text means, without its unit; `undefined` when it is none. */
export function numberOf(text: string): number | undefined {
  const signed = text.replace(MINUS, '-').replace(/^([+-]) /, '$1');
  const bare = GROUPED.test(signed) ? signed.replace(/[, ]/g, '') : signed;
  return PLAIN.test(bare) ? Number(bare) : undefined;
}

interface NumberLimits {
  readonly whole?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Reads a number cell, or a text that means a number: `２２．５`, `1,234.50`, `22.5学分`. */
export function readNumber(cell: CellContent, field: FieldDefinition, limits: NumberLimits): ParsedEntry {
  const found = foundNumber(cell, field);
  if (!('number' in found)) return found;
  const { number, written } = found;
  if (limits.whole === true && !Number.isInteger(number)) {
    return unreadable('form.not-whole', { found: written });
  }
  const { minimum = -Infinity, maximum = Infinity } = limits;
  if (number < minimum || number > maximum) {
    return unreadable('form.out-of-range', {
      found: written,
      minimum: limits.minimum ?? '',
      maximum: limits.maximum ?? '',
    });
  }
  return parsedEntry(number, written, plainNumber(number));
}

/** Blanks that stretch a unit: 90 学 分. */
const BETWEEN_SIGNS = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** What people write where there is nothing to count. */
const NOTHING: ReadonlySet<string> = new Set(
  '无 没有 暂无 空 不涉及 不适用 n/a / // \\ - -- — —— – − ― ×'.split(' '),
);
const HEDGE = /^(?:大约|大概|约|近|共计|共|计)|(?:左右|上下|余|多)$/g;

/** A text that is no number, with the advice that fits it: about 8000 is 8000, nothing is 0. */
export function notANumber(found: string, clean: string, unit?: string): ParsedEntry {
  if (NOTHING.has(clean.toLowerCase())) return unreadable('form.nothing-for-number', { found });
  const example = numberOf(withoutUnit(clean.replaceAll(HEDGE, '').trim(), unit));
  return example === undefined
    ? unreadable('form.not-a-number', { found })
    : unreadable('form.number-with-words', { found, example: plainNumber(example) });
}

/** Decimal text without an exponent and without binary noise. */
export const plainNumber = (number: number): string => ExactNumber.of(number).toString(9);

function foundNumber(
  cell: CellContent,
  field: FieldDefinition,
): ParsedEntry | { readonly number: number; readonly written: string } {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'error') return errorValue(cell.code);
  if (cell.type === 'number') {
    return cell.dated === true
      ? unreadable('form.date-for-number', { found: String(cell.value) })
      : { number: cell.value, written: plainNumber(cell.value) };
  }
  const written = writtenText(cell) ?? '';
  const clean = cleanNotation(written).replace(BETWEEN_SIGNS, '');
  if (clean === '') return BLANK;
  const number = numberOf(withoutUnit(clean, field.unit));
  return number === undefined ? notANumber(written, clean, field.unit) : { number, written };
}
