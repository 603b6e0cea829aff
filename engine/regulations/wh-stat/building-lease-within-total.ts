import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { instrument } from './instrument.js';
import { isWithin } from './sums.js';

/** Leased building ≤ total. */
export const buildingLeaseWithinTotal = defineRule({
  id: 'wh-stat.building-lease-within-total',
  instrument,
  citation: {
    article: '学校校舍建筑面积',
    quote: '占地面积（平方米）总计学校校舍建筑面积总计其中租用其中租用',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    building_total_m2: number({ description: '学校校舍建筑面积总计', unit: 'm²' }),
    building_leased_m2: number({ description: '其中租用', unit: 'm²' }),
  },
  parameters: {},
  message: '学校校舍建筑面积租用{actual}平方米，不能大于总计{limit}平方米。',
  remedy: '核对面积。',
  check({ building_leased_m2, building_total_m2 }) {
    return isWithin(building_leased_m2, building_total_m2);
  },
});
