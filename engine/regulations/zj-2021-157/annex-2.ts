import { defineRule } from '../define-rule.js';
import { oneOf } from '../input.js';
import { instrument } from './instrument.js';

/**
 * Which submission window applies.
 *
 * FORMULA: order → “2021-07-28 至 2021-08-02”；其他 → “2021-07-13 至 2021-07-23”
 * RESULT: {"type": "value", "values": ["2021-07-13 至 2021-07-23", "2021-07-28 至 2021-08-02"]}
 */
export const applicationOrderVsSelf = defineRule({
  id: 'zj-2021-157.a2.application-order-vs-self',
  instrument,
  citation: {
    article: '四（一）/附件2',
    quote: '7月28日—8月2日订单承训机构进一步修订完善培训项目申报书，并提交',
  },
  kind: 'computable',
  subject: 'order',
  scope: '2021年下半年批次',
  severity: 'info',
  inputs: {
    project_scope: oneOf(['province-wide', 'local', 'order'], { description: '项目类型' }),
  },
  parameters: {},
  message: '申报提交时间：{value}。',
  remedy: '按项目类型在对应时间提交。',
  readings: [
    {
      point: '四（一）7月13–23日与附件2 7月28日–8月2日',
      reading: '订单式按附件2，其他按正文',
      why: '附件2专门规定订单式流程',
    },
  ],
  check: UNWRITTEN,
});
