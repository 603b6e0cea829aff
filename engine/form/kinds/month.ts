import * as z from 'zod';
import type { CellContent } from '../cell-content.js';
import type { FieldKindDefinition, ParsedEntry } from '../field-kind.js';
import { shownNotations } from './accepted-notations.js';
import { cleanNotation } from './clean-notation.js';
import { monthNotation } from './date-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';
import { dayOfSerial, dayOfSerialText, plausibleSerial } from './serial-day.js';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

function read(cell: CellContent): ParsedEntry {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'error') return errorValue(cell.code);
  if (cell.type === 'number') {
    const written = String(cell.value);
    if (cell.dated === true || plausibleSerial(cell.value)) {
      const month = dayOfSerial(cell.value, cell.from1904 === true)?.slice(0, 7);
      if (month === undefined) return unreadable('form.not-a-month', { found: written });
      return cell.dated === true ? { value: month } : parsedEntry(month, written, month);
    }
    return readMonth(written);
  }
  return readMonth(writtenText(cell) ?? '');
}

function readMonth(written: string): ParsedEntry {
  const clean = cleanNotation(written);
  if (clean === '') return BLANK;
  const month = dayOfSerialText(clean)?.slice(0, 7) ?? monthNotation(clean);
  return month === undefined || month === 'no-day'
    ? unreadable('form.not-a-month', { found: written })
    : parsedEntry(month, written, month);
}

export const month: FieldKindDefinition = {
  kind: 'month',
  name: '年月',
  notations: shownNotations('month'),
  schema: () => z.string().regex(MONTH, { error: 'YYYY-MM' }),
  read,
  write: (value) => ({ type: 'text', text: String(value) }),
  numberFormat: () => '@',
  validation: () => ({ type: 'none' }),
  print(value) {
    const match = MONTH.exec(String(value));
    return match ? `${Number(match[1])}年${Number(match[2])}月` : String(value);
  },
  width: () => 12,
};
