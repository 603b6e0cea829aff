import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Building area ≥ 200 m² (C7). */
export const buildingAreaVsC7 = defineRule({
  id: 'wh-stat.building-area-vs-c7',
  provision: provisions['building-area-vs-c7'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '校舍建筑面积不少于{min_area}平方米',
  inputs: {
    building_total_m2: number({ description: '校舍建筑面积总计', unit: 'm²' }),
  },
  parameters: {
    min_area: since(null, 200, 'm²'),
  },
  message: '校舍建筑面积{actual}平方米，评估底线为{limit}平方米。',
  remedy: '核对面积；不足的不予年检。',
  relations: [{ id: 'rc-2020.c7.area-200', relation: 'applies', note: 'C7底线' }],
  decide: ({ building_total_m2 }, { min_area }) => ({ holds: atLeast(building_total_m2, min_area) }),
});
