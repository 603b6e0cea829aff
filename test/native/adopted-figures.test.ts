import { beforeAll, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import type { Dossier } from '../../engine/form/index.js';
import { roundFigures, type RoundFigure } from '../../engine/regulations/index.js';
import { kitRounds, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { hybridDesign, institutions, register } from './dossiers-at-limits.js';
import { recalculated, type SheetTexts } from './recalculated.js';

const MINUTE = 60_000;
/** Columns of the 参数 sheet. */
const [ID, ADOPTED] = [0, 7];

const FIRST_NOTICE = { document: '甲号', from: '2021-07-01' };
const SECOND_NOTICE = { document: '乙号', from: '2026-01-01' };

/** Another value for a figure, of its kind, that no notice has: two notices, two values. */
function invented({ published }: RoundFigure, notice: 0 | 1): string | number {
  const [{ value } = { value: '' }] = published;
  if (typeof value === 'number') return value + 101 + notice;
  return value.includes('/') ? (['1/5', '2/7'][notice] ?? '') : (['2026-03-04', '2027-05-06'][notice] ?? '');
}

/** As LibreOffice's cell reads: shares are numbers, days have a time of day. */
function shown(value: string | number): string {
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(String(value)) ?? [];
  if (part !== undefined) return (Number(part) / Number(whole)).toFixed(9);
  return String(value);
}

const seen = (text: string | null | undefined): string => {
  const day = /^(\d{4}-\d\d-\d\d) 00:00:00$/.exec(text ?? '');
  return day?.[1] ?? (/^0\.\d+$/.test(text ?? '') ? Number(text).toFixed(9) : (text ?? ''));
};

interface Case {
  readonly dossier: Dossier;
  /** Which of the two notices is in force on the workbook's day; none before the first. */
  readonly notice: 0 | 1 | undefined;
}

const dated = (dossier: Dossier, form: string, field: string, day: string): Dossier => ({
  ...dossier,
  forms: { ...dossier.forms, [form]: { ...dossier.forms[form], [field]: day } },
});
const [FORM, FIELD] = ['zj-project-register', 'application_date'] as const;
const general = register(3, institutions[0]?.[3] ?? {});
/** The sample's day of application stands in several forms of the kit, which share it. */
const hybridOf = (day: string): Dossier =>
  JSON.parse(JSON.stringify(hybridDesign(90, '县级', [10, 10])).replaceAll('2026-06-10', day)) as Dossier;

const cases: Readonly<Record<string, Case>> = {
  'a register of the day before the first notice': {
    dossier: dated(general, FORM, FIELD, '2021-06-30'),
    notice: undefined,
  },
  'a register of the day of the first notice': {
    dossier: dated(general, FORM, FIELD, '2021-07-01'),
    notice: 0,
  },
  'a register of the day before the second': {
    dossier: dated(general, FORM, FIELD, '2025-12-31'),
    notice: 0,
  },
  'a register of the day of the second': { dossier: dated(general, FORM, FIELD, '2026-01-01'), notice: 1 },
  'a hybrid application before the first notice': {
    dossier: hybridOf('2021-06-30'),
    notice: undefined,
  },
  'a hybrid application after the second': { dossier: hybridOf('2026-01-02'), notice: 1 },
};

const figuresOfKit = (kit: string): RoundFigure[] => roundFigures(kitRounds[kit] ?? []);

describeWith([libreOffice, openpyxl], 'on 参数, LibreOffice shows under 本表适用', () => {
  let sheets: SheetTexts = {};
  beforeAll(async () => {
    const workbooks = new Map<string, Uint8Array>();
    for (const [name, { dossier }] of Object.entries(cases)) {
      const kit = registry.kits.get(dossier.kit);
      if (!kit) throw new Error(`no kit ${dossier.kit}`);
      const figures = figuresOfKit(kit.id).flatMap((one) => [
        { id: one.id, value: invented(one, 0), ...FIRST_NOTICE },
        { id: one.id, value: invented(one, 1), ...SECOND_NOTICE },
      ]);
      workbooks.set(name, await kitWorkbook(kit, dossier, { figures }));
    }
    sheets = recalculated(workbooks, '参数');
  }, 10 * MINUTE);

  it.each(Object.entries(cases))(
    'for %s the value of its day, for every figure',
    (name, { dossier, notice }) => {
      const figures = figuresOfKit(dossier.kit);
      expect(figures.length).toBeGreaterThan(2);
      const rows = sheets[name] ?? [];
      const found = figures.map(({ id }) => [id, seen(rows.find((row) => row[ID] === id)?.[ADOPTED])]);
      const expected = figures.map((one) => [
        one.id,
        shown(notice === undefined ? (one.published[0]?.value ?? '') : invented(one, notice)),
      ]);
      expect(found).toEqual(expected);
    },
  );
});
