import { firstOf, joined, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** When a project is handed in: orders after the county has chosen, all others before. */
export const applicationOrderVsSelf = defineRule({
  id: 'zj-2021-157.a2.application-order-vs-self',
  provision: provisions['a2.application-order-vs-self'],
  kind: 'computable',
  subject: 'order',
  severity: 'info',
  inputs: {
    project_scope: oneOf(['province-wide', 'local', 'order'], { description: '项目类型' }),
  },
  parameters: {
    self_start: since('2021-06-20', '2021-07-13', '日期'),
    self_end: since('2021-06-20', '2021-07-23', '日期'),
    order_start: since('2021-06-20', '2021-07-28', '日期'),
    order_end: since('2021-06-20', '2021-08-02', '日期'),
  },
  message: '申报提交时间：{value}。',
  remedy: '按项目类型在对应时间提交。',
  readings: [
    {
      point: '四（一）7月13–23日与附件2 7月28日–8月2日',
      reading: '订单式按附件2，其他按正文',
      why: '附件2专门规定订单式流程',
    },
  ],
  decide: ({ project_scope }, { order_start, order_end, self_start, self_end }) => ({
    gives: firstOf(
      [[same(project_scope, 'order'), joined(order_start, ' 至 ', order_end)]],
      joined(self_start, ' 至 ', self_end),
    ),
  }),
});
