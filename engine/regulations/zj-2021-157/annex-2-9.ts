import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Enrolment 24 August – 3 September, both days included. */
export const enrol = defineRule({
  id: 'zj-2021-157.a2.9.enrol',
  provision: provisions['a2.9.enrol'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '教师报名在{window_start}至{window_end}组织',
  inputs: {
    date: day({ description: '组织教师报名的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-24', '日期'),
    window_end: since('2021-06-20', '2021-09-03', '日期'),
  },
  message: '组织教师报名日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
