/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { serialOfDay, withComputed, type Dossier } from '../../engine/form/index.js';
import { parseCalendarDay } from '../../engine/core/calendar-day.js';
import { formulasOf } from '../../engine/library/index.js';
import { articlesIn, limitsOf, type Limit } from '../../engine/design/index.js';
import { designArticle, designLimit, layoutWorkbook, type DesignRow } from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';
import { recalculated } from '../native/recalculated.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice } from '../set-up/tools.js';
import { rowsOf, sampleDossier, withForm } from '../native/sample-dossier.js';
import {
  applicationWith,
  courses,
  designsAroundLimits,
  limits,
  registerDefinition,
  team,
  tutors,
  unlawfulSample,
} from './hybrid-designs.js';

const COUNT = import.meta.env.MODE === 'long' ? 300 : 2;
const MINUTE = 60_000;
const SEED = 20_191_118;
/** Columns of the sheet. */
const [ID, LIMIT, NOW, STATE, ARTICLE] = [0, 3, 5, 6, 7];
const EXCEL_TAKES = 8192;

const kit = registry.kits.get('hz-hybrid');
if (!kit) throw new RangeError('hz-hybrid');

const SIXTY = { total_credits: 60, project_category: '少于90学分的任意选修项目' };
const designs: readonly Dossier[] = [
  unlawfulSample,
  { kit: kit.id, forms: {} },
  applicationWith({ total_credits: undefined, planned_trainee_count: undefined }),
  applicationWith({ chief_expert_name: '陈映雪', project_level: undefined }),
  applicationWith({ start_date: '2021-09-20', service_region: '全省', leader_project_count: 5 }),
  applicationWith({ ...courses('online', [17.5, 3]), ...courses('offline', [30.5, 9]), ...SIXTY }),
  applicationWith({ planned_trainee_count: 101, ...tutors(1) }),
  applicationWith({ ...team(7, 2), chief_expert_name: '教师1' }),
  ...fc.sample(designsAroundLimits, { numRuns: COUNT, seed: SEED }),
];

const register = registry.kits.get('zj-projects');
if (!register) throw new RangeError('zj-projects');
const REGISTER = 'zj-project-register';
const registered = sampleDossier('zj-projects');
const projects = rowsOf(registered, REGISTER, 'projects');
const registers: readonly Dossier[] = [
  registered,
  { kit: register.id, forms: {} },
  ...[
    { in_rectification: '是' },
    { certification_date: '2021-02-01' },
    { institution_name: '浙江师范大学', institution_category: '浙江师范大学' },
    { training_modes: ['集中面授', '远程'], projects: [...projects, ...projects] },
    {
      projects: projects.slice(0, 6).map((row) => ({ ...row, leader_name: '同一人', leader_id: undefined })),
    },
    { projects: projects.slice(0, 5).map((row) => ({ ...row, project_kind: '订单式' })) },
    { application_date: undefined, in_rectification: undefined },
  ].map((changes) => withForm(registered, REGISTER, changes)),
];
/** A register's workbook takes LibreOffice seconds: of the others the engine's results are compared. */
const recalculatedRegisters = import.meta.env.MODE === 'long' ? registers : registers.slice(-3, -2);
const registerLimits = (dossier: Dossier): Limit[] =>
  limitsOf(registerDefinition.form, registerDefinition.limits, withComputed(dossier, registry));

/** The provisions of a limit by the numbers of their documents, as the sheet names them. */
const articlesOf = ({ basis }: Limit): string => articlesIn(basis);

/** A limit as the sheet shows it: days by their number, nothing where it is not known or not asked. */
const shown = (value: number | string | undefined): string => {
  const day = typeof value === 'string' ? parseCalendarDay(value) : undefined;
  if (day) return String(serialOfDay(day));
  return value === undefined ? '' : typeof value === 'number' ? value.toFixed(6) : value;
};
const asNumber = (text: string | null | undefined): string =>
  text === null || text === undefined || text === ''
    ? ''
    : Number.isNaN(Number(text))
      ? text
      : Number(text).toFixed(6);

const expectedOf = (found: readonly Limit[]): string[] =>
  found.filter(({ value }) => value !== undefined).map(({ id, value }) => `${id}: ${shown(value)}`);

const limitsShown = (rows: readonly DesignRow[]): string[] =>
  rows.flatMap((row) => {
    const limit = designLimit(row);
    if (limit === '') return [];
    return [`${row.id}: ${row.isDay || typeof limit === 'string' ? String(limit) : limit.toFixed(6)}`];
  });

describe('the sheet 设计测算 as it is built', () => {
  it('has a row for every limit, and no formula that Excel does not take', () => {
    const rows = formulasOf(forms, layoutWorkbook(kit, registry)).design;
    const [first] = designs;
    const ids = first ? limits(first).map(({ id }) => id) : [];
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const formulas = rows.flatMap(({ parts, now }) => [...parts, now].map(({ formula }) => formula));
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(EXCEL_TAKES);
  });

  it.each(designs.map((dossier, at) => [at, dossier] as const))(
    'shows the numbers of the engine: design %i',
    (_, dossier) => {
      const filled = withComputed(dossier, registry);
      const rows = formulasOf(forms, layoutWorkbook(kit, registry), filled).design;
      const found = limitsShown(rows);
      expect(found).toEqual(expectedOf(limits(dossier)));
      const articles = new Map(rows.map((row) => [row.id, designArticle(row).result]));
      for (const one of limits(dossier))
        expect([one.id, articles.get(one.id)]).toEqual([one.id, articlesOf(one)]);
    },
  );
});

describe('the sheet 设计测算 of a register', () => {
  it.each(registers.map((dossier, at) => [at, dossier] as const))(
    'shows the numbers of the engine, each with its article: register %i',
    (_, dossier) => {
      const filled = withComputed(dossier, registry);
      const rows = formulasOf(forms, layoutWorkbook(register, registry), filled).design;
      expect(rows.map(({ id }) => id)).toEqual(registerDefinition.limits.map(({ id }) => id));
      const found = limitsShown(rows);
      expect(found).toEqual(expectedOf(registerLimits(dossier)));
      for (const row of rows) expect(designArticle(row).result).toMatch(/[〔条]/);
    },
  );
});

it('an article is said once, however many rules of it speak of a limit', () => {
  for (const of of [kit, register])
    for (const row of formulasOf(forms, layoutWorkbook(of, registry)).design) {
      const articles = String(designArticle(row).result).split('；');
      expect(new Set(articles).size).toBe(articles.length);
    }
});

describeWith([libreOffice], 'the sheet 设计测算 as LibreOffice calculates it', () => {
  it(
    `names the numbers of the engine for ${designs.length} designs`,
    async () => {
      const workbooks = new Map<string, Uint8Array>();
      for (const [at, dossier] of designs.entries())
        workbooks.set(`设计${at}`, await kitWorkbook(kit, dossier));
      for (const [at, dossier] of recalculatedRegisters.entries())
        workbooks.set(`登记${at}`, await kitWorkbook(register, dossier));
      const sheets = recalculated(workbooks, '设计测算');
      for (const [at, dossier] of recalculatedRegisters.entries()) {
        const rows = (sheets[`登记${at}`] ?? []).filter((row) => /^[a-z-]+$/.test(row[ID] ?? ''));
        const found = rows.flatMap((row) =>
          (row[LIMIT] ?? '') === '' ? [] : [`${row[ID]}: ${asNumber(row[LIMIT])}`],
        );
        expect(found, `登记${at}`).toEqual(expectedOf(registerLimits(dossier)));
        expect(rows).toHaveLength(registerDefinition.limits.length);
      }
      for (const [at, dossier] of designs.entries()) {
        const rows = (sheets[`设计${at}`] ?? []).filter((row) => /^[a-z-]+$/.test(row[ID] ?? ''));
        const found = rows.flatMap((row) =>
          (row[LIMIT] ?? '') === '' ? [] : [`${row[ID]}: ${asNumber(row[LIMIT])}`],
        );
        const expected = limits(dossier).flatMap(({ id, value }) =>
          value === undefined ? [] : [`${id}: ${typeof value === 'number' ? value.toFixed(6) : value}`],
        );
        expect(found, `设计${at}`).toEqual(expected);
        const articles = new Map(rows.map((row) => [row[ID], row[ARTICLE]]));
        for (const one of limits(dossier))
          expect([one.id, articles.get(one.id)]).toEqual([one.id, articlesOf(one)]);
        const states = new Map(rows.map((row) => [row[ID], row[STATE]]));
        for (const one of limits(dossier)) {
          if (one.found === undefined || one.value === undefined) continue;
          expect([one.id, states.get(one.id)]).toEqual([
            one.id,
            one.state === 'kept' ? '符合' : one.side === 'most' ? '超出' : '不足',
          ]);
          expect(asNumber(rows.find((row) => row[ID] === one.id)?.[NOW])).toBe(one.found.toFixed(6));
        }
      }
    },
    20 * MINUTE,
  );
});
