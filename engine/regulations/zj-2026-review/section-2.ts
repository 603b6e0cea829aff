import { computed } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { oneOf } from '../input.js';
import { instrument } from './instrument.js';

/** Who appoints the review experts. */
export const expertsSelectedBy = defineRule({
  id: 'zj-2026-review.s2.experts-selected-by',
  instrument,
  citation: {
    article: '二',
    quote:
      '由各级教育行政部门选聘熟悉并具有丰富教师培训管理经验的专家组成专家组。省级培训机构复查由省教师教育质量监控中心选聘专家。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    institution_level: oneOf(['county', 'city', 'provincial'], { description: '机构层级（县级/市级/省级）' }),
  },
  parameters: {},
  message: '复查专家由{value}选聘。',
  remedy: '由对应单位发聘书。',
  check({ institution_level }) {
    return computed(institution_level === 'provincial' ? '省教师教育质量监控中心' : '相应教育行政部门');
  },
});
