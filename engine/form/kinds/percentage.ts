import * as z from 'zod';
import { ExactNumber } from '../../core/exact-number.js';
import type { CellContent } from '../cell-content.js';
import type { FieldKindDefinition, ParsedEntry } from '../field-kind.js';
import { shownNotations } from './accepted-notations.js';
import { cleanNotation } from './clean-notation.js';
import { notANumber, numberOf, plainNumber } from './number-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';

const HUNDRED = 100;
const HIGHEST = 1000;
const MARKED = /^(?:百分之 ?(.*)|(.*?) ?%)$/;

/** 95 for 95 %. A bare number up to 1 is a share (0.95); above 1 it is already a percentage. */
function percentageOf(number: number): number {
  const exact = ExactNumber.of(number);
  return (exact.atMost(1) ? exact.times(HUNDRED) : exact).toNumber();
}

const timesHundred = (share: number): number => ExactNumber.of(share).times(HUNDRED).toNumber();

function read(cell: CellContent): ParsedEntry {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'error') return errorValue(cell.code);
  if (cell.type === 'number') {
    const written = plainNumber(cell.value);
    if (cell.dated === true) return unreadable('form.date-for-number', { found: written });
    // A share in a cell that shows percentages is the sheet's own notation, not one to report; what would be beyond
    // every percentage there was pasted as one already.
    const share = cell.value <= 1 || (cell.percent === true && cell.value * HUNDRED <= HIGHEST);
    const value = share ? timesHundred(cell.value) : cell.value;
    return inRange(value, written, share ? written : `${plainNumber(value)}%`);
  }
  const written = writtenText(cell) ?? '';
  const clean = cleanNotation(written);
  if (clean === '') return BLANK;
  const marked = MARKED.exec(clean);
  const number = numberOf(marked ? (marked[1] ?? marked[2] ?? '') : clean);
  if (number === undefined) return notANumber(written, clean);
  const value = marked ? number : percentageOf(number);
  return inRange(value, written, `${plainNumber(value)}%`);
}

const inRange = (value: number, written: string, plain: string): ParsedEntry =>
  value < 0 || value > HIGHEST
    ? unreadable('form.out-of-range', { found: written, minimum: 0, maximum: `${HIGHEST}%` })
    : parsedEntry(value, written, plain);

export const percentage: FieldKindDefinition = {
  kind: 'percentage',
  name: '百分比',
  notations: shownNotations('percentage'),
  schema: () => z.number().min(0).max(HIGHEST),
  read,
  write: (value) =>
    typeof value === 'number'
      ? { type: 'number', value: ExactNumber.of(value).dividedBy(HUNDRED).toNumber(), percent: true }
      : { type: 'text', text: String(value) },
  numberFormat: () => '0.00%',
  validation: () => ({ type: 'none' }),
  print: (value) => (typeof value === 'number' ? `${plainNumber(value)}%` : String(value)),
  width: () => 9,
};
