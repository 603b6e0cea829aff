import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { instrument } from './instrument.js';
import { isWithin } from './sums.js';

/** Party members ≤ staff. */
export const partyWithinStaff = defineRule({
  id: 'wh-stat.party-within-staff',
  instrument,
  citation: {
    article: '党员情况',
    quote: '单位教职工数其中党员人数',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    staff_total: integer({ description: '单位教职工数', unit: '人' }),
    party_members: integer({ description: '其中党员人数', unit: '人' }),
  },
  parameters: {},
  message: '党员{actual}人，不能大于教职工数{limit}人。',
  remedy: '核对人数。',
  check({ party_members, staff_total }) {
    return isWithin(party_members, staff_total);
  },
});
