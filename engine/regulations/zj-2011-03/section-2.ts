import { defineRule } from '../define-rule.js';
import { boolean, oneOf, optional } from '../input.js';
import { instrument } from './instrument.js';

/**
 * Institution must fall in one of the eligible categories (other universities need experience and strength; other professional bodies need approval or filing).
 *
 * FORMULA: institution_category ∈ {teacher-education-hei, gov-run-or-approved, edu-affiliated-unit, practice-base-school} → pass；other-hei → 需 has_training_experience 且 has_professional_advantage 均为是；other-professional → 需 has_resource_advantage 且 approved_or_filed 均为是；none → violation；所需的附加项未填按“否”处理
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const eligibleCategory = defineRule({
  id: 'zj-2011-03.s2.eligible-category',
  instrument,
  citation: {
    article: '二（一）（二）（三）',
    quote:
      '（一）从事教师教育的普通高等院校；具有教师培训经验和专业优势的其他普通高等院校。……（二）县级及以上教育行政部门举办或批准的教师培训机构（教师进修学校、教育学院等）；教育行政部门所属教研、科研、电教等相关单位；中小学教师培训实践基地学校。……（三）具有明显资源优势，经教育行政部门审批或备案的其他专业培训机构。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    institution_category: oneOf(
      [
        'teacher-education-hei',
        'other-hei',
        'gov-run-or-approved',
        'edu-affiliated-unit',
        'practice-base-school',
        'other-professional',
        'none',
      ],
      {
        description:
          '机构类别（依次为：从事教师教育的普通高校；其他普通高校；教育行政部门举办或批准的培训机构；教育行政部门所属教研、科研、电教单位；实践基地学校；其他专业培训机构；都不是）',
      },
    ),
    has_training_experience: optional(boolean({ description: '其他普通高校：是否具有教师培训经验' })),
    has_professional_advantage: optional(boolean({ description: '其他普通高校：是否具有专业优势' })),
    has_resource_advantage: optional(boolean({ description: '其他专业培训机构：是否具有明显资源优势' })),
    approved_or_filed: optional(boolean({ description: '其他专业培训机构：是否经教育行政部门审批或备案' })),
  },
  parameters: {},
  message: '机构类别为{actual}，不在可申请认定的范围：{limit}。',
  remedy: '核对机构类别；其他高校需补培训经验和专业优势说明，其他专业机构需补审批或备案文件。',
  check: UNWRITTEN,
});
