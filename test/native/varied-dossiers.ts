import fc from 'fast-check';
import type { Dossier, EntryValue, FormData } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';

const HALVES = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 2 }).map((half) => half / 2);
const often = (common: string, rare: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 9 }).map((draw) => (draw === 0 ? rare : common));

type Row = Readonly<Record<string, EntryValue>>;

function withForm(dossier: Dossier, form: string, changes: Readonly<Record<string, unknown>>): Dossier {
  const data = { ...dossier.forms[form], ...changes } as FormData;
  return { ...dossier, forms: { ...dossier.forms, [form]: data } };
}

/** Hybrid designs around the limits of online credits and class size. */
const hybrid: fc.Arbitrary<Dossier> = fc
  .record({
    total: fc.constantFrom(24, 60, 89.5, 90, 90.5, 120),
    online: HALVES(16),
    second: HALVES(16),
    trainees: fc.constantFrom(20, 59, 60, 61, 75),
    formal: often('是', '否'),
    blank: fc.constantFrom('', '', '', 'total_credits', 'planned_trainee_count'),
  })
  .map(({ total, online, second, trainees, formal, blank }) => {
    const sample = sampleDossier('hz-hybrid');
    const courses = rowsOf(sample, 'hz-hybrid-application', 'online_courses').slice(0, 2);
    const credits = [online, second];
    const entries = {
      total_credits: total,
      planned_trainee_count: trainees,
      leader_is_formal_staff: formal,
      online_courses: courses.map((row, index) => ({ ...row, online_course_credits: credits[index] ?? 0 })),
    };
    const changed = withForm(sample, 'hz-hybrid-application', entries);
    return blank === '' ? changed : withForm(changed, 'hz-hybrid-application', { [blank]: undefined });
  });

/** Registers around the caps, with leaders whose names differ in white space. */
const register: fc.Arbitrary<Dossier> = fc
  .record({
    institution: fc.constantFrom('浙江师范大学', '杭州师范 大学', '云溪大学'),
    modes: fc.constantFrom(['面授培训'], ['远程培训'], ['面授培训', '远程培训']),
    category: fc.constantFrom('其他高校', '远程培训机构'),
    certified: fc.constantFrom('2015-06-01', '2020-09-01', '2021-02-01'),
    count: fc.constantFrom(4, 5, 6, 24, 25, 26, 34, 35, 36, 40, 41),
    perLeader: fc.constantFrom(3, 4, 5),
    numbered: fc.boolean(),
    rows: fc.array(
      fc.record({
        scope: often('全省', '市'),
        kind: often('自主选课', '订单式'),
        mode: fc.constantFrom('集中', '混合'),
        total: fc.constantFrom(60, 90),
        online: fc.constantFrom(10, 20, 20.5, 22.5),
        formal: often('是', '否'),
        white: fc.constantFrom('', ' ', '　', '\u00a0'),
      }),
      { minLength: 41, maxLength: 41 },
    ),
  })
  .map(({ institution, modes, category, certified, count, perLeader, numbered, rows }) => {
    const sample = sampleDossier('zj-projects');
    const [model] = rowsOf(sample, 'zj-project-register', 'projects');
    const projects = rows.slice(0, count).map((row, index) => {
      const leader = String.fromCodePoint(0x7532 + Math.floor(index / perLeader));
      return {
        ...model,
        sequence: index + 1,
        project_name: `研修项目${index + 1}`,
        project_scope: row.scope,
        project_kind: row.kind,
        training_mode: row.mode,
        total_credits: row.total,
        online_credits: row.online,
        leader_is_formal_staff: row.formal,
        leader_name: `王${row.white}${leader}`,
        leader_id: numbered ? `YX${1000 + Math.floor(index / perLeader)}` : undefined,
      };
    });
    return withForm(sample, 'zj-project-register', {
      institution_name: institution,
      institution_category: institution === '云溪大学' ? category : '浙江师范大学、杭州师范大学',
      training_modes: modes,
      certification_date: certified,
      projects,
    });
  });

function sampleDossier(kit: string): Dossier {
  const sample = sampleOf(kit);
  if (!sample) throw new Error(`no sample of ${kit}`);
  return sample.dossier;
}

function rowsOf(dossier: Dossier, form: string, roster: string): readonly Row[] {
  const rows = dossier.forms[form]?.[roster];
  if (!Array.isArray(rows)) throw new Error(`the sample has no rows of ${form}.${roster}`);
  return rows as readonly Row[];
}

/** The same dossiers in every run, the kits in turn. */
export const variedDossiers = (count: number): Dossier[] => {
  const kinds = [hybrid, register];
  const each = kinds.map((kind) =>
    fc.sample(kind, { numRuns: Math.ceil(count / kinds.length), seed: 20211157 }),
  );
  return each.flat().slice(0, count);
};
