import { describe, expect, it } from 'vitest';
import type { RosterSection } from '../../engine/form/index.js';
import { SEAL_HEIGHT } from '../../engine/word/build/row-height.js';
import { dropBlankRows } from '../../engine/word/fitting/drop-blank-rows.js';
import { keepLastRows } from '../../engine/word/fitting/keep-last-rows.js';
import { readPrintedTable } from '../../engine/word/fitting/printed-table.js';
import { releaseRows } from '../../engine/word/fitting/release-rows.js';
import { splitRows } from '../../engine/word/fitting/split-rows.js';
import { proseOf } from './extreme-entries.js';
import { tableOf } from './table-of.js';

const PAGE = 14_000;
const WIDTHS = [2000, 6000];
const KEPT = '<w:keepNext/>';

const rowsOf = (table: string): string[] => Array.from(table.matchAll(/<w:tr>.*?<\/w:tr>/gs), ([row]) => row);
const keptRows = (table: string): boolean[] => rowsOf(table).map((row) => row.includes(KEPT));
const wholeRows = (table: string): boolean[] => rowsOf(table).map((row) => row.includes('<w:cantSplit/>'));

describe('rows of labels and blanks', () => {
  const fields = (texts: readonly string[], height?: number): string =>
    tableOf({
      widths: WIDTHS,
      rows: texts.map((text) => ['说明', text]),
      header: false,
      size: 21,
      keepNext: true,
      ...(height === undefined ? {} : { height }),
    });
  const essay = proseOf(800);

  it('stay together while they are a small table', () => {
    const table = fields(['甲', '乙', '丙']);
    expect(releaseRows(table, PAGE, true)).toBe(table);
  });

  it('do not stay together where two long texts would leave the page of their heading empty', () => {
    expect(keptRows(releaseRows(fields(['甲', essay, essay]), PAGE, true))).toEqual([false, false, false]);
  });

  it('begin with their heading and the next row where these are low', () => {
    const [first, , last] = keptRows(releaseRows(fields(['甲', '乙', essay]), PAGE, true));
    expect([first, last]).toEqual([true, false]);
  });

  it('stay with a seal', () => {
    const table = fields(['甲', '乙', '丙'], SEAL_HEIGHT);
    expect(releaseRows(table, PAGE, true)).toBe(table);
  });

  it('go on on the next page only where their text is higher than a third of one', () => {
    expect(wholeRows(splitRows(fields(['甲', essay.slice(0, 200), essay]), PAGE, 'text'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are read whole in tables of rows until half a page, and for a seal always', () => {
    const rows = fields(['甲', essay.slice(0, 500), essay.repeat(2)]);
    expect(wholeRows(splitRows(rows, PAGE, 'rows'))).toEqual([true, true, false]);
    const sealed = fields([essay.repeat(2)], SEAL_HEIGHT);
    expect(splitRows(sealed, PAGE, 'text')).toBe(sealed);
  });
});

describe('rows of a roster', () => {
  const HEIGHT = 400;
  const section = {
    kind: 'roster',
    id: 'people',
    title: null,
    blankRows: 8,
    columns: [
      { id: 'number', label: '序号', kind: 'integer', required: false },
      { id: 'unit', label: '单位', kind: 'text', required: false },
    ],
  } satisfies RosterSection;
  const roster = (entered: readonly (readonly string[])[], total?: readonly string[]): string => {
    const blank = Array.from({ length: section.blankRows - entered.length }, () => ['', '']);
    const rows = [['序号', '单位'], ...entered, ...blank, ...(total ? [total] : [])];
    return tableOf({ widths: [800, 1600], rows, height: HEIGHT });
  };
  const countOf = (table: string): number => readPrintedTable(table).rows.length - 1;
  const long = '浙江省青禾市临溪区教师进修学校与东澜师范学院联合中心';

  it('are as many as the paper shows while entries take one line', () => {
    const table = roster([['1', '学校']]);
    expect(dropBlankRows(table, section)).toBe(table);
    expect(dropBlankRows(roster([]), section)).toBe(roster([]));
  });

  it('leave out as many blank ones as longer entries take room for', () => {
    expect(countOf(dropBlankRows(roster([['1', long]]), section))).toBeLessThan(7);
  });

  it('keep one blank row, in which nothing follows, and the row of totals', () => {
    const entered = Array.from({ length: 4 }, () => ['1', long]);
    expect(countOf(dropBlankRows(roster(entered), section))).toBe(5);
    const totals = { words: { number: '合计' }, sums: [] };
    const summed = dropBlankRows(roster(entered, ['合计', '']), { ...section, totalRow: totals });
    expect(countOf(summed)).toBe(6);
    expect(rowsOf(summed).at(-1)).toContain('合计');
  });

  it('are blank although their numbers are printed', () => {
    const numbered = Array.from({ length: 6 }, (_, at) => [String(at + 3), '']);
    const rows = [['序号', '单位'], ['1', long], ['2', long], ...numbered];
    const table = tableOf({ widths: [800, 1600], rows, height: HEIGHT });
    expect(countOf(dropBlankRows(table, { ...section, numberedColumn: 'number' }))).toBeLessThan(6);
    expect(dropBlankRows(table, section)).toBe(table);
  });

  it('end on a page with two others, but not where these are so high that they leave the page before empty', () => {
    const low = keepLastRows(roster([['1', '学校']]), PAGE);
    expect(keptRows(low).filter(Boolean)).toHaveLength(2);
    const high = tableOf({
      widths: [800, 900],
      rows: [['序号', '单位'], ...Array.from({ length: 6 }, () => ['1', long.repeat(3)])],
    });
    expect(keptRows(keepLastRows(high, PAGE))).not.toContain(true);
  });
});
