import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { allOrNothing } from './scores.js';

/** Premises ≥ 200 m². */
export const area200 = defineRule({
  id: 'rc-2020.c7.area-200',
  instrument,
  citation: {
    article: 'C7',
    quote:
      'C7.有符合要求的办学场地(独立校舍\\非居民楼,面积不低于200平方米)；有房产证或竣工综合验收手续，租用场地的须有合法的租赁合同；无危房。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    premises_area_m2: number({ description: '办学场地面积', unit: 'm²' }),
  },
  parameters: {
    min_area: since(null, 200, 'm²'),
  },
  message: '办学场地{actual}平方米，不得低于{limit}平方米。',
  remedy: '扩大场地。',
  readings: [{ point: '多个教学点是否合计', reading: '按审批的单个办学场地', why: '“办学场地面积”' }],
  relations: [{ id: 'wh-stat.building-area-vs-c7', relation: 'checked-by', note: '统计表建筑面积' }],
  check({ premises_area_m2 }, { min_area }) {
    return verdict(premises_area_m2.atLeast(min_area), { actual: premises_area_m2, limit: min_area });
  },
});

/** C7 baseline: 6 or no annual inspection. */
export const score = defineRule({
  id: 'rc-2020.c7.score',
  instrument,
  citation: {
    article: 'C7',
    quote: '该项为底线指标，达标为满分，有一项不达标不予年检。',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    unmet_items: integer({ description: '不达标项数', unit: '项' }),
  },
  parameters: {
    points: since(null, 6, '分'),
  },
  message: 'C7：{value}。',
  remedy: '底线指标，有一项不达标即不予年检，先整改。',
  check({ unmet_items }, { points }) {
    return allOrNothing(unmet_items, points);
  },
});
