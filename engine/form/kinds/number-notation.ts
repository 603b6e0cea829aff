import { ExactNumber } from '../../core/exact-number.js';
import type { CellContent } from '../cell-content.js';
import type { FieldDefinition } from '../field-definition.js';
import type { Reading } from '../field-kind.js';
import { cleanNotation } from './clean-notation.js';
import { BLANK, readingOf, unreadable } from './reading-of.js';

const PLAIN = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** Words that people write behind a number although the label prints them. */
const UNITS =
  /(学分|学时|课时|平方米|平米|㎡|m2|亩|人次|人|名|个|万元|元|岁|年|月|天|日|节|分|项|册|台|套|间|门|次|期|班|所|%)$/;

/** The number that a text means, without its unit; `undefined` when it is none. */
export function numberOf(text: string): number | undefined {
  const bare = text
    .replace(/ /g, '')
    .replace(/,(?=\d{3}(,|\.|$))/g, GROUPED.test(text.replace(/ /g, '')) ? '' : ',');
  return PLAIN.test(bare) ? Number(bare) : undefined;
}

interface NumberLimits {
  readonly whole?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Reads a number cell, or a text that means a number: `２２．５`, `1,234.50`, `22.5学分`. */
export function readNumber(cell: CellContent, field: FieldDefinition, limits: NumberLimits): Reading {
  const found = foundNumber(cell, field);
  if (typeof found !== 'object' || !('number' in found)) return found;
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
  return readingOf(number, written, plainNumber(number));
}

/** Decimal text without an exponent and without binary noise. */
export const plainNumber = (number: number): string => ExactNumber.of(number).toString(9);

function foundNumber(
  cell: CellContent,
  field: FieldDefinition,
): Reading | { readonly number: number; readonly written: string } {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'number') {
    return cell.dated === true
      ? unreadable('form.date-for-number', { found: String(cell.value) })
      : { number: cell.value, written: plainNumber(cell.value) };
  }
  if (cell.type !== 'text') {
    return unreadable('form.not-a-number', { found: cell.type === 'error' ? cell.code : String(cell.value) });
  }
  const clean = cleanNotation(cell.text);
  if (clean === '') return BLANK;
  const unit = field.unit === undefined ? '' : cleanNotation(field.unit);
  const bare =
    unit !== '' && clean.endsWith(unit)
      ? clean.slice(0, -unit.length)
      : clean.replace(UNITS, (found) => (unit === '' || found === unit ? '' : found));
  const number = numberOf(bare.trim());
  return number === undefined
    ? unreadable('form.not-a-number', { found: cell.text })
    : { number, written: cell.text };
}
