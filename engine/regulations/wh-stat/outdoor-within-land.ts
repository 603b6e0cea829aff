import { isPartOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { provisions } from './provisions.js';

/** Outdoor area ≤ land area. */
export const outdoorWithinLand = defineRule({
  id: 'wh-stat.outdoor-within-land',
  provision: provisions['outdoor-within-land'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '室外活动场不大于占地面积',
  inputs: {
    outdoor_area_m2: number({ description: '现有体育或室外活动场', unit: 'm²' }),
    land_total_m2: number({ description: '占地面积总计', unit: 'm²' }),
  },
  parameters: {},
  message: '室外活动场{actual}平方米，大于占地面积{limit}平方米。',
  remedy: '核对面积。',
  readings: [
    { point: '租用校外体育场是否计入', reading: '计入时备注说明', why: '表头写“现有”，可含租用；因此只提示' },
  ],
  decide: ({ outdoor_area_m2, land_total_m2 }) => ({ holds: isPartOf(outdoor_area_m2, land_total_m2) }),
});
