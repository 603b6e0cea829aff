import { isList, type TemplateValue } from '../template-value.js';

const WRITTEN = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

export interface DateParts {
  readonly year: string;
  readonly month: string;
  /** Absent in a month (`2026-03`). */
  readonly day?: string;
}

const withoutZero = (digits: string): string => String(Number(digits));

/** Words that are no date, where the paper prints a date by its parts: they stand in the first, room for writing in the others. */
export const typedDate = (
  text: string,
  first: 'year' | 'month',
): { readonly [part in keyof DateParts]: string } => ({
  year: first === 'year' ? text : '',
  month: first === 'month' ? text : BLANK_PART,
  day: BLANK_PART,
});

/** The parts of `2026-03-05` or `2026-03` without leading zeros, or of a `typedDate`; `undefined` for anything else. */
export function datePartsOf(value: TemplateValue): DateParts | undefined {
  if (typeof value === 'object' && value !== null && !isList(value)) {
    const { year, month, day } = value;
    if (typeof year !== 'string' || typeof month !== 'string' || typeof day !== 'string') return undefined;
    return { year, month, day };
  }
  const match = typeof value === 'string' ? WRITTEN.exec(value) : null;
  if (!match) return undefined;
  const [, year = '', month = '', day] = match;
  return { year, month: withoutZero(month), ...(day === undefined ? {} : { day: withoutZero(day) }) };
}

/** Room to write by hand where a date was not entered. */
export const BLANK_YEAR = '\u3000\u3000';
export const BLANK_PART = '\u3000';

/** What asks for Chinese numerals: 二〇二六年九月十八日 where the year is printed in them (GB/T 15835). */
export const CHINESE_NUMERALS = '中文';
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The number of a month or day in the numerals that are asked for. */
export function inNumerals(digits: string, numerals: unknown): string {
  const number = Number(digits);
  if (numerals !== CHINESE_NUMERALS || !Number.isInteger(number) || number < 1 || number > 31) return digits;
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (NUMERALS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${NUMERALS[number % 10] ?? ''}`;
}
