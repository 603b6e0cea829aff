import { defineRule } from '../define-rule.js';
import { number, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Assets total = six parts. */
export const assetsSum = defineRule({
  id: 'wh-stat.assets-sum',
  provision: provisions['assets-sum'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '学校资产总计等于各分项之和',
  inputs: {
    assets_total: number({ description: '学校资产总计', unit: '万元' }),
    self_raised: optional(number({ description: '自筹（未填按0）', unit: '万元' })),
    donated: optional(number({ description: '捐赠（未填按0）', unit: '万元' })),
    loan: optional(number({ description: '贷款（未填按0）', unit: '万元' })),
    state_owned: optional(number({ description: '国有（未填按0）', unit: '万元' })),
    foreign_debt: optional(number({ description: '外债（未填按0）', unit: '万元' })),
    other: optional(number({ description: '其他（未填按0）', unit: '万元' })),
  },
  parameters: {},
  message: '学校资产总计填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ assets_total, self_raised, donated, loan, state_owned, foreign_debt, other }) =>
    addsUp(assets_total, [self_raised, donated, loan, state_owned, foreign_debt, other]),
});
