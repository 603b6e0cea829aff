import { withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Institutions respond 11–24 July, both days included. */
export const respond = defineRule({
  id: 'zj-2021-157.a2.4.respond',
  provision: provisions['a2.4.respond'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '培训机构在{window_start}至{window_end}响应订单',
  inputs: {
    date: day({ description: '培训机构响应订单的日期', unit: '日' }),
  },
  parameters: {
    window_start: figures.order_respond_start,
    window_end: figures.order_respond_end,
  },
  message: '培训机构响应订单日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});
