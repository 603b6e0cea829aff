import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../engine/form/index.js';
import type { OpenedWorkbook } from '../../engine/workbook/index.js';
import { fromA1 } from '../../engine/core/cell-address.js';
import {
  codes,
  memoryWorkbook,
  placeOf,
  read,
  shiftColumns,
  shiftRows,
  typed,
  withCell,
  withSheet,
} from './memory-workbook.js';

const FORM = 'hz-hybrid-application';
const courses = ['教育心理学', '课程标准解读', '课堂观察'].map((course, index) => ({
  online_course_name: course,
  online_course_credits: index + 1.5,
}));
const dossier: Dossier = {
  kit: 'hz-hybrid',
  forms: {
    [FORM]: {
      training_theme: '核心素养',
      training_days: 5,
      needs_analysis: '第一段\n第二段',
      online_courses: courses,
    },
  },
};
const workbook = memoryWorkbook('hz-hybrid', dossier);
const theme = placeOf(workbook, { form: FORM, field: 'training_theme' });
const days = placeOf(workbook, { form: FORM, field: 'training_days' });
const roster = placeOf(workbook, {
  form: FORM,
  roster: 'online_courses',
  row: 0,
  column: 'online_course_name',
});
const firstRow = fromA1(roster.cell)?.row ?? 0;
const THEME_NAME = 'hz_hybrid_application.training_theme';

/** The same workbook with the name of the theme leading elsewhere, or nowhere. */
function withThemeName(to: { sheet: string; cell: string } | undefined): OpenedWorkbook {
  const at = to && fromA1(to.cell);
  return {
    ...workbook,
    names: workbook.names.flatMap((one) => {
      if (one.name !== THEME_NAME) return [one];
      return to && at ? [{ name: THEME_NAME, sheet: to.sheet, range: { from: at, to: at } }] : [];
    }),
  };
}

describe('a workbook that was handled roughly', () => {
  it('reads an entry whose name was deleted, and reports it', () => {
    const result = read(withThemeName(undefined));
    expect(result.dossier).toEqual(dossier);
    expect(result.diagnostics).toMatchObject([
      { code: 'workbook.name-lost', place: { file: '测试.xlsx', sheet: theme.sheet, cell: theme.cell } },
    ]);
  });

  it('reads an entry that was cut and pasted beside the form, and says where it belongs', () => {
    const moved = withSheet(withThemeName({ sheet: theme.sheet, cell: 'J60' }), theme.sheet, (sheet) =>
      withCell(withCell(sheet, theme.cell, undefined), 'J60', typed('核心素养')),
    );
    const result = read(moved);
    expect(result.dossier).toEqual(dossier);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'workbook.entry-moved',
        place: { file: '测试.xlsx', sheet: theme.sheet, cell: 'J60', form: FORM, entry: 'training_theme' },
        values: expect.objectContaining({ home: theme.cell }),
      }),
    );
    expect(result.locate({ form: FORM, field: 'training_theme' })).toEqual({
      sheet: theme.sheet,
      cell: 'J60',
    });
  });

  it('takes a cell cut onto another entry for the other entry', () => {
    const place = placeOf(workbook, { form: FORM, field: 'subject' });
    const moved = withSheet(withThemeName(place), place.sheet, (sheet) =>
      withCell(withCell(sheet, theme.cell, undefined), place.cell, typed('核心素养')),
    );
    const data = read(moved).dossier.forms[FORM];
    expect(data).toMatchObject({ subject: '核心素养' });
    expect(data).not.toHaveProperty('training_theme');
    expect(codes(read(moved))).toContain('workbook.name-moved');
  });

  it('reports pasted-over validations with their cells', () => {
    const levelled: Dossier = { kit: 'hz-hybrid', forms: { [FORM]: { project_level: '市级' } } };
    const own = memoryWorkbook('hz-hybrid', levelled);
    const { sheet, cell } = placeOf(own, { form: FORM, field: 'project_level' });
    const result = read(withSheet(own, sheet, (one) => ({ ...one, validated: [] })));
    expect(result.dossier).toEqual(levelled);
    expect(result.diagnostics).toMatchObject([
      { code: 'workbook.validation-lost', level: 'info', place: { sheet, cell } },
    ]);
  });

  it('reports a computed entry that was overwritten, keeps the text, and goes on computing', () => {
    const total = placeOf(workbook, { form: FORM, field: 'online_credits_total' });
    const result = read(
      withSheet(workbook, total.sheet, (sheet) => withCell(sheet, total.cell, typed('9 学分'))),
    );
    expect(result.dossier).toEqual(dossier);
    expect(result.diagnostics).toMatchObject([
      {
        code: 'workbook.formula-overwritten',
        level: 'warning',
        values: { found: '9 学分', computed: '7.5' },
      },
    ]);
    expect(result.unplaced).toMatchObject([{ cell: total.cell, text: '9 学分' }]);
  });

  it('reports a linked entry that says something else than its source', () => {
    const shown = placeOf(workbook, { form: FORM, field: 'project_name' });
    const changed = withSheet(workbook, shown.sheet, (sheet) =>
      withCell(sheet, shown.cell, typed('另一个名称')),
    );
    expect(codes(read(changed))).toEqual(['workbook.link-overwritten']);
    expect(read(changed).unplaced).toMatchObject([{ text: '另一个名称' }]);
  });

  it('reports text outside every entry and keeps it', () => {
    const outside = withSheet(workbook, theme.sheet, (sheet) => withCell(sheet, 'K3', typed('待核实')));
    const result = read(outside);
    expect(result.dossier).toEqual(dossier);
    expect(result.diagnostics).toMatchObject([
      { code: 'workbook.outside', place: { sheet: theme.sheet, cell: 'K3' }, values: { count: 1 } },
    ]);
    expect(result.unplaced).toEqual([{ sheet: theme.sheet, cell: 'K3', label: '', text: '待核实' }]);
  });

  it.each([3, 1])('finds everything after rows were inserted above row %i of the form', (row) => {
    const inserted = withSheet(workbook, theme.sheet, (sheet) => shiftRows(sheet, row, 2));
    const result = read(inserted);
    expect(result.dossier).toEqual(dossier);
    expect(result.diagnostics.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('finds everything after a column was inserted in the form', () => {
    const at = fromA1(theme.cell)?.column ?? 0;
    const inserted = withSheet(workbook, theme.sheet, (sheet) => shiftColumns(sheet, at, 1));
    const names = inserted.names.map((name) =>
      name.sheet === theme.sheet && name.range && name.range.from.column >= at
        ? {
            ...name,
            range: {
              from: { ...name.range.from, column: name.range.from.column + 1 },
              to: { ...name.range.to, column: name.range.to.column + 1 },
            },
          }
        : name,
    );
    expect(read({ ...inserted, names }).dossier).toEqual(dossier);
  });

  it('follows rows inserted in and deleted from a roster, skipping empty ones', () => {
    const inserted = withSheet(workbook, roster.sheet, (sheet) => shiftRows(sheet, firstRow + 1, 3));
    expect(read(inserted).dossier).toEqual(dossier);
    expect(
      read(inserted).locate({ form: FORM, roster: 'online_courses', row: 1, column: 'online_course_name' }),
    ).toEqual({ sheet: roster.sheet, cell: roster.cell.replace(/\d+/, String(firstRow + 4)) });
    const deleted = withSheet(workbook, roster.sheet, (sheet) => shiftRows(sheet, firstRow, -1));
    expect(read(deleted).dossier.forms[FORM]?.online_courses).toEqual(courses.slice(1));
  });

  it('finds the columns of a roster by their headers', () => {
    const inserted = withSheet(workbook, roster.sheet, (sheet) => shiftColumns(sheet, 2, 1));
    const result = read(inserted);
    expect(result.dossier).toEqual(dossier);
    expect(result.diagnostics).toEqual([]);
  });

  it('reads renamed and reordered sheets', () => {
    const renamed = workbook.sheets.map((sheet) =>
      sheet.name === roster.sheet ? { ...sheet, name: 'Sheet5' } : sheet,
    );
    const result = read({ ...workbook, sheets: renamed.reverse() });
    expect(result.dossier).toEqual(dossier);
    expect(codes(result)).toContain('workbook.sheet-renamed');
  });

  it('reports a missing sheet and reads the others', () => {
    const result = read({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== roster.sheet) });
    expect(result.dossier.forms[FORM]).toEqual({ ...dossier.forms[FORM], online_courses: undefined });
    expect(result.diagnostics).toMatchObject([
      { code: 'workbook.sheet-missing', level: 'warning', place: { sheet: roster.sheet } },
      { code: 'workbook.result-differs', level: 'info', place: { entry: 'online_credits_total' } },
    ]);
  });

  it('does not read a copied sheet, and says so', () => {
    const copy = workbook.sheets.flatMap((sheet) =>
      sheet.name === theme.sheet
        ? [{ ...withCell(sheet, theme.cell, typed('副本')), name: `${theme.sheet} (2)` }]
        : [],
    );
    const result = read({ ...workbook, sheets: [...copy, ...workbook.sheets] });
    expect(result.dossier).toEqual(dossier);
    expect(codes(result)).toEqual(['workbook.sheet-copied']);
  });

  it('reads a workbook whose hidden sheet was deleted', () => {
    const result = read({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== '_办表') });
    expect(result.dossier).toEqual(dossier);
    expect(codes(result)).toEqual(['workbook.identity-lost']);
  });

  it('reports several mistakes together, each with its cell', () => {
    const wrong = withSheet(workbook, days.sheet, (sheet) =>
      withCell(
        withCell(sheet, days.cell, typed('五六天')),
        placeOf(workbook, { form: FORM, field: 'start_date' }).cell,
        typed('2021年2月31日'),
      ),
    );
    const errors = read(wrong).diagnostics.filter(({ level }) => level === 'error');
    expect(errors.map(({ place, values }) => [place.entry, values.found])).toEqual([
      ['training_days', '五六天'],
      ['start_date', '2021年2月31日'],
    ]);
    expect(read(wrong).unplaced.map(({ text }) => text)).toEqual(['五六天', '2021年2月31日']);
  });

  it('keeps a text that is too long and reports it', () => {
    const long = placeOf(memoryWorkbook('zj-review'), { form: 'zj-table-1', field: 'training_summary' });
    const filled = withSheet(memoryWorkbook('zj-review'), long.sheet, (sheet) =>
      withCell(sheet, long.cell, typed('训'.repeat(4000))),
    );
    const result = read(filled);
    expect(result.dossier.forms['zj-table-1']?.training_summary).toBe('训'.repeat(4000));
    expect(result.diagnostics).toMatchObject([
      { code: 'form.too-long', level: 'error', place: { cell: long.cell } },
    ]);
  });
});
