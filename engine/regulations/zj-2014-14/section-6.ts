import {
  all,
  atLeast,
  atMost,
  between,
  every,
  inYear,
  joined,
  lessThan,
  listed,
  not,
  same,
  type Expr,
  windowWords,
  yearlyWindowWords,
  yearOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** The day lies in the summer vacation of its year. */
const inSummer = <Where extends 'one' | 'row'>(
  date: Expr<'day', Where>,
  { summer_start, summer_end }: Record<'summer_start' | 'summer_end', Expr<'text', 'one'>>,
) => between(date, inYear(summer_start, date), inYear(summer_end, date));

/** ≥90 h projects: at most 2 stages. */
export const stagesMax2 = defineRule({
  id: 'zj-2014-14.s6.stages-max-2',
  provision: provisions['s6.stages-max-2'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'violation',
  states: '{min_project_hours}学时及以上的项目最多分{max_stages}段',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    stage_count: integer({ description: '培训分段数', unit: '段' }),
  },
  parameters: {
    min_project_hours: figures.min_project_hours,
    max_stages: since('2014-02-08', 2, '段'),
  },
  message: '培训分{actual}段，最多{limit}段。',
  remedy: '合并培训时段。',
  readings: [
    {
      point: '“90学时”与“90学分”是否同一',
      reading: '按学时判断；平台只填“基础学分”时，1学分按1学时折算并提示核对',
      why: '2014年两份文件写学时，2019、2021年文件写学分；折算依据在学分制管理办法，本资料未收',
    },
  ],
  decide: ({ project_hours, stage_count }, { min_project_hours, max_stages }) => ({
    when: atLeast(project_hours, min_project_hours),
    holds: atMost(stage_count, max_stages),
  }),
});

/** <90 h projects should not be split (hint). */
export const stagesUnder90 = defineRule({
  id: 'zj-2014-14.s6.stages-under-90',
  provision: provisions['s6.stages-under-90'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'warning',
  states: '不足{project_hours_below}学时的项目不分段',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    stage_count: integer({ description: '培训分段数', unit: '段' }),
  },
  parameters: {
    project_hours_below: since('2014-02-08', 90, '学时'),
    max_stages: since('2014-02-08', 1, '段'),
  },
  message:
    '不足{project_hours_below}学时的项目分了{actual}段；文件只允许{project_hours_below}学时及以上项目分段（应为{limit}段）。',
  remedy: '集中连续举办，或说明分段原因。',
  readings: [
    { point: '不足90学时是否禁止分段', reading: '只提示', why: '条文是允许性规定，反推禁止只作提示' },
  ],
  decide: ({ project_hours, stage_count }, { project_hours_below, max_stages }) => ({
    when: lessThan(project_hours, project_hours_below),
    holds: atMost(stage_count, max_stages),
  }),
});

/** Of two stages, theory is in the summer vacation and practice during the term. */
export const stageTiming = defineRule({
  id: 'zj-2014-14.s6.stage-timing',
  provision: provisions['s6.stage-timing'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'warning',
  states: '分段培训时理论在暑期、实践在学期中',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    stage_count: integer({ description: '分段数', unit: '段' }),
    theory_dates: listOf(day({ description: '理论培训日期', unit: '日' }), {
      description: '理论培训日期',
      unit: '日',
    }),
    practice_dates: listOf(day({ description: '实践培训日期', unit: '日' }), {
      description: '实践培训日期',
      unit: '日',
    }),
  },
  parameters: {
    min_project_hours: figures.min_project_hours,
    stages: since('2014-02-08', 2, '段'),
    summer_start: figures.summer_start,
    summer_end: figures.summer_end,
  },
  message: '分段时间为{actual}；应为{limit}。',
  remedy: '把理论段安排在暑期、实践段安排在学期中。',
  readings: [
    {
      point: '“暑期”没有起止日',
      reading: '按7月1日至8月31日',
      why: '中小学校历通行区间；各地校历可作为参数覆盖',
    },
  ],
  decide: (
    { project_hours, stage_count, theory_dates, practice_dates },
    { min_project_hours, stages, ...summer },
  ) => ({
    when: all(atLeast(project_hours, min_project_hours), same(stage_count, stages)),
    holds: all(
      every(theory_dates, inSummer(theory_dates.value, summer)),
      every(practice_dates, not(inSummer(practice_dates.value, summer))),
    ),
    actual: joined(
      '理论',
      listed(theory_dates, theory_dates.value),
      '，实践',
      listed(practice_dates, practice_dates.value),
    ),
    permitted: joined(
      '理论在',
      yearlyWindowWords(summer.summer_start, summer.summer_end),
      '，实践不在此期间',
    ),
  }),
});

/** Training for graduating-class teachers preferably in summer. */
export const graduatingClassSummer = defineRule({
  id: 'zj-2014-14.s6.graduating-class-summer',
  provision: provisions['s6.graduating-class-summer'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'warning',
  states: '毕业班教师的培训安排在{summer_start}至{summer_end}',
  inputs: {
    targets_graduating_class_teachers: boolean({ description: '是否面向初三、高三毕业班教师' }),
    start_date: day({ description: '开班日期', unit: '日' }),
    end_date: day({ description: '结束日期', unit: '日' }),
  },
  parameters: {
    summer_start: figures.summer_start,
    summer_end: figures.summer_end,
  },
  message: '面向毕业班教师的培训在{actual}举办，应尽量安排在{limit}。',
  remedy: '改到暑假举办。',
  decide: ({ targets_graduating_class_teachers, start_date, end_date }, summer) => ({
    when: targets_graduating_class_teachers,
    holds: all(
      same(yearOf(start_date), yearOf(end_date)),
      inSummer(start_date, summer),
      inSummer(end_date, summer),
    ),
    actual: windowWords(start_date, end_date),
    permitted: yearlyWindowWords(summer.summer_start, summer.summer_end),
  }),
});
