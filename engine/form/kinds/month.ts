import { z } from 'zod';
import { parseCalendarDay } from '../../core/calendar-day.js';
import type { CellContent } from '../cell-content.js';
import type { FieldKindDefinition, Reading } from '../field-kind.js';
import { cleanNotation } from './clean-notation.js';
import { monthNotation } from './date-notation.js';
import { BLANK, readingOf, unreadable } from './reading-of.js';
import { dayOfSerial } from './serial-day.js';

function read(cell: CellContent): Reading {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'number' && cell.dated === true) {
    const day = dayOfSerial(cell.value, cell.from1904 === true);
    return day === undefined
      ? unreadable('form.not-a-month', { found: String(cell.value) })
      : { value: day.slice(0, 7) };
  }
  const written = cell.type === 'error' ? cell.code : cell.type === 'text' ? cell.text : String(cell.value);
  const clean = cleanNotation(written);
  if (clean === '') return BLANK;
  const month = cell.type === 'boolean' ? undefined : monthNotation(clean);
  return month === undefined || month === 'no-day'
    ? unreadable('form.not-a-month', { found: written })
    : readingOf(month, written, month);
}

export const month: FieldKindDefinition = {
  kind: 'month',
  name: '年月',
  notations: '2026-3、2026.3、2026年3月、202603 都可以',
  schema: () =>
    z.string().refine((text) => parseCalendarDay(`${text}-01`) !== undefined, { error: 'YYYY-MM' }),
  read,
  write: (value) => ({ type: 'text', text: String(value) }),
  numberFormat: () => '@',
  validation: () => ({ type: 'none' }),
  print(value) {
    const match = /^(\d{4})-(\d{2})$/.exec(String(value));
    return match ? `${Number(match[1])}年${Number(match[2])}月` : String(value);
  },
  width: () => 12,
};
