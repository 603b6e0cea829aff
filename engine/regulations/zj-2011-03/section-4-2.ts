import { atMost, withinYearlyWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, integer } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Applications accepted 10–30 April each year. */
export const applicationWindow = defineRule({
  id: 'zj-2011-03.s4.2.application-window',
  provision: provisions['s4.2'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '每年{window_start}至{window_end}受理申报',
  inputs: {
    date: day({ description: '资质认定申报受理日期', unit: '日' }),
  },
  parameters: {
    window_start: figures.application_window_start,
    window_end: figures.application_window_end,
  },
  message: '申报受理日期为{actual}，应在{limit}之间。',
  remedy: '请在每年{window_start}至{window_end}之间申报，错过的等下一年。',
  decide: ({ date }, { window_start, window_end }) => withinYearlyWindow(date, window_start, window_end),
});

/** One accreditation application per year. */
export const onceAYear = defineRule({
  id: 'zj-2011-03.s4.2.once-a-year',
  provision: provisions['s4.2'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'reading',
  states: '每年只受理{max_applications_per_year}次资质认定申请',
  inputs: {
    applications_in_year: integer({ description: '同一机构同一年内的资质认定申请次数', unit: '次' }),
  },
  parameters: {
    max_applications_per_year: since('2011-09-01', 1, '次'),
  },
  message: '本年度申请{actual}次，每年只受理{limit}次。',
  remedy: '保留一次申请，其余撤回。',
  readings: [
    {
      point: '“每年受理1次”约束的是审批部门的批次还是机构的申请次数',
      reading: '两者等同：每年只有一个批次，机构也只能申请一次',
      why: '一个批次内重复申请没有意义',
    },
  ],
  decide: ({ applications_in_year }, { max_applications_per_year }) => ({
    holds: atMost(applications_in_year, max_applications_per_year),
  }),
});
