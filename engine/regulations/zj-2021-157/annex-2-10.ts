import { periodWithinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Order training 20 September – 31 December. */
export const training = defineRule({
  id: 'zj-2021-157.a2.10.training',
  provision: provisions['a2.10.training'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '订单式项目在{window_start}至{window_end}举办',
  inputs: {
    start_date: day({ description: '订单项目开班日期', unit: '日' }),
    end_date: day({ description: '结束日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-20', '日期', { title: '订单项目举办最早日期' }),
    window_end: since('2021-06-20', '2021-12-31', '日期', { title: '订单项目举办最晚日期' }),
  },
  message: '订单项目举办时间为{actual}，应在{limit}之间。',
  remedy: '调整日期。',
  relations: [{ id: 'zj-2021-157.s4.1.holding-period', relation: 'same-as', note: '与自主选课项目同' }],
  decide: ({ start_date, end_date }, { window_start, window_end }) =>
    periodWithinWindow(start_date, end_date, window_start, window_end),
});
