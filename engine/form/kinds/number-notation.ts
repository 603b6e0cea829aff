import { ExactNumber } from '../../core/exact-number.js';
import type { CellContent } from '../cell-content.js';
import type { FieldDefinition } from '../field-definition.js';
import type { ParsedEntry } from '../field-kind.js';
import { chineseNumber } from './chinese-number.js';
import { cleanNotation } from './clean-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';
import { hasOtherUnit, withoutUnit } from './unit-notation.js';

const PLAIN = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
/** Thousands set apart by commas or by blanks. */
const GROUPED = /^[+-]?\d{1,3}((,\d{3})+|( \d{3})+)(\.\d+)?$/;
/** An age that is a year of birth, or a year with its month: 1980, 1980.5. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100] as const;
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
  if (field.unit === '岁' && number >= FIRST_YEAR && number < LAST_YEAR)
    return unreadable('form.birth-for-age', { found: written });
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
export const NOTHING: ReadonlySet<string> = new Set(
  '无 没有 暂无 空 不涉及 不适用 n/a / // \\ - -- — —— – − ― ×'.split(' '),
);
const GRADES: ReadonlySet<string> = new Set(
  '优 良 中 差 合格 不合格 优秀 良好 较好 一般 满意 基本满意 不满意'.split(' '),
);
/** Letters and signs that are typed for figures: 12O, l5. */
const LOOKALIKES: Readonly<Record<string, string>> = { o: '0', O: '0', 〇: '0', l: '1', I: '1' };
const LOOKALIKE = /[oO〇lI]/g;
/** What changes the number before it: nobody can say for the writer what 3万 or 5天半 comes to. */
const CHANGES_NUMBER = /[万亿千百十半%‰成折倍]|分之/;
const NUMBER_WITHIN = /\d[\d,]*(?:\.\d+)?/g;

/** A text that is no number, with the advice that fits it: about 8000 is 8000, 九十 is 90, nothing is 0. */
export function notANumber(found: string, clean: string, unit?: string): ParsedEntry {
  if (NOTHING.has(clean.toLowerCase())) return unreadable('form.nothing-for-number', { found });
  if (GRADES.has(clean)) return unreadable('form.grade-for-number', { found });
  if (unit !== undefined && hasOtherUnit(clean, unit)) return unreadable('form.other-unit', { found, unit });
  const bare = withoutUnit(clean, unit);
  const counted = chineseNumber(bare);
  if (counted !== undefined) {
    return unreadable('form.number-in-chinese', { found, example: plainNumber(counted) });
  }
  const mistyped =
    /\d/.test(bare) && numberOf(bare.replaceAll(LOOKALIKE, (sign) => LOOKALIKES[sign] ?? sign));
  if (typeof mistyped === 'number') {
    return unreadable('form.number-mistyped', { found, example: plainNumber(mistyped) });
  }
  const [within, ...others] = CHANGES_NUMBER.test(clean) ? [] : (clean.match(NUMBER_WITHIN) ?? []);
  const example = within !== undefined && others.length === 0 ? numberOf(within) : undefined;
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
