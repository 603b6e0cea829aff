import { z } from 'zod';
import { dayParts, parseCalendarDay } from '../../core/calendar-day.js';
import type { CellContent } from '../cell-content.js';
import type { FieldKindDefinition, Reading } from '../field-kind.js';
import { cleanNotation } from './clean-notation.js';
import { dayNotation } from './date-notation.js';
import { BLANK, readingOf, unreadable } from './reading-of.js';
import { dayOfSerial, serialOfDay } from './serial-day.js';

function read(cell: CellContent): Reading {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'number') {
    const written = String(cell.value);
    const compact = Number.isInteger(cell.value) ? dayNotation(written) : undefined;
    if (cell.dated !== true && compact !== undefined) {
      return compact === 'no-day'
        ? unreadable('form.no-such-day', { found: written })
        : readingOf(compact, written, compact);
    }
    const day = cell.dated === true ? dayOfSerial(cell.value, cell.from1904 === true) : undefined;
    return day === undefined ? unreadable('form.not-a-date', { found: written }) : { value: day };
  }
  if (cell.type !== 'text') {
    return unreadable('form.not-a-date', { found: cell.type === 'error' ? cell.code : String(cell.value) });
  }
  const clean = cleanNotation(cell.text);
  if (clean === '') return BLANK;
  const day = dayNotation(clean);
  if (day === 'no-day') return unreadable('form.no-such-day', { found: cell.text });
  return day === undefined
    ? unreadable('form.not-a-date', { found: cell.text })
    : readingOf(day, cell.text, day);
}

export const date: FieldKindDefinition = {
  kind: 'date',
  name: '日期',
  notations: '2026-3-5、2026.3.5、2026年3月5日、20260305 都可以',
  schema: () => z.string().refine((text) => parseCalendarDay(text) !== undefined, { error: 'YYYY-MM-DD' }),
  read,
  write(value) {
    const day = parseCalendarDay(String(value));
    return day === undefined
      ? { type: 'text', text: String(value) }
      : { type: 'number', value: serialOfDay(day), dated: true };
  },
  numberFormat: () => 'yyyy"年"m"月"d"日"',
  validation: () => ({ type: 'none' }),
  print(value) {
    const day = parseCalendarDay(String(value));
    if (day === undefined) return String(value);
    const parts = dayParts(day);
    return `${parts.year}年${parts.month}月${parts.day}日`;
  },
  width: () => 16,
};
