import { isPartOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { provisions } from './provisions.js';

/** Party members ≤ staff. */
export const partyWithinStaff = defineRule({
  id: 'wh-stat.party-within-staff',
  provision: provisions['party-within-staff'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '党员不多于教职工',
  inputs: {
    staff_total: integer({ description: '单位教职工数', unit: '人' }),
    party_members: integer({ description: '其中党员人数', unit: '人' }),
  },
  parameters: {},
  message: '党员{actual}人，不能大于教职工数{limit}人。',
  remedy: '核对人数。',
  decide: ({ party_members, staff_total }) => ({ holds: isPartOf(party_members, staff_total) }),
});
