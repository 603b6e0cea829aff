import { oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { tierByArea } from './area-tier.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Allowed self-scores for facilities: 3 / 2.4 / 1.8 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.facilities.score-values',
  provision: provisions['t3.facilities.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“培训设施”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“培训设施”自评分', unit: '分' }),
  },
  parameters: {
    points: figures.classrooms_points,
    allowed_scores: since('2026-03-25', [3, 2.4, 1.8, 0] as const, '分'),
  },
  message: '“培训设施”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优3、良2.4、合格1.8、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Facilities tier from 600 m² / 60% and equipment. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.facilities.tier',
  provision: provisions['t3.facilities.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    owned_countable_m2: number({ description: '可计入的自有专用培训教室面积', unit: 'm²' }),
    leased_countable_m2: number({ description: '可计入的独立使用的租用专用培训教室面积', unit: 'm²' }),
    equipment_standard_met: boolean({ description: '培训教室是否均配备标准信息化设施' }),
  },
  parameters: {
    full_area: figures.classrooms_full_area,
    basic_share: figures.basic_share,
    basic_area: figures.classrooms_basic_area,
  },
  message: '“培训设施”最高可评：{value}（满分3分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    { point: '面积达标但设施没有全部配备', reading: '最高合格', why: '“达标”含两条标准；缺一条按“基本达标”' },
    { point: '自有不足600加租用达标', reading: '良', why: '同培训校舍' },
    { point: '评价标准写“600平方米”没有“以上”', reading: '≥600', why: '标准值本身达到即达标' },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2011-03.s3.3.dedicated-classrooms', relation: 'refines', note: '2011年未量化' },
  ],
  decide: ({ owned_countable_m2, leased_countable_m2, equipment_standard_met }, areas) => ({
    gives: tierByArea(owned_countable_m2, leased_countable_m2, areas, equipment_standard_met),
  }),
});
