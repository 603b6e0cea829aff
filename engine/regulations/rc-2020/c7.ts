import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { allOrNothing } from './scores.js';

/** Premises ≥ 200 m². */
export const area200 = defineRule({
  id: 'rc-2020.c7.area-200',
  provision: provisions.c7,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '办学场地不少于{min_area}平方米',
  inputs: {
    premises_area_m2: number({ description: '办学场地面积', unit: 'm²' }),
  },
  parameters: {
    min_area: since(null, 200, 'm²'),
  },
  message: '办学场地{actual}平方米，不得低于{limit}平方米。',
  remedy: '扩大场地[，还缺 {gap} 平方米]。',
  readings: [{ point: '多个教学点是否合计', reading: '按审批的单个办学场地', why: '“办学场地面积”' }],
  relations: [{ id: 'wh-stat.building-area-vs-c7', relation: 'checked-by', note: '统计表建筑面积' }],
  decide: ({ premises_area_m2 }, { min_area }) => ({ holds: atLeast(premises_area_m2, min_area) }),
});

/** C7 baseline: 6 or no annual inspection. */
export const score = defineRule({
  id: 'rc-2020.c7.score',
  provision: provisions['c7.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unmet_items: integer({ description: '不达标项数', unit: '项' }),
  },
  parameters: {
    points: since(null, 6, '分'),
  },
  message: 'C7：{value}。',
  remedy: '底线指标，有一项不达标即不予年检，先整改。',
  decide: ({ unmet_items }, { points }) => allOrNothing(unmet_items, points),
});
