import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Application revised and submitted 28 July – 2 August, both days included. */
export const reviseSubmit = defineRule({
  id: 'zj-2021-157.a2.6.revise-submit',
  provision: provisions['a2.6.revise-submit'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '申报书在{window_start}至{window_end}修订提交',
  inputs: {
    date: day({ description: '修订并提交申报书的日期', unit: '日' }),
  },
  parameters: {
    window_start: figures.order_submit_start,
    window_end: figures.order_submit_end,
  },
  message: '修订并提交申报书日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
