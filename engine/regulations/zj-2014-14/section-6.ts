import { dayParts, type CalendarDay } from '../../core/calendar-day.js';
import { notApplicable, verdict } from '../answer.js';
import { monthAndDay, windowText } from '../day-window.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

const inSummer = (date: CalendarDay, start: string, end: string): boolean =>
  start <= monthAndDay(date) && monthAndDay(date) <= end;

/** ≥90 h projects: at most 2 stages. */
export const stagesMax2 = defineRule({
  id: 'zj-2014-14.s6.stages-max-2',
  provision: provisions['s6.stages-max-2'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'violation',
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
  check({ project_hours, stage_count }, { min_project_hours, max_stages }) {
    if (project_hours.lessThan(min_project_hours)) return notApplicable();
    return verdict(stage_count.atMost(max_stages), { actual: stage_count, limit: max_stages });
  },
});

/** <90 h projects should not be split (hint). */
export const stagesUnder90 = defineRule({
  id: 'zj-2014-14.s6.stages-under-90',
  provision: provisions['s6.stages-under-90'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'warning',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    stage_count: integer({ description: '培训分段数', unit: '段' }),
  },
  parameters: {
    project_hours_below: since('2014-02-08', 90, '学时'),
    max_stages: since('2014-02-08', 1, '段'),
  },
  message: '不足90学时的项目分了{actual}段；文件只允许90学时及以上项目分段（应为{limit}段）。',
  remedy: '集中连续举办，或说明分段原因。',
  readings: [
    { point: '不足90学时是否禁止分段', reading: '只提示', why: '条文是允许性规定，反推禁止只作提示' },
  ],
  check({ project_hours, stage_count }, { project_hours_below, max_stages }) {
    if (project_hours.atLeast(project_hours_below)) return notApplicable();
    return verdict(stage_count.atMost(max_stages), { actual: stage_count, limit: max_stages });
  },
});

/** Of two stages, theory is in the summer vacation and practice during the term. */
export const stageTiming = defineRule({
  id: 'zj-2014-14.s6.stage-timing',
  provision: provisions['s6.stage-timing'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'warning',
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
  check(
    { project_hours, stage_count, theory_dates, practice_dates },
    { min_project_hours, stages, summer_start, summer_end },
  ) {
    if (project_hours.lessThan(min_project_hours) || !stage_count.equals(stages)) return notApplicable();
    const theory = theory_dates.every((date) => inSummer(date, summer_start, summer_end));
    const practice = practice_dates.every((date) => !inSummer(date, summer_start, summer_end));
    return verdict(theory && practice, {
      actual: `理论${theory_dates.join('、')}，实践${practice_dates.join('、')}`,
      limit: `理论在${windowText(summer_start, summer_end)}，实践不在此期间`,
    });
  },
});

/** Training for graduating-class teachers preferably in summer. */
export const graduatingClassSummer = defineRule({
  id: 'zj-2014-14.s6.graduating-class-summer',
  provision: provisions['s6.graduating-class-summer'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'warning',
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
  check({ targets_graduating_class_teachers, start_date, end_date }, { summer_start, summer_end }) {
    if (!targets_graduating_class_teachers) return notApplicable();
    const sameYear = dayParts(start_date).year === dayParts(end_date).year;
    const summer = [start_date, end_date].every((date) => inSummer(date, summer_start, summer_end));
    return verdict(sameYear && summer, {
      actual: windowText(start_date, end_date),
      limit: windowText(summer_start, summer_end),
    });
  },
});
