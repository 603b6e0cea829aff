import { describe, expect, it } from 'vitest';
import { breakPeriods } from '../../engine/word/fitting/break-periods.js';
import { valuesIn } from '../../engine/word/fitting/indivisible-values.js';
import { linesOf } from '../../engine/word/fitting/line-count.js';
import { readPrintedTable } from '../../engine/word/fitting/printed-table.js';
import { valueWidth } from '../../engine/word/fitting/value-width.js';
import { widenForValues } from '../../engine/word/fitting/widen-for-values.js';
import { tableOf } from './table-of.js';

const SIZE = 18;
const PADDING = 40;
const widthsOf = (rows: readonly (readonly string[])[], widths: readonly number[]): readonly number[] =>
  readPrintedTable(widenForValues(tableOf({ widths, rows, size: SIZE, padding: PADDING }))).widths;
const roomFor = (value: string): number => valueWidth(value, SIZE) + 2 * PADDING;
const HEAD = ['名称', '数'];
const NAME = '浙江省青禾市临溪区教师进修学校';

describe('the columns of a table', () => {
  it.each(['12345', '98.65%', '1234567.89', '0571-88001234-80012'])('are wide enough for %s', (value) => {
    const [, second = 0] = widthsOf([HEAD, [NAME, value]], [3000, 300]);
    expect(second).toBeGreaterThanOrEqual(roomFor(value));
  });

  it('take room for a value from a text that breaks anyway, which keeps three characters', () => {
    const [first = 0, second = 0] = widthsOf([HEAD, [NAME, '1234567.89']], [1000, 700]);
    expect(second).toBeGreaterThanOrEqual(roomFor('1234567.89'));
    expect(first).toBeGreaterThanOrEqual(3 * SIZE * 10 + 2 * PADDING);
  });

  it('have room for the mark behind a value, which cannot begin a line', () => {
    const number = '978-7-5178-1234-5';
    const given = Math.ceil(roomFor(number));
    const [, second = 0] = widthsOf([HEAD, [NAME, `ISBN ${number}，2023年`]], [3000, given]);
    expect(second).toBeGreaterThanOrEqual(given + SIZE * 10);
  });

  it('have room for 至 behind the first date of a period', () => {
    const table = tableOf({
      widths: [3000, 1700],
      rows: [HEAD, [NAME, '2023年12月31日至2026年11月30日']],
      size: SIZE,
      padding: PADDING,
    });
    const fitted = breakPeriods(widenForValues(table));
    const [, second = 0] = readPrintedTable(fitted).widths;
    expect(fitted).toContain('至</w:t><w:br/>');
    expect(linesOf('2023年12月31日至', SIZE, second - 2 * PADDING)).toBe(1);
  });

  it('spare a text of several lines its last one, if that is a single character', () => {
    const text = '国家级省级市级骨干教师高级研修班级';
    const given = 8 * SIZE * 10 + 2 * PADDING;
    const [, second = 0] = widthsOf([HEAD, ['甲', text]], [2000, given]);
    expect(linesOf(text, SIZE, given - 2 * PADDING)).toBe(3);
    expect(linesOf(text, SIZE, second - 2 * PADDING)).toBe(2);
  });
});

it('short numbers, percentages and sums are values; years and single figures are read where they stand', () => {
  expect(valuesIn('共12345人，98.65%，1,234,567.89元')).toEqual(['12345', '98.65%', '1,234,567.89']);
  expect(valuesIn('第3组12人')).toEqual([]);
});
