import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Application revised and submitted 28 July – 2 August, both days included. */
export const reviseSubmit = defineRule({
  id: 'zj-2021-157.a2.6.revise-submit',
  provision: provisions['a2.6.revise-submit'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  inputs: {
    date: day({ description: '修订并提交申报书的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-07-28', '日期'),
    window_end: since('2021-06-20', '2021-08-02', '日期'),
  },
  message: '修订并提交申报书日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
