import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** ≥ 2 orders per county in principle. */
export const orderMin2 = defineRule({
  id: 'zj-2021-157.s3.2.order-min-2',
  provision: provisions['s3.2.order-min-2'],
  kind: 'computable',
  subject: 'order',
  severity: 'warning',
  states: '每个县（市、区）订单项目原则上不少于{min_orders}个',
  inputs: {
    county: text({ description: '县（市、区）' }),
    orders: integer({ description: '该县（市、区）提交的订单项目数', unit: '个' }),
  },
  parameters: {
    min_orders: since('2021-06-20', 2, '个'),
  },
  message: '订单项目{actual}个，原则上不少于{limit}个。',
  remedy: '补报订单项目。',
  readings: [{ point: '按提交还是遴选成功数', reading: '按提交的订单数', why: '句首为“提交培训项目订单”' }],
  decide: ({ orders }, { min_orders }) => ({ holds: atLeast(orders, min_orders) }),
});
