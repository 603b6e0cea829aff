import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Browsing 10–23 August 2021, both days included. */
export const browse = defineRule({
  id: 'zj-2021-157.a1.3.browse',
  provision: provisions['a1.3.browse'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '选课窗口在{window_start}至{window_end}开放浏览',
  inputs: {
    date: day({ description: '选课窗口浏览的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-10', '日期'),
    window_end: since('2021-06-20', '2021-08-23', '日期'),
  },
  message: '选课窗口浏览日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Principal audit 1: 30 August – 6 September, both days included. */
export const principalAudit1 = defineRule({
  id: 'zj-2021-157.a1.3.principal-audit-1',
  provision: provisions['a1.3.principal-audit-1'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '校长第一轮审核在{window_start}至{window_end}',
  inputs: {
    date: day({ description: '校长第一轮审核的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-30', '日期'),
    window_end: since('2021-06-20', '2021-09-06', '日期'),
  },
  message: '校长第一轮审核日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Class-expansion applications 7–9 September, both days included. */
export const expandApplication = defineRule({
  id: 'zj-2021-157.a1.3.expand-application',
  provision: provisions['a1.3.expand-application'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '扩班申请在{window_start}至{window_end}',
  inputs: {
    date: day({ description: '培训机构扩班申请的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-07', '日期'),
    window_end: since('2021-06-20', '2021-09-09', '日期'),
  },
  message: '培训机构扩班申请日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Expansion accepted 10–11 September, both days included. */
export const expandAcceptance = defineRule({
  id: 'zj-2021-157.a1.3.expand-acceptance',
  provision: provisions['a1.3.expand-acceptance'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '扩班受理在{window_start}至{window_end}',
  inputs: {
    date: day({ description: '教育行政部门受理扩班的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-10', '日期'),
    window_end: since('2021-06-20', '2021-09-11', '日期'),
  },
  message: '教育行政部门受理扩班日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Institution check 12 September, both days included. */
export const institutionCheck1 = defineRule({
  id: 'zj-2021-157.a1.3.institution-check-1',
  provision: provisions['a1.3.institution-check-1'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '第一轮受理复核在{window_start}',
  inputs: {
    date: day({ description: '培训机构第一轮受理复核的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-12', '日期'),
    window_end: since('2021-06-20', '2021-09-12', '日期'),
  },
  message: '培训机构第一轮受理复核日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Principal audit 2: 15–18 September, both days included. */
export const principalAudit2 = defineRule({
  id: 'zj-2021-157.a1.3.principal-audit-2',
  provision: provisions['a1.3.principal-audit-2'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '校长第二轮审核在{window_start}至{window_end}',
  inputs: {
    date: day({ description: '校长第二轮审核的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-15', '日期'),
    window_end: since('2021-06-20', '2021-09-18', '日期'),
  },
  message: '校长第二轮审核日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Institution check 19 September, both days included. */
export const institutionCheck2 = defineRule({
  id: 'zj-2021-157.a1.3.institution-check-2',
  provision: provisions['a1.3.institution-check-2'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '第二轮受理复核在{window_start}',
  inputs: {
    date: day({ description: '培训机构第二轮受理复核的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-19', '日期'),
    window_end: since('2021-06-20', '2021-09-19', '日期'),
  },
  message: '培训机构第二轮受理复核日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
