import { isPartOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { provisions } from './provisions.js';

/** Leased land ≤ total. */
export const landLeaseWithinTotal = defineRule({
  id: 'wh-stat.land-lease-within-total',
  provision: provisions['land-lease-within-total'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '占地面积租用不大于总计',
  inputs: {
    land_total_m2: number({ description: '占地面积总计', unit: 'm²' }),
    land_leased_m2: number({ description: '其中租用', unit: 'm²' }),
  },
  parameters: {},
  message: '占地面积租用{actual}平方米，不能大于总计{limit}平方米。',
  remedy: '核对面积。',
  decide: ({ land_leased_m2, land_total_m2 }) => ({ holds: isPartOf(land_leased_m2, land_total_m2) }),
});
