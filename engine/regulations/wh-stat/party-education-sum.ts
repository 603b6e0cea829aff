import { defineRule } from '../define-rule.js';
import { integer, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Party members by education add up. */
export const partyEducationSum = defineRule({
  id: 'wh-stat.party-education-sum',
  provision: provisions['party-education-sum'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '党员人数等于各学历之和',
  inputs: {
    party_members: integer({ description: '党员人数', unit: '人' }),
    junior_or_below: optional(integer({ description: '初中及以下（未填按0）', unit: '人' })),
    senior_high: optional(integer({ description: '高中（未填按0）', unit: '人' })),
    college: optional(integer({ description: '大专（未填按0）', unit: '人' })),
    bachelor_above: optional(integer({ description: '本科以上（未填按0）', unit: '人' })),
  },
  parameters: {},
  message: '党员人数填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  readings: [{ point: '中专学历党员填哪栏', reading: '填高中栏', why: '表中没有中专栏' }],
  decide: ({ party_members, junior_or_below, senior_high, college, bachelor_above }) =>
    addsUp(party_members, [junior_or_below, senior_high, college, bachelor_above]),
});
