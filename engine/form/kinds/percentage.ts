import { z } from 'zod';
import { ExactNumber } from '../../core/exact-number.js';
import type { CellContent } from '../cell-content.js';
import type { FieldKindDefinition, Reading } from '../field-kind.js';
import { cleanNotation } from './clean-notation.js';
import { numberOf, plainNumber } from './number-notation.js';
import { BLANK, readingOf, unreadable } from './reading-of.js';

const HUNDRED = 100;
const HIGHEST = 1000;

/** 95 for 95 %. A bare number up to 1 is a share (0.95); above 1 it is already a percentage. */
function percentageOf(number: number): number {
  const exact = ExactNumber.of(number);
  return (exact.atMost(1) ? exact.times(HUNDRED) : exact).toNumber();
}

function read(cell: CellContent): Reading {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'number') return inRange(percentageOf(cell.value), plainNumber(cell.value), true);
  if (cell.type !== 'text') {
    return unreadable('form.not-a-number', { found: cell.type === 'error' ? cell.code : String(cell.value) });
  }
  const clean = cleanNotation(cell.text);
  if (clean === '') return BLANK;
  const bare = /^(?:百分之)?(.*?) ?(?:%|‰)?$/.exec(clean)?.[1] ?? clean;
  const number = numberOf(bare);
  if (number === undefined || clean.endsWith('‰'))
    return unreadable('form.not-a-number', { found: cell.text });
  const marked = clean.endsWith('%') || clean.startsWith('百分之');
  return inRange(marked ? number : percentageOf(number), cell.text);
}

function inRange(value: number, written: string, fromNumber = false): Reading {
  if (value < 0 || value > HIGHEST) {
    return unreadable('form.out-of-range', { found: written, minimum: 0, maximum: `${HIGHEST}%` });
  }
  // A share in a cell that shows percentages is the sheet's own notation, not one to report.
  const share = plainNumber(ExactNumber.of(value).dividedBy(HUNDRED).toNumber());
  return fromNumber && written === share ? { value } : readingOf(value, written, `${plainNumber(value)}%`);
}

export const percentage: FieldKindDefinition = {
  kind: 'percentage',
  name: '百分比',
  notations: '95%、95、0.95、９５％ 都可以',
  schema: () => z.number().min(0).max(HIGHEST),
  read,
  write: (value) =>
    typeof value === 'number'
      ? { type: 'number', value: ExactNumber.of(value).dividedBy(HUNDRED).toNumber() }
      : { type: 'text', text: String(value) },
  numberFormat: () => '0.00%',
  validation: () => ({ type: 'none' }),
  print: (value) => (typeof value === 'number' ? `${plainNumber(value)}%` : String(value)),
  width: () => 9,
};
