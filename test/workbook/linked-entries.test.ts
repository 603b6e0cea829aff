import { describe, expect, it } from 'vitest';
import { linkedEntries, withComputed, type Dossier } from '../../engine/form/index.js';
import { buildSheets, colours, layoutWorkbook, MemorySheets } from '../../engine/workbook/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import {
  codes,
  kitOf,
  memoryWorkbook,
  placeOf,
  read,
  typed,
  withCell,
  withSheet,
} from './memory-workbook.js';

const sample = (kit: string): Dossier => {
  const found = sampleOf(kit);
  if (!found) throw new RangeError(kit);
  return found.dossier;
};

/** Every place of a kit where an item is only shown, by what it shows. */
const shownIn = (kit: string): string[] =>
  layoutWorkbook(kitOf(kit), registry)
    .fields.filter(({ role }) => role === 'linked')
    .map(({ form, field, source }) =>
      source && 'field' in source
        ? `${form}.${field.id} ← ${source.form === form ? '' : `${source.form}.`}${source.field}`
        : '',
    );

const linked = [...registry.kits.keys()].filter((kit) => shownIn(kit).length > 0);

describe('items that a kit prints more than once', () => {
  it('are entered once, at their first place', () => {
    expect(Object.fromEntries(linked.map((kit) => [kit, shownIn(kit)]))).toEqual({
      'hz-hybrid': [
        'hz-hybrid-application.project_name ← cover_project_name',
        'hz-hybrid-application.service_region ← cover_service_region',
        'hz-hybrid-application.main_applicant_name ← cover_main_applicant',
        'hz-hybrid-application.joint_applicant_name ← cover_joint_applicant',
        'hz-hybrid-application.leader_name ← cover_leader_name',
        'hz-hybrid-application.main_applicant_seal_name ← cover_main_applicant',
        'hz-hybrid-application.main_applicant_date ← application_date',
      ],
      'zj-certification': [
        'zj-certification-application.institution_name ← cover_institution_name',
        'zj-certification-application.institution_address ← cover_institution_address',
        'zj-certification-application.head_name ← cover_head_name',
        'zj-certification-application.institution_seal_name ← cover_institution_name',
        'zj-certification-application.declaration_date ← application_date',
      ],
      'zj-review': [
        'zj-table-1.institution_name ← cover_institution_name',
        'zj-table-1.institution_address ← cover_institution_address',
        'zj-table-1.head_name ← cover_head_name',
        'zj-table-3.institution_name ← zj-table-1.cover_institution_name',
        'zj-table-4.institution_name ← zj-table-1.cover_institution_name',
      ],
      'zj-review-expert': ['zj-table-8.institution_name ← zj-table-5.institution_name'],
      'zj-review-city': [
        'zj-table-7.city_name ← zj-table-6.city_name',
        'zj-table-7.contact_name ← zj-table-6.contact_name',
        'zj-table-7.contact_mobile ← zj-table-6.contact_mobile',
      ],
      'weihai-annual': ['weihai-statistics.school_name ← institution_name'],
    });
    for (const kit of linked) {
      const places = linkedEntries(kitOf(kit), registry);
      // No item is shown where it is entered, and none is entered where it is shown.
      const shown = new Set(places.map((one) => `${one.shown.form}.${one.shown.field}`));
      expect(places.filter((one) => shown.has(`${one.entered.form}.${one.entered.field}`))).toEqual([]);
    }
  });

  it.each(linked)('%s: show what was entered, as a formula with its result', (kit) => {
    const dossier = withComputed(sample(kit), registry);
    const port = new MemorySheets();
    const layout = layoutWorkbook(kitOf(kit), registry);
    buildSheets(layout, registry, port, sample(kit));
    for (const { form, field, sheet, row, column, role, source } of layout.fields) {
      if (role !== 'linked' || !source || !('field' in source)) continue;
      const name = layout.sheets.find(({ key }) => key === sheet)?.name;
      const cell = port.sheets
        .find((one) => one.name === name)
        ?.cells.find((one) => one.row === row && one.column === column);
      expect(cell?.formula).toMatch(/^IF\(INDEX\(/);
      expect(cell?.appearance.locked).toBe(true);
      expect(dossier.forms[form]?.[field.id]).toEqual(dossier.forms[source.form]?.[source.field]);
      expect(cell?.content.type).not.toBe('blank');
    }
  });

  it.each(linked)('%s: something else typed over one is reported with its cell and kept', (kit) => {
    const workbook = memoryWorkbook(kit, sample(kit));
    const before = read(workbook);
    const layout = layoutWorkbook(kitOf(kit), registry);
    const shown = layout.fields.filter(({ role, field }) => role === 'linked' && field.kind === 'text');
    expect(shown.length).toBeGreaterThan(0);
    for (const { form, field } of shown) {
      const place = placeOf(workbook, { form, field: field.id });
      const result = read(
        withSheet(workbook, place.sheet, (sheet) => withCell(sheet, place.cell, typed('另一个名称'))),
      );
      expect(result.dossier).toEqual(before.dossier);
      expect(result.diagnostics.filter(({ level }) => level !== 'info')).toMatchObject([
        { code: 'workbook.link-overwritten', place, values: { found: '另一个名称' } },
      ]);
      expect(result.unplaced).toMatchObject([{ ...place, text: '另一个名称' }]);
    }
  });
});

describe('sums in the rows of a roster', () => {
  it('that were typed over are reported and kept; the engine goes on computing', () => {
    const workbook = memoryWorkbook('zj-review-city', sample('zj-review-city'));
    const path = { form: 'zj-table-6', roster: 'scores', row: 1, column: 'total_score' };
    const place = placeOf(workbook, path);
    const changed = withSheet(workbook, place.sheet, (sheet) => withCell(sheet, place.cell, typed('99')));
    const result = read(changed);
    expect(codes(read(workbook))).toEqual([]);
    expect(result.diagnostics).toMatchObject([
      { code: 'workbook.formula-overwritten', place, values: { found: '99', computed: '97.2' } },
    ]);
    expect(result.unplaced).toMatchObject([{ ...place, text: '99' }]);
    expect(result.dossier).toEqual(read(workbook).dossier);
  });
});

describe('the kind of school', () => {
  const CHOICE = 'weihai_statistics.school_category';
  const unlessIn = (kind: string): string => `AND(LEN(${CHOICE})>0,NOT(NOT(OR(${CHOICE}="${kind}"))))`;
  const onlyIn = (kind: string): string => `AND(LEN(${CHOICE})>0,NOT(OR(${CHOICE}="${kind}")))`;

  it('greys the blocks and the entries that do not apply, once it is chosen', () => {
    const port = new MemorySheets();
    const layout = layoutWorkbook(kitOf('weihai-annual'), registry);
    buildSheets(layout, registry, port);
    const greyed = port.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats
        .filter(({ fill }) => fill === colours.notApplicable)
        .map(({ range, formula }) => ({ sheet: name, ...range.from, formula })),
    );
    const formulaOf = (entry: string): string | undefined => {
      const single = layout.fields.find(({ field }) => field.id === entry);
      const roster = layout.rosters.find(({ columns }) => columns.some(({ field }) => field.id === entry));
      const column = roster?.columns.find(({ field }) => field.id === entry)?.column;
      const key = single?.sheet ?? roster?.sheet;
      const sheet = layout.sheets.find((one) => one.key === key)?.name;
      const at = single ?? { row: roster?.firstRow, column };
      return greyed.find((one) => one.sheet === sheet && one.row === at.row && one.column === at.column)
        ?.formula;
    };
    const kindergarten = unlessIn('幼儿园');
    expect({
      电子图书: formulaOf('electronic_books'),
      专业设置及师资: formulaOf('specialty_name'),
      设备总值: formulaOf('facility_equipment_value'),
      服务专业: formulaOf('facility_served_specialty'),
      实训工位: formulaOf('facility_workstations'),
      备注: formulaOf('facility_remark'),
      校外实训基地现状: formulaOf('partner_name'),
      年均短期培训: formulaOf('short_training_trade'),
      近三年毕业生情况: formulaOf('graduate_specialty'),
      教材的征订情况: formulaOf('student_books_purchase_channel'),
      训练室名称: formulaOf('facility_room_name'),
    }).toEqual({
      电子图书: kindergarten,
      专业设置及师资: kindergarten,
      设备总值: kindergarten,
      服务专业: kindergarten,
      实训工位: kindergarten,
      备注: kindergarten,
      校外实训基地现状: kindergarten,
      年均短期培训: kindergarten,
      近三年毕业生情况: onlyIn('中等职业学校'),
      教材的征订情况: unlessIn('培训机构'),
      训练室名称: undefined,
    });
  });
});

describe('a score beside the scheme', () => {
  it.each([
    ['zj-review', 'zj-table-3', 'premises_self_score', '<>9,', '<>7.2,'],
    ['zj-review-expert', 'zj-table-5', 'premises_expert_score', '<0,', '>9)'],
    ['urumqi-assessment', 'urumqi-base-assessment', 'management_body_self_score', '<0,', '>4)'],
  ])('%s %s: is coloured and may be typed', (kit, form, id, ...parts) => {
    const port = new MemorySheets();
    const layout = layoutWorkbook(kitOf(kit), registry);
    buildSheets(layout, registry, port);
    const place = layout.fields.find((one) => one.form === form && one.field.id === id);
    const name = layout.sheets.find(({ key }) => key === place?.sheet)?.name;
    const sheet = port.sheets.find((one) => one.name === name);
    const here = (one: { range: { from: { row: number; column: number } } }): boolean =>
      one.range.from.row === place?.row && one.range.from.column === place.column;
    const doubtful = sheet?.conditionalFormats.filter(({ fill }) => fill === colours.doubtful).find(here);
    for (const part of parts) expect(doubtful?.formula).toContain(part);
    // A prompt alone: 检查 and the colour say what is wrong.
    expect(sheet?.validations.find(here)).toMatchObject({ type: 'none' });
  });
});
