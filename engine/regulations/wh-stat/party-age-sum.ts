import { defineRule } from '../define-rule.js';
import { integer, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Party members by age add up. */
export const partyAgeSum = defineRule({
  id: 'wh-stat.party-age-sum',
  provision: provisions['party-age-sum'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '党员人数等于各年龄段之和',
  inputs: {
    party_members: integer({ description: '党员人数', unit: '人' }),
    age_35_below: optional(integer({ description: '35岁以下（未填按0）', unit: '人' })),
    age_36_54: optional(integer({ description: '36岁至54岁（未填按0）', unit: '人' })),
    age_55_above: optional(integer({ description: '55岁以上（未填按0）', unit: '人' })),
  },
  parameters: {},
  message: '党员人数填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  readings: [
    { point: '35岁以下、55岁以上是否含本数', reading: '含35、含55', why: '与36–54首尾相接，覆盖全部年龄' },
  ],
  decide: ({ party_members, age_35_below, age_36_54, age_55_above }) =>
    addsUp(party_members, [age_35_below, age_36_54, age_55_above]),
});
