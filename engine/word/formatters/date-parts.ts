import type { TemplateValue } from '../template-value.js';

const WRITTEN = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

export interface DateParts {
  readonly year: string;
  readonly month: string;
  /** Absent in a month (`2026-03`). */
  readonly day?: string;
}

const withoutZero = (digits: string): string => String(Number(digits));

/** The parts of `2026-03-05` or `2026-03` without leading zeros; `undefined` for anything else. */
export function datePartsOf(value: TemplateValue): DateParts | undefined {
  const match = typeof value === 'string' ? WRITTEN.exec(value) : null;
  if (!match) return undefined;
  const [, year = '', month = '', day] = match;
  return { year, month: withoutZero(month), ...(day === undefined ? {} : { day: withoutZero(day) }) };
}

/** Room to write by hand where a date was not entered. */
export const BLANK_YEAR = '\u3000\u3000';
export const BLANK_PART = '\u3000';
