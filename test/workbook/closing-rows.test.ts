import { describe, expect, it } from 'vitest';
import { fromA1, toA1 } from '../../engine/core/cell-address.js';
import { closingRow, rowsOf } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { memoryWorkbook, read, shiftRows, typed, withCell, withSheet } from './memory-workbook.js';

describe('rows that close a list', () => {
  it.each([
    [['合计'], 'total'],
    [['', '合 计', '413'], 'total'],
    [['小计：', '12'], 'total'],
    [['总计（人次）', '12'], 'total'],
    [['共计 11 项'], 'total'],
    [['合计12'], 'total'],
    [['以下空白'], 'end'],
    [['', '——以下空白——'], 'end'],
    [['（以下无正文）'], 'end'],
    [['总计划培训', '12'], undefined],
    [['12', '计小平', '教师'], undefined],
    [['以下空白处由学校填写'], undefined],
    [['', ''], undefined],
  ] as const)('%j is %s', (texts, closing) => {
    expect(closingRow(texts)).toBe(closing);
  });

  const roster = { form: 'zj-project-register', roster: 'projects' } as const;
  const path = { ...roster, column: 'project_name' };
  const lawful = samples().find(({ id }) => id === 'zj-projects-lawful');
  const count = rowsOf(lawful?.dossier.forms['zj-project-register'], 'projects').length;

  it.each(['合计', '小计', '以下空白'])(
    '%s counts as no project, between the others or below them',
    (word) => {
      const workbook = memoryWorkbook('zj-projects', lawful?.dossier);
      const at = fromA1(read(workbook).locate({ ...path, row: 2 })?.cell ?? '');
      const sheet = read(workbook).locate({ ...path, row: 2 })?.sheet ?? '';
      if (!at) throw new Error('no such row');
      const changed = withSheet(workbook, sheet, (one) =>
        withCell(shiftRows(one, at.row, 1), toA1(at), typed(word)),
      );
      const { dossier, diagnostics, unplaced, unread } = read(changed);
      expect(rowsOf(dossier.forms['zj-project-register'], 'projects')).toHaveLength(count);
      expect(dossier).toEqual(read(workbook).dossier);
      const note = diagnostics.find(({ code }) => code === 'workbook.closing-row');
      expect(note).toMatchObject({ level: 'info', place: { sheet, cell: toA1(at) }, values: { count: 1 } });
      expect(unplaced.map(({ text }) => text)).toEqual([word]);
      expect(unread).toEqual([]);
    },
  );

  it('the next entry goes below the sum, not over it', () => {
    const workbook = memoryWorkbook('zj-projects', lawful?.dossier);
    const before = read(workbook).nextRow(roster.form, roster.roster);
    if (!before) throw new Error('no roster');
    const column = before.columns.get('project_name') ?? 0;
    const changed = withSheet(workbook, before.sheet, (one) =>
      withCell(one, toA1({ row: before.row, column }), typed('合计')),
    );
    expect(read(changed).nextRow(roster.form, roster.roster)?.row).toBe(before.row + 1);
  });
});
