import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** County audit 3–5 August, both days included. */
export const countyAudit = defineRule({
  id: 'zj-2021-157.a2.7.county-audit',
  provision: provisions['a2.7.county-audit'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '申报书在{window_start}至{window_end}审核',
  inputs: {
    date: day({ description: '县（市、区）审核申报书的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-03', '日期'),
    window_end: since('2021-06-20', '2021-08-05', '日期'),
  },
  message: '县（市、区）审核申报书日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
