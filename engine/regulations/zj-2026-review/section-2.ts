import { firstOf, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { oneOf } from '../input.js';
import { provisions } from './provisions.js';

/** Who appoints the review experts. */
export const expertsSelectedBy = defineRule({
  id: 'zj-2026-review.s2.experts-selected-by',
  provision: provisions['s2.experts-selected-by'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    institution_level: oneOf(['county', 'city', 'provincial'], { description: '机构层级（县级/市级/省级）' }),
  },
  parameters: {},
  message: '复查专家由{value}选聘。',
  remedy: '由对应单位发聘书。',
  decide: ({ institution_level }) => ({
    gives: firstOf(
      [[same(institution_level, 'provincial'), word('省教师教育质量监控中心')]],
      word('相应教育行政部门'),
    ),
  }),
});
