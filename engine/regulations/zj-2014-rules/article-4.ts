import { all, any, entriesFilled, firstOf, joined, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** The institution is certified or exempt, and has passed its last review. */
export const certified = defineRule({
  id: 'zj-2014-rules.a4.certified',
  provision: provisions['a4.certified'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '机构通过资质认定或免于认定，最近一次评估合格',
  inputs: {
    has_certification: boolean({ description: '是否通过资质认定' }),
    is_exempt: boolean({ description: '是否属免于资质认定审核的机构' }),
    last_review_passed: boolean({ description: '最近一次定期评估（复查）是否合格；尚未到首次评估的填是' }),
  },
  parameters: {},
  message: '机构资质状态为{actual}，须{limit}。',
  remedy: '先通过资质认定和定期评估再承担培训。',
  readings: [
    {
      point: '免于认定审核的机构是否也免定期评估',
      reading: '不免',
      why: '2011年办法只免“资质认定审核”，规程要求“资质认定和定期评估”',
    },
  ],
  relations: [{ id: 'zj-2011-03.s4.5.exempt', relation: 'interacts-with', note: '免于资质认定审核的机构' }],
  decide: ({ has_certification, is_exempt, last_review_passed }) => ({
    holds: all(any(has_certification, is_exempt), last_review_passed),
    actual: joined(
      firstOf(
        [
          [has_certification, word('已认定')],
          [is_exempt, word('免于认定')],
        ],
        word('未认定'),
      ),
      '、最近一次复查',
      firstOf([[last_review_passed, word('合格')]], word('不合格')),
    ),
    permitted: '通过资质认定和定期评估',
  }),
});

/** Subjects, school stages, categories and levels of training are all stated. */
export const declareScope = defineRule({
  id: 'zj-2014-rules.a4.declare-scope',
  provision: provisions['a4.declare-scope'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '写明培训学科、学段、类别和层次',
  inputs: {
    training_subjects: optional(text({ description: '培训学科' })),
    school_stages: optional(text({ description: '培训学段' })),
    training_categories: optional(text({ description: '培训类别' })),
    training_levels: optional(text({ description: '培训层次' })),
  },
  parameters: {
    required_fields: since('2014-08-20', ['培训学科', '培训学段', '培训类别', '培训层次'] as const, '栏'),
  },
  message: '未明确：{actual}；应填：{limit}。',
  remedy: '补填学科、学段、类别和层次。',
  decide: ({ training_subjects, school_stages, training_categories, training_levels }, { required_fields }) =>
    entriesFilled(required_fields, {
      training_subjects,
      school_stages,
      training_categories,
      training_levels,
    }),
});
