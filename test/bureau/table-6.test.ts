import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectForms } from '../../engine/bureau/index.js';
import { rowsOf, withComputed, type Dossier, type RosterRow } from '../../engine/form/index.js';
import { collections, registry } from '../../templates/index.js';
import { REVIEW_ROWS } from '../../templates/review-rows.js';
import { sourceOf } from './collected-sources.js';
import { evaluation } from './review-arithmetic.js';

const SETTING = {
  kit: 'zj-review-city',
  collections: collections.filter(({ into }) => into === 'zj-table-6'),
  comparison: registry.comparison,
  newest: false,
  context: {},
  given: {},
};

/** One file of an expert; the scores are those of the first indicators, in hundredths, all others are full marks. */
interface HandIn {
  readonly file: string;
  readonly institution: string;
  /** Written on the sheet; empty where the expert wrote nothing. */
  readonly expert?: string;
  readonly project?: string;
  readonly scores: readonly number[];
  readonly modified?: number;
}

const dossierOf = ({ institution, expert = '', project = '', scores }: HandIn): Dossier => {
  const given = Object.fromEntries(
    scores.map((score, index) => [REVIEW_ROWS[index]?.field ?? '', score / 100]),
  );
  const dossier = evaluation(institution, given);
  if (expert === '') return dossier;
  const particulars = { expert_name: expert, ...(project === '' ? {} : { sampled_project: project }) };
  return { ...dossier, forms: { ...dossier.forms, 'zj-evaluation-particulars': particulars } };
};

function collected(handIns: readonly HandIn[], { newest = false } = {}) {
  const kit = collectForms(
    handIns.map((one) => sourceOf(one.file, dossierOf(one), { modified: one.modified ?? 0 })),
    { ...SETTING, newest },
  );
  const rows = rowsOf(withComputed(kit.dossier, registry).forms['zj-table-6'], 'scores');
  return { rows, kit, codes: kit.doubts.map(({ diagnostic: { code } }) => code) };
}

const ofInstitution = (rows: readonly RosterRow[], name: string): RosterRow =>
  rows.find((row) => row.institution_name === name) ?? {};

/** Reviews that are drawn by chance. */
const RUNS = import.meta.env.MODE === 'long' ? 300 : 10;

const FULL = [900, 300, 900];
const A = '青禾区教师进修学校';

describe('who speaks in an evaluation', () => {
  it('is the expert that the sheet names: a second hand-in is a version, and counts no more than once', () => {
    const { rows, codes } = collected([
      { file: '甲.xlsx', institution: A, expert: '陈专家', scores: FULL },
      { file: '乙.xlsx', institution: A, expert: '李专家', scores: [540, 180, 540] },
      { file: '乙 最终版.xlsx', institution: A, expert: '李 专家', scores: [900, 180, 540] },
    ]);
    expect(codes).toContain('collect.evaluation-twice');
    expect(ofInstitution(rows, A)).not.toHaveProperty('premises_score');
    expect(ofInstitution(rows, A)).not.toHaveProperty('total_score');
    expect(ofInstitution(rows, A)).toMatchObject({ facilities_score: 2.4, fulltime_faculty_score: 7.2 });
  });

  it('has the newest version in the mean when that is asked for', () => {
    const { rows, codes } = collected(
      [
        { file: '甲.xlsx', institution: A, expert: '陈专家', scores: FULL, modified: 9 },
        { file: '乙.xlsx', institution: A, expert: '李专家', scores: [540], modified: 1 },
        { file: '修改/乙.xlsx', institution: A, expert: '李专家', scores: [900], modified: 2 },
      ],
      { newest: true },
    );
    expect(codes).toContain('collect.newest-evaluation-taken');
    expect(ofInstitution(rows, A)).toMatchObject({ premises_score: 9, total_score: 100 });
  });

  it.each([
    ['one folder for each expert', ['甲/评估.xlsx', '乙/评估.xlsx', '乙/评估（修改后）.xlsx']],
    ['a correction in a folder below', ['专家甲/区/评估.xlsx', '专家乙/评估.xlsx', '专家乙/更正/评估.xlsx']],
    ['all in one folder', ['甲-评估.xlsx', '乙-评估.xlsx', '乙-评估 最终版.xlsx']],
  ])('is asked about where no sheet names anybody: %s', (_, files) => {
    const { rows, codes } = collected(
      files.map((file, index) => ({ file, institution: A, scores: [index === 1 ? 540 : 900] })),
    );
    expect(codes).toContain('collect.evaluation-twice');
    expect(ofInstitution(rows, A)).not.toHaveProperty('total_score');
  });

  it('is the one in whose folder it lies, whatever folders are in that: other institutions tell which is an expert’s', () => {
    const usual = ['二校', '三校'].flatMap((institution) =>
      ['陈专家', '李专家'].map((expert) => ({
        file: `${expert}/${institution}.xlsx`,
        institution,
        scores: FULL,
      })),
    );
    const { rows, codes, kit } = collected([
      ...usual,
      { file: '陈专家/第一批/一校.xlsx', institution: A, scores: [900] },
      { file: '陈专家/第二批/一校.xlsx', institution: A, scores: [540] },
      { file: '陈专家/四校.xlsx', institution: '四校', scores: FULL },
    ]);
    expect(codes).toContain('collect.evaluation-twice');
    expect(ofInstitution(rows, A)).not.toHaveProperty('total_score');
    const compared = kit.lists.find(({ title }) => title === '专家对照')?.rows ?? [];
    expect(compared.filter(([institution]) => institution === '四校').map(([, expert]) => expert)).toEqual([
      '陈专家',
    ]);
  });

  it('names a sampled project, and each project counts once within its expert’s mean', () => {
    const expert = '李专家';
    const { rows } = collected(
      [
        { file: '1.xlsx', institution: A, expert: '陈专家', scores: [900] },
        { file: '2.xlsx', institution: A, expert, project: '班主任研修', scores: [500], modified: 1 },
        { file: '3.xlsx', institution: A, expert, project: '班主任研修', scores: [700], modified: 2 },
        { file: '4.xlsx', institution: A, expert, project: '数学研修', scores: [800] },
      ],
      { newest: true },
    );
    expect(ofInstitution(rows, A)).toMatchObject({ premises_score: 8.25 });
  });

  it('may be one expert for several sampled projects, whose mean is one expert’s score', () => {
    const { rows, codes } = collected([
      { file: '甲/评估.xlsx', institution: A, scores: [900] },
      ...[800, 700, 600].map((score, index) => ({
        file: `乙/项目${index + 1}.xlsx`,
        institution: A,
        scores: [score],
      })),
    ]);
    expect(codes).not.toContain('collect.evaluation-twice');
    expect(ofInstitution(rows, A)).toMatchObject({ premises_score: 8 });
  });
});

describe('a mean', () => {
  it('is rounded once, at the end', () => {
    // (4 + (4 + 3.2 + 3.2)/3)/2 = 3.7333…; rounded at each step it would be 3.74.
    const { rows } = collected([
      { file: '甲/评估.xlsx', institution: A, scores: [400] },
      ...[400, 320, 320].map((score, index) => ({
        file: `乙/项目${index}.xlsx`,
        institution: A,
        scores: [score],
      })),
    ]);
    expect(ofInstitution(rows, A)).toMatchObject({ premises_score: 3.73 });
  });

  it('has no score above the maximum in it, and says at which cell it stands', () => {
    const { rows, kit } = collected([
      { file: '甲/评估.xlsx', institution: A, scores: [1200] },
      { file: '乙/评估.xlsx', institution: A, scores: [540] },
    ]);
    expect(ofInstitution(rows, A)).not.toHaveProperty('premises_score');
    const doubt = kit.doubts.find(({ diagnostic: { code } }) => code === 'collect.source-check');
    expect(doubt?.diagnostic.level).toBe('violation');
    expect(doubt?.places).toEqual([
      expect.objectContaining({ file: '甲/评估.xlsx', entry: 'premises_expert_score' }),
    ]);
  });

  it('lacks a score where there is a word for it, which is said once, at its cell', () => {
    const { findings, faulty = [] } = sourceOf('乙.xlsx', evaluation(A, { premises: 12 }));
    const unread = { ...sourceOf('乙/评估.xlsx', evaluation(A, { premises: null })), findings, faulty };
    const kit = collectForms([sourceOf('甲/评估.xlsx', evaluation(A, {})), unread], SETTING);
    const said = kit.doubts.filter(({ places }) =>
      places.some(({ entry }) => entry === 'premises_expert_score'),
    );
    expect(said.map(({ diagnostic: { code } }) => code)).toEqual(['collect.source-check']);
  });

  it('keeps a single evaluation as it was written', () => {
    const { rows } = collected([{ file: '甲.xlsx', institution: A, scores: [184] }]);
    expect(ofInstitution(rows, A)).toMatchObject({ premises_score: 1.84 });
  });
});

describe('what is uneven', () => {
  it('is an institution with fewer experts than most', () => {
    const { kit } = collected([
      ...['甲', '乙'].flatMap((expert) =>
        ['一校', '二校'].map((institution) => ({
          file: `${expert}/${institution}.xlsx`,
          institution,
          scores: FULL,
        })),
      ),
      { file: '甲/三校.xlsx', institution: '三校', scores: FULL },
    ]);
    const said = kit.doubts.filter(({ diagnostic: { code } }) => code === 'collect.evaluations-uneven');
    expect(said.map(({ diagnostic: { values } }) => values)).toEqual([
      { count: 1, usual: 2, names: '“三校”（1/2）' },
    ]);
  });

  it('is a file that bears the name of another institution than its sheet', () => {
    const { kit } = collected([
      { file: '甲/柳浦区艺体学校评估表.xlsx', institution: '柳浦区山海学校', scores: FULL },
      { file: '乙/柳浦区艺体学校评估表.xlsx', institution: '柳浦区艺体学校', scores: FULL },
    ]);
    const said = kit.doubts.find(({ diagnostic: { code } }) => code === 'collect.name-in-file');
    expect(said?.places).toEqual([expect.objectContaining({ file: '甲/柳浦区艺体学校评估表.xlsx' })]);
  });
});

/** Hundredths, by whole-number arithmetic of the test's own: means of means, halves rounded away from zero. */
function expectedMean(experts: readonly (readonly number[])[]): number {
  const common = experts.reduce((product, scores) => product * BigInt(scores.length), 1n);
  const sum = experts.reduce(
    (total, scores) =>
      total + (scores.reduce((part, score) => part + BigInt(score), 0n) * common) / BigInt(scores.length),
    0n,
  );
  const divisor = common * BigInt(experts.length);
  return Number((2n * sum + divisor) / (2n * divisor));
}

const hundredths = (most: number) => fc.integer({ min: 0, max: most });
const anEvaluation = fc.tuple(hundredths(900), hundredths(300), hundredths(900));
/** Institutions, each with experts, each with projects (or one evaluation of the whole), each in versions. */
const review = fc.array(
  fc.array(fc.array(fc.array(anEvaluation, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 4 },
);

it('Table 6 agrees with a recomputation of its own from any review, in whatever order the files come', () => {
  fc.assert(
    fc.property(review, fc.boolean(), fc.infiniteStream(fc.nat()), (institutions, named, numbers) => {
      let moment = 0;
      const handIns = institutions.flatMap((experts, institution) =>
        experts.flatMap((projects, expert) =>
          projects.flatMap((versions, project) =>
            versions.map((scores, version): HandIn => ({
              file: `${named ? '' : `专家${expert}/`}机构${institution}-${expert}-项目${project}-v${version}.xlsx`,
              institution: `第${institution}教师进修学校`,
              ...(named ? { expert: `专家${'甲乙丙丁'[expert] ?? ''}` } : {}),
              scores,
              modified: (moment += 1),
            })),
          ),
        ),
      );
      const shuffled = [...handIns].sort(() => ((numbers.next().value ?? 0) % 2 === 0 ? 1 : -1));
      const newest = collected(shuffled, { newest: true });
      expect(newest.rows).toEqual(collected(handIns, { newest: true }).rows);
      for (const [institution, experts] of institutions.entries()) {
        const row = ofInstitution(newest.rows, `第${institution}教师进修学校`);
        let total = 10_000 - 900 - 300 - 900;
        for (const [index, { field }] of REVIEW_ROWS.slice(0, 3).entries()) {
          const mean = expectedMean(
            experts.map((projects) => projects.map((versions) => versions.at(-1)?.[index] ?? 0)),
          );
          total += mean;
          expect(row[`${field}_score`]).toBe(mean / 100);
        }
        expect(row.total_score).toBe(total / 100);
      }
      const asked = collected(shuffled);
      for (const [institution, experts] of institutions.entries()) {
        const row = ofInstitution(asked.rows, `第${institution}教师进修学校`);
        const certain = experts.every((projects) =>
          projects.every((versions) => new Set(versions.map(String)).size === 1),
        );
        expect(Object.hasOwn(row, 'total_score')).toBe(certain);
      }
    }),
    { numRuns: RUNS },
  );
});
