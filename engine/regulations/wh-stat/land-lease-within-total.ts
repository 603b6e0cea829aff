import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { instrument } from './instrument.js';
import { isWithin } from './sums.js';

/** Leased land ≤ total. */
export const landLeaseWithinTotal = defineRule({
  id: 'wh-stat.land-lease-within-total',
  instrument,
  citation: {
    article: '占地面积',
    quote: '占地面积（平方米）总计学校校舍建筑面积总计其中租用其中租用',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    land_total_m2: number({ description: '占地面积总计', unit: 'm²' }),
    land_leased_m2: number({ description: '其中租用', unit: 'm²' }),
  },
  parameters: {},
  message: '占地面积租用{actual}平方米，不能大于总计{limit}平方米。',
  remedy: '核对面积。',
  check({ land_leased_m2, land_total_m2 }) {
    return isWithin(land_leased_m2, land_total_m2);
  },
});
