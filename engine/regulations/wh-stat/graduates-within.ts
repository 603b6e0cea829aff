import { atMost, greatestOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { provisions } from './provisions.js';

/** Graduate sub-counts ≤ graduates. */
export const graduatesWithin = defineRule({
  id: 'wh-stat.graduates-within',
  provision: provisions['graduates-within'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '就业、订单和定向培养、升学的人数不多于毕业人数',
  inputs: {
    graduates: integer({ description: '毕业人数', unit: '人' }),
    employed: integer({ description: '就业人数', unit: '人' }),
    order_trained: integer({ description: '订单培养人数', unit: '人' }),
    directed_trained: integer({ description: '定向培养人数', unit: '人' }),
    further_study: integer({ description: '升学人数', unit: '人' }),
  },
  parameters: {},
  message: '就业/订单/定向/升学人数为{actual}，各项不能大于毕业人数{limit}。',
  remedy: '核对人数。',
  readings: [
    { point: '就业＋升学能否大于毕业人数', reading: '不核对两者之和', why: '统计口径中升学有时计入就业' },
  ],
  decide: ({ graduates, employed, order_trained, directed_trained, further_study }) => ({
    holds: atMost(greatestOf(employed, order_trained, directed_trained, further_study), graduates),
  }),
});
