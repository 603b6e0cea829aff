import { describe, expect, it } from 'vitest';
import { checklistOf, formulasOf } from '../../engine/library/index.js';
import { fieldKind, fieldsOf } from '../../engine/form/index.js';
import {
  buildSheets,
  layoutWorkbook,
  MemorySheets,
  type BuiltSheet,
  type BuiltValidation,
} from '../../engine/workbook/index.js';
import { sampleOf } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';

/** What Excel 2010 and WPS have; no dynamic arrays, no LET, no XLOOKUP. */
const PLAIN_FUNCTIONS = new Set(
  'IF AND OR NOT SUM COUNT COUNTA COUNTIF COUNTIFS SUMIF SUMPRODUCT TIMEVALUE AVERAGE ROUND ROUNDUP INT ISBLANK ISNUMBER N LEN LEFT RIGHT MID LOWER TRIM FIND SEARCH SUBSTITUTE CHAR INDEX ROW LOOKUP IFERROR ISTEXT ISERROR DATE YEAR MONTH DAY EDATE NETWORKDAYS MAX ABS REPT'.split(
    ' ',
  ),
);
const functionsIn = (formula: string): string[] =>
  [...formula.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = '']) => name);

const built = [...registry.kits.values()].map((kit) => {
  const layout = layoutWorkbook(kit, registry);
  const port = new MemorySheets();
  const { limits } = formulasOf(forms, layout);
  buildSheets(layout, registry, port, sampleOf(kit.id)?.dossier, {
    checklist: checklistOf(forms, kit.id),
    limits,
  });
  return { id: kit.id, kit, layout, limits, sheets: port.sheets, names: port.names };
});

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'money', 'area', 'score']);

/** A limit that refuses what is typed; no regulation may. */
const isBlocking = ({ type, style }: BuiltValidation): boolean => type === 'custom' && style === 'stop';

const cellsWithFormula = (sheets: readonly BuiltSheet[]) =>
  sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));

describe.each(built)('the workbook of $id', ({ kit, layout, sheets, names }) => {
  it('keeps to the lengths that Excel allows', () => {
    const tabs = sheets.map(({ name }) => name);
    expect(tabs.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([]);
    expect(new Set(tabs.map((name) => name.toLowerCase())).size).toBe(tabs.length);
    const validations = sheets.flatMap((sheet) => sheet.validations);
    expect(validations.length).toBeGreaterThan(0);
    for (const { errorTitle, error, promptTitle = '', prompt = '', formulae } of validations) {
      expect(errorTitle.length).toBeLessThanOrEqual(32);
      expect(promptTitle.length).toBeLessThanOrEqual(32);
      expect(error.length).toBeLessThanOrEqual(255);
      expect(prompt.length).toBeLessThanOrEqual(255);
      for (const formula of formulae) expect(String(formula).length).toBeLessThanOrEqual(255);
    }
    for (const { cells, heights } of sheets) {
      expect(Math.max(0, ...heights.values())).toBeLessThanOrEqual(409);
      for (const { content, formula = '' } of cells) {
        if (content.type === 'text') expect(content.text.length).toBeLessThanOrEqual(32_767);
        expect(formula.length).toBeLessThanOrEqual(8_192);
      }
    }
  });

  it('stops no entry, and asks about no notation that is read', () => {
    const names = new Set(layout.sheets.map(({ name }) => name));
    const validations = sheets.filter(({ name }) => names.has(name)).flatMap((sheet) => sheet.validations);
    expect(validations.length).toBeGreaterThan(0);
    expect(validations.filter(({ style }) => style === 'stop')).toEqual([]);
    const warnings = sheets.flatMap((sheet) => sheet.validations).filter(({ style }) => style === 'warning');
    expect(warnings.filter(({ type }) => type !== 'custom')).toEqual([]);
    expect(sheets.flatMap((sheet) => sheet.validations).filter(isBlocking)).toEqual([]);
    for (const { field, role, sheet, row, column } of layout.fields) {
      if (role !== 'entry' || !NUMBERS.has(field.kind)) continue;
      const own = sheets
        .find(({ name }) => name === layout.sheets.find(({ key }) => key === sheet)?.name)
        ?.validations.find(({ range }) => range.from.row === row && range.from.column === column);
      // 45岁 and 90分 may be typed, and so may a score beyond the points of its row: the rules speak of it.
      expect(own).toMatchObject({ type: 'none', formulae: [] });
    }
  });

  it('has plain formulas only, each with its result', () => {
    const formulas = cellsWithFormula(sheets);
    expect(formulas.filter(({ content }) => content.type === 'blank')).toEqual([]);
    const coloured = sheets.flatMap(({ conditionalFormats }) =>
      conditionalFormats.map(({ formula }) => formula),
    );
    const texts = [...formulas.map(({ formula = '' }) => formula), ...coloured];
    const strange = new Set(texts.flatMap(functionsIn).filter((name) => !PLAIN_FUNCTIONS.has(name)));
    expect([...strange]).toEqual([]);
    // Excel refuses constants in braces and other sheets' cells in a condition.
    const asked = sheets.flatMap((sheet) =>
      sheet.validations.flatMap(({ type, formulae }) => (type === 'custom' ? formulae.map(String) : [])),
    );
    expect([...coloured, ...asked].filter((formula) => /[{!]/.test(formula))).toEqual([]);
    expect(Math.max(0, ...coloured.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
    expect(asked.flatMap(functionsIn).filter((name) => !PLAIN_FUNCTIONS.has(name))).toEqual([]);
  });

  it('names every entry once, and only entries', () => {
    const expected = [
      ...layout.fields.map(({ form, field }) => `${form.replaceAll('-', '_')}.${field.id}`),
      ...layout.rosters.flatMap(({ form, columns }) =>
        columns.map(({ field }) => `${form.replaceAll('-', '_')}.${field.id}`),
      ),
    ];
    // What we say ourselves above a roster has a name, too, so that it is no entry to a reader.
    const entries = names.map(({ name }) => name).filter((name) => !name.includes('._hint_'));
    expect(entries.sort()).toEqual(expected.sort());
    expect(new Set(expected.map((name) => name.toLowerCase())).size).toBe(expected.length);
    const all = kit.forms.flatMap((id) => {
      const form = registry.forms.get(id);
      return form ? fieldsOf(form).map(({ field }) => `${id.replaceAll('-', '_')}.${field.id}`) : [];
    });
    expect(expected.sort()).toEqual(all.sort());
    expect(names.filter(({ name }) => !/^[a-z_][a-z0-9_.]*$/.test(name) || name.length > 255)).toEqual([]);
  });

  it('protects words, not entries, and leaves rosters free', () => {
    for (const sheet of layout.sheets) {
      const written = sheets.find(({ name }) => name === sheet.name);
      expect(written?.protected).toBe(sheet.roster === undefined);
      const fields = new Map(
        layout.fields
          .filter((one) => one.sheet === sheet.key)
          .map((one) => [`${one.row}/${one.column}`, one]),
      );
      for (const cell of written?.cells ?? []) {
        const field = fields.get(`${cell.row}/${cell.column}`);
        if (field) expect(cell.appearance.locked).toBe(field.role !== 'entry');
      }
    }
    // A table that waits to be needed is an ordinary sheet; what only the program reads nobody is to see or change.
    const hidden = sheets.filter(({ visibility }) => visibility === 'veryHidden');
    expect(hidden.map(({ name, visibility }) => [name, visibility]).at(-1)).toEqual(['_办表', 'veryHidden']);
    expect(hidden.every((sheet) => sheet.protected)).toBe(true);
  });

  it('keeps numbers that are no quantities as text', () => {
    const asText = ['identity-number', 'mobile', 'phone', 'postcode', 'evidence-code'];
    for (const { field, sheet, row, column } of layout.fields) {
      if (!asText.includes(field.kind)) continue;
      const name = layout.sheets.find(({ key }) => key === sheet)?.name;
      const cell = sheets
        .find((one) => one.name === name)
        ?.cells.find((one) => one.row === row && one.column === column);
      expect(cell?.appearance.format).toBe('@');
      expect(fieldKind(field.kind).numberFormat(field)).toBe('@');
    }
  });

  it('prints on A4: a header that repeats wherever rows go on', () => {
    for (const sheet of layout.sheets) {
      const page = sheets.find(({ name }) => name === sheet.name)?.page;
      if (!sheet.roster) continue;
      const { headerRow, firstRow } = sheet.roster;
      expect(page?.repeatedRows).toEqual({ from: headerRow, to: firstRow - 1 });
      expect(sheet.frozenRows).toBe(firstRow - 1);
    }
  });
});
