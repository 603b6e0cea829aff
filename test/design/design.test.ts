import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after,
  applicationWith,
  courses,
  design,
  designsAroundLimits,
  found,
  limits,
  team,
  tutors,
  unlawful,
  unlawfulSample,
} from './hybrid-designs.js';

const RUNS = import.meta.env.MODE === 'long' ? 300 : 12;
const SEED = 20_191_118;

const limit = (changes: Readonly<Record<string, unknown>>, id: string) =>
  limits(applicationWith(changes)).find((one) => one.id === id);

const credits = (total: number, online: number) => ({
  total_credits: total,
  project_category: total >= 90 ? '90学分限定选修项目' : '少于90学分的任意选修项目',
  ...courses('online', [online - 3, 3]),
  ...courses('offline', [total - online - 9, 9]),
});

describe('what is allowed of a hybrid design', () => {
  it.each([
    { total: 90, most: 22.5, article: '二（二）1、2' },
    { total: 120, most: 30, article: '二（二）1、2' },
    { total: 89.5, most: 29.8333, article: '二（二）1、3' },
    { total: 60, most: 20, article: '二（二）1、3' },
  ])('of $total credits at most $most online', ({ total, most, article }) => {
    const online = limit(credits(total, 12), 'online-credits');
    expect(online?.value).toBeCloseTo(most, 3);
    expect(online?.basis[0]?.article).toContain(article);
    expect(limit(credits(total, 12), 'offline-credits')?.value).toBeCloseTo(total - most, 3);
  });

  it('of as many hours online as offline not one more: the number itself is not permitted', () => {
    const hours = limit(credits(90, 30), 'online-hours');
    expect(hours).toMatchObject({ value: 45, included: false, sentence: '总学时不变时，线上少于45学时' });
    const clearly = limit(credits(90, 30), 'online-hours-clearly');
    expect(clearly).toMatchObject({ value: 30, state: 'kept' });
    expect(clearly?.basis[0]?.cited).toBe(
      '杭师质监〔2019〕5号 一（一）3（解读——“明显超过”没有倍数：不少于2倍）',
    );
  });

  it.each([
    { trainees: 60, classes: 1, tutorCount: 1 },
    { trainees: 61, classes: 2, tutorCount: 1 },
    { trainees: 100, classes: 2, tutorCount: 1 },
    { trainees: 101, classes: 2, tutorCount: 2 },
    { trainees: 201, classes: 4, tutorCount: 3 },
  ])('$trainees trainees: $classes classes, $tutorCount tutors', ({ trainees, classes, tutorCount }) => {
    const changes = { planned_trainee_count: trainees, ...tutors(1) };
    expect(limit(changes, 'class-size-follows')?.value).toBe(classes);
    const needed = limit(changes, 'tutors');
    expect(needed).toMatchObject({ value: tutorCount, state: tutorCount > 1 ? 'exceeded' : 'kept' });
    expect(needed?.basis[0]?.article).toBe('第十条');
  });

  it.each([
    { size: 7, outside: 2, more: 1 },
    { size: 10, outside: 3, more: 0 },
    { size: 10, outside: 2, more: 2 },
    { size: 20, outside: 0, more: 9 },
  ])(
    'a key team of $size with $outside from outside: $more more, who count too',
    ({ size, outside, more }) => {
      const experts = limit({ ...team(size, outside), chief_expert_name: '教师1' }, 'outside-experts');
      expect(experts).toMatchObject({ value: more, state: more > 0 ? 'exceeded' : 'kept' });
      expect(experts?.basis[0]?.article).toBe('第九条');
      expect((outside + more) / (size + more)).toBeGreaterThanOrEqual(0.3);
    },
  );

  it('asks for no share of experts where the project is no key project', () => {
    expect(limit({ chief_expert_name: undefined }, 'outside-experts')).toMatchObject({ state: 'elsewhere' });
  });

  it('names the last day for the course table, the fifth before the start', () => {
    const dates = {
      start_date: '2021-09-20',
      main_applicant_date: '2021-07-20',
      application_date: '2021-07-20',
    };
    const table = limit(dates, 'timetable-published');
    expect(table?.value).toBe('2021-09-15');
    expect(table?.basis.map(({ article }) => article)).toEqual(['五', '二（二）']);
  });

  it('leaves unknown what is unknown, and says which entry would tell', () => {
    expect(limit({ total_credits: undefined }, 'online-credits')).toMatchObject({
      state: 'unknown',
      sentence: '填写总学分后才能算出',
    });
    expect(limit({ planned_trainee_count: undefined }, 'tutors')?.missing[0]?.label).toBe('参训人数');
    expect(
      limit({ start_date: undefined, main_applicant_date: '2026-06-10' }, 'timetable-published')?.state,
    ).toBe('unknown');
  });

  it.each([
    { projects: 2, left: 2, state: 'kept' },
    { projects: 4, left: 0, state: 'kept' },
    { projects: 5, left: 0, state: 'exceeded' },
  ])('a leader of $projects province-wide projects may lead $left more', ({ projects, left, state }) => {
    const leader = limit({ service_region: '全省', leader_project_count: projects }, 'leader-projects');
    expect(leader).toMatchObject({ value: left, state });
  });
});

describe('what to change of a hybrid design', () => {
  it.each([
    { total: 90, online: 23, moved: 0.5 },
    { total: 60, online: 20.5, moved: 0.5 },
    { total: 90, online: 24, moved: 1.5 },
    { total: 61, online: 20.5, moved: 0.5 },
  ])('of $online of $total credits online $moved go offline; the total stays', ({ total, online, moved }) => {
    const before = applicationWith(credits(total, online));
    const [first] = design(before).proposals;
    expect(first?.words).toBe(`转${moved}学分到线下课程（总学分不变）`);
    expect(first?.basis.map(({ article }) => article)).toEqual([
      `二（二）1、${total >= 90 ? '2' : '3'}（引浙教办函〔2019〕357号）`,
    ]);
    const changed = after(before, first?.edits ?? []);
    expect(changed.forms['hz-hybrid-application']).toMatchObject({
      total_credits: total,
      online_credits_total: online - moved,
      offline_credits_total: total - online + moved,
    });
    expect(unlawful(changed)).toEqual([]);
  });

  it('never offers another total: that would be another kind of project', () => {
    const { proposals } = design(applicationWith(credits(90, 23)));
    const fields = proposals.flatMap(({ edits }) =>
      edits.map(({ path }) => ('field' in path ? path.field : '')),
    );
    expect(fields).not.toContain('total_credits');
  });

  it('takes nothing away before what takes nothing away was offered', () => {
    const { proposals } = design(applicationWith({ planned_trainee_count: 101, ...tutors(1) }));
    expect(proposals.map(({ words }) => words)).toEqual([
      '分2个班举办（每班不超过51人）',
      '由云帆远程教育中心增配1名在线辅导教师',
      '参训人数调减41人（101→60）',
    ]);
  });

  it('offers one change once, whichever of two provisions asks for it', () => {
    const { proposals } = design(applicationWith(credits(60, 20.5)));
    expect(proposals.map(({ words }) => words)).toEqual(['转0.5学分到线下课程（总学分不变）']);
  });

  it('names three who could lead the project, where there are more', () => {
    const { proposals } = design(applicationWith({ ...team(7, 2), leader_is_formal_staff: '否' }));
    const leaders = proposals.filter(({ words }) => words.includes('担任项目负责人'));
    expect(leaders).toHaveLength(3);
  });

  it.each(['否', undefined])('never affirms conditions of which the applicants say %s', (confirmed) => {
    const provincial = {
      project_level: '省级',
      ...credits(90, 20),
      exception_conditions_confirmed: confirmed,
    };
    const fields = design(applicationWith(provincial)).proposals.flatMap(({ edits }) => edits);
    expect(fields).toEqual([]);
  });

  it('makes the unlawful sample lawful, one proposal after the other', () => {
    let dossier = unlawfulSample;
    const words: string[] = [];
    for (let [first] = design(dossier).proposals; first; [first] = design(dossier).proposals) {
      words.push(first.words);
      dossier = after(dossier, first.edits);
    }
    expect(words).toEqual([
      '转0.5学分到线下课程（总学分不变）',
      '由陈映雪（云溪市教师进修学校）担任项目负责人',
      '分2个班举办（每班不超过36人）',
    ]);
    // The four conditions were denied; whether they are there is for people to say.
    const left = found(dossier).filter(({ kind }) => kind === 'regulation');
    expect(left.map(({ code, level }) => [code, level])).toEqual([
      ['hz-2019-5.s2.2.county-90-conditions', 'warning'],
    ]);
    expect(design(dossier).advice.map(({ code }) => code)).toEqual(['hz-2019-5.s2.2.county-90-conditions']);
  });

  it('names the category that the credits have', () => {
    const named = applicationWith({ ...credits(60, 15), project_category: '90学分限定选修项目' });
    expect(design(named).proposals.map(({ words }) => words)).toContain(
      '项目类别改填“少于90学分的任意选修项目”',
    );
  });

  it('ends without violation when the first proposal is followed each time, and brings nothing new on the way', () => {
    // Blanks are gathered in findings by how many there are; each entry counts by itself.
    const keys = (dossier: Parameters<typeof found>[0], toFill: readonly string[] = []) =>
      found(dossier)
        .flatMap(({ code, level, kind, places }) =>
          kind === 'missing' ? places.map(({ entry = '' }) => `blank ${entry}`) : [`${code} ${level}`],
        )
        .filter((key) => !toFill.some((entry) => key === `blank ${entry}`));
    fc.assert(
      fc.property(designsAroundLimits, (start) => {
        let dossier = start;
        const causes = found(start).filter(({ kind }) => kind === 'regulation').length;
        for (let step = 0; ; step += 1) {
          const { proposals } = design(dossier);
          const before = keys(dossier);
          for (const { edits, toFill } of proposals) {
            const blank = toFill.map(({ path }) =>
              'field' in path ? path.field : `${path.roster}[${path.row + 1}].${path.column}`,
            );
            expect(keys(after(dossier, edits), blank).filter((key) => !before.includes(key))).toEqual([]);
          }
          const [first] = proposals;
          if (!first) break;
          expect(step).toBeLessThan(causes);
          dossier = after(dossier, first.edits);
        }
        expect(unlawful(dossier).map(({ code }) => code)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
