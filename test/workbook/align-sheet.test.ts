import { describe, expect, it } from 'vitest';
import { alignSheet } from '../../engine/workbook/read/align-sheet.js';
import type { OpenedSheet } from '../../engine/workbook/index.js';
import { typed } from './memory-workbook.js';

/** A sheet with texts in its first column. */
const sheetWith = (texts: Readonly<Record<number, string>>): OpenedSheet => ({
  name: '申请表',
  visible: true,
  rows: new Map(Object.entries(texts).map(([row, text]) => [Number(row), new Map([[1, typed(text)]])])),
  validated: [],
  emptyRows: 0,
});

const anchors = [
  { sheet: '申请表', row: 10, column: 1, text: '机构名称' },
  { sheet: '申请表', row: 20, column: 1, text: '联系电话' },
];

describe('the printed words of a sheet that was edited', () => {
  it.each([3, -3])('are looked for as far down as those above them went (%i rows)', (by) => {
    // Somebody wrote the label once more, as far from its old place on the other side.
    const sheet = sheetWith({ [10 + by]: '机构名称', [20 + by]: '联系电话', [20 - by]: '联系电话' });
    const { row } = alignSheet(anchors, sheet);
    expect([row(10), row(20)]).toEqual([10 + by, 20 + by]);
  });

  it('are found near where they should be when they alone were moved', () => {
    const { row, shifted } = alignSheet(anchors, sheetWith({ 10: '机构名称', 24: '联系电话' }));
    expect([row(10), row(20), shifted]).toEqual([10, 24, true]);
  });

  it('carry along the rows below them that have no words', () => {
    const { row } = alignSheet(anchors, sheetWith({ 12: '机构名称', 20: '联系电话' }));
    expect([row(11), row(19), row(21)]).toEqual([13, 21, 21]);
  });
});
