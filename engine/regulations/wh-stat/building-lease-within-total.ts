import { isPartOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { provisions } from './provisions.js';

/** Leased building ≤ total. */
export const buildingLeaseWithinTotal = defineRule({
  id: 'wh-stat.building-lease-within-total',
  provision: provisions['building-lease-within-total'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '校舍面积租用不大于总计',
  inputs: {
    building_total_m2: number({ description: '学校校舍建筑面积总计', unit: 'm²' }),
    building_leased_m2: number({ description: '其中租用', unit: 'm²' }),
  },
  parameters: {},
  message: '学校校舍建筑面积租用{actual}平方米，不能大于总计{limit}平方米。',
  remedy: '核对面积。',
  decide: ({ building_leased_m2, building_total_m2 }) => ({
    holds: isPartOf(building_leased_m2, building_total_m2),
  }),
});
