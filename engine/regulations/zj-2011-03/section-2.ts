import { all, always, differs, firstOf, not, orElse, same, type Expr, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, oneOf, optional } from '../input.js';
import { provisions } from './provisions.js';

/** The categories as the forms name them. */
const CATEGORY_WORDS = {
  'teacher-education-hei': '从事教师教育的普通高等院校',
  'other-hei': '其他普通高等院校',
  'gov-run-or-approved': '教育行政部门举办或批准的教师培训机构',
  'edu-affiliated-unit': '教育部门所属单位',
  'practice-base-school': '实践基地学校',
  'other-professional': '其他专业机构',
  none: '不属于所列各类',
} as const;

/** A condition that is left blank is not met. */
const allYes = (...conditions: readonly Expr<'truth', 'one'>[]) =>
  all(...conditions.map((one) => orElse(one, not(always))));

/** Institution must fall in one of the eligible categories (other universities need experience and strength; other professional bodies need approval or filing). */
export const eligibleCategory = defineRule({
  id: 'zj-2011-03.s2.eligible-category',
  provision: provisions['s2.eligible-category'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '机构属于可以申请认定的类别，并具备该类别要求的条件',
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
  decide: ({
    institution_category,
    has_training_experience,
    has_professional_advantage,
    has_resource_advantage,
    approved_or_filed,
  }) => ({
    holds: firstOf(
      [
        [
          same(institution_category, 'other-hei'),
          allYes(has_training_experience, has_professional_advantage),
        ],
        [same(institution_category, 'other-professional'), allYes(has_resource_advantage, approved_or_filed)],
      ],
      differs(institution_category, 'none'),
    ),
    actual: firstOf(
      Object.entries(CATEGORY_WORDS).map(
        ([id, words]) => [same(institution_category, id), word(words)] as const,
      ),
      institution_category,
    ),
    permitted: '二（一）（二）（三）所列机构',
  }),
});
