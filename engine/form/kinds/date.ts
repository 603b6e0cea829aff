import * as z from 'zod';
import { dayParts, parseCalendarDay } from '../../core/calendar-day.js';
import type { CellContent } from '../cell-content.js';
import type { FieldDefinition } from '../field-definition.js';
import type { FieldKindDefinition, ParsedEntry } from '../field-kind.js';
import { shownNotations } from './accepted-notations.js';
import { cleanNotation } from './clean-notation.js';
import { dayNotation } from './date-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';
import { dayOfSerial, dayOfSerialText, plausibleSerial, serialOfDay } from './serial-day.js';

/** A year of two digits is one of the hundred years from here on: people are born earlier than forms are dated. */
const CENTURY = { ofBirth: 1930, usual: 1990 } as const;

const centuryOf = ({ label }: FieldDefinition): number =>
  label.includes('出生') ? CENTURY.ofBirth : CENTURY.usual;

function read(cell: CellContent, field: FieldDefinition): ParsedEntry {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'error') return errorValue(cell.code);
  if (cell.type === 'number') {
    const written = String(cell.value);
    if (cell.dated === true || plausibleSerial(cell.value)) {
      const day = dayOfSerial(cell.value, cell.from1904 === true);
      if (day === undefined) return unreadable('form.no-such-day', { found: written });
      return cell.dated === true ? { value: day } : parsedEntry(day, written, day);
    }
    return readDay(written, centuryOf(field));
  }
  return readDay(writtenText(cell) ?? '', centuryOf(field));
}

function readDay(written: string, century: number): ParsedEntry {
  const clean = cleanNotation(written);
  if (clean === '') return BLANK;
  const day = dayOfSerialText(clean) ?? dayNotation(clean, century);
  if (day === 'no-day') return unreadable('form.no-such-day', { found: written });
  return day === undefined
    ? unreadable('form.not-a-date', { found: written })
    : parsedEntry(day, written, day);
}

export const date: FieldKindDefinition = {
  kind: 'date',
  name: '日期',
  notations: shownNotations('date'),
  schema: () => z.iso.date({ error: 'YYYY-MM-DD' }),
  read,
  write(value) {
    const day = parseCalendarDay(String(value));
    const serial = day === undefined ? undefined : serialOfDay(day);
    return serial === undefined
      ? { type: 'text', text: String(value) }
      : { type: 'number', value: serial, dated: true };
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
