import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Order demand 28 June – 8 July, both days included. */
export const orderDemand = defineRule({
  id: 'zj-2021-157.a2.2.order-demand',
  provision: provisions['a2.2.order-demand'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '订单需求在{window_start}至{window_end}上报',
  inputs: {
    date: day({ description: '上报“订单式”培训项目需求的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-06-28', '日期'),
    window_end: since('2021-06-20', '2021-07-08', '日期'),
  },
  message: '上报“订单式”培训项目需求日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
