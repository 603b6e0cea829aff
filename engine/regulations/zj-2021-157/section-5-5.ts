import { atMost } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Order form by 8 July 2021, that day included. */
export const orderFormDeadline = defineRule({
  id: 'zj-2021-157.s5.5.order-form-deadline',
  provision: provisions['s5.5.order-form-deadline'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '主题式培训项目订单在{window_end}前填报',
  inputs: {
    date: day({ description: '填报主题式培训项目订单的日期', unit: '日' }),
  },
  parameters: {
    window_end: since('2021-06-20', '2021-07-08', '日期'),
  },
  message: '填报主题式培训项目订单日期为{actual}，应在{limit}前（含当日）。',
  remedy: '请把日期改到{limit}或之前。',
  readings: [{ point: '“7月8日前”是否含7月8日', reading: '含', why: '附件2写“6月28日—7月8日”，含8日' }],
  relations: [
    { id: 'zj-2021-157.a2.2.order-demand', relation: 'consistent-with', note: '附件2第2项有起始日6月28日' },
  ],
  decide: ({ date }, { window_end }) => ({ holds: atMost(date, window_end) }),
});
