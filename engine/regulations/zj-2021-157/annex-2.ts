import { any, between, firstOf, joined, period, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
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
    order_start: figures.order_submit_start,
    order_end: figures.order_submit_end,
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

/** Orders have dates of their own: when institutions respond to them, and when the revised application is handed in. */
export const orderApplication = defineRule({
  id: 'zj-2021-157.a2.order-application',
  provision: provisions['a2.order-application'],
  kind: 'procedural-date',
  subject: 'order',
  severity: 'violation',
  states: '订单式项目在响应或提交期间申报',
  inputs: { date: day({ description: '订单式项目申报的日期', unit: '日' }) },
  parameters: {
    respond_start: figures.order_respond_start,
    respond_end: figures.order_respond_end,
    submit_start: figures.order_submit_start,
    submit_end: figures.order_submit_end,
  },
  message: '订单式项目申报日期为{actual}，应在{limit}。',
  remedy: '请把日期改到响应订单或提交申报书的期间。',
  relations: [
    { id: 'zj-2021-157.s4.1.application', relation: 'special-to', note: '自主选课项目按四（一）' },
    { id: 'zj-2021-157.a2.4.respond', relation: 'uses', note: '响应订单' },
    { id: 'zj-2021-157.a2.6.revise-submit', relation: 'uses', note: '修订后提交' },
  ],
  decide: ({ date }, { respond_start, respond_end, submit_start, submit_end }) => ({
    holds: any(between(date, respond_start, respond_end), between(date, submit_start, submit_end)),
    actual: date,
    permitted: joined(period(respond_start, respond_end), '或', period(submit_start, submit_end)),
  }),
});
