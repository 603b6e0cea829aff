import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Order projects published 10 August, both days included. */
export const publish = defineRule({
  id: 'zj-2021-157.a2.8.publish',
  provision: provisions['a2.8.publish'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '订单式项目在{window_start}发布',
  inputs: {
    date: day({ description: '发布“订单式”项目的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-10', '日期'),
    window_end: since('2021-06-20', '2021-08-10', '日期'),
  },
  message: '发布“订单式”项目日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
