import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Order list published 10 July, both days included. */
export const orderList = defineRule({
  id: 'zj-2021-157.a2.3.order-list',
  provision: provisions['a2.3.order-list'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '订单项目清单在{window_start}公布',
  inputs: {
    date: day({ description: '公布“订单式”项目清单的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-07-10', '日期'),
    window_end: since('2021-06-20', '2021-07-10', '日期'),
  },
  message: '公布“订单式”项目清单日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
