import { defineRule } from '../define-rule.js';
import { number, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Income total. */
export const incomeSum = defineRule({
  id: 'wh-stat.income-sum',
  provision: provisions['income-sum'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '收入合计等于各分项之和',
  inputs: {
    income_total: number({ description: '收入合计', unit: '元' }),
    tuition: optional(number({ description: '学费（未填按0）', unit: '元' })),
    misc_fees: optional(number({ description: '杂费（未填按0）', unit: '元' })),
    training_fees: optional(number({ description: '社会培训费（未填按0）', unit: '元' })),
    donations: optional(number({ description: '社会捐赠（未填按0）', unit: '元' })),
    other_income: optional(number({ description: '其他收入（未填按0）', unit: '元' })),
  },
  parameters: {},
  message: '收入合计填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ income_total, tuition, misc_fees, training_fees, donations, other_income }) =>
    addsUp(income_total, [tuition, misc_fees, training_fees, donations, other_income]),
});
