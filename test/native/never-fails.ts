/** Checks that no workbook can fail: why the entry cannot say what the rule forbids. */
export const neverFails: Readonly<Record<string, 'computed' | 'choice' | 'kind' | 'linked' | 'blank'>> = {
  // The total is a formula of the sheet itself.
  'zj-2021-157.s2.3.fee-total': 'computed',
  'zj-2026-forms.x.t3-total': 'computed',
  'zj-2026-forms.x.t4-project-count': 'computed',
  'zj-2026-forms.x.t4-trainee-sum': 'computed',
  'zj-2026-forms.t5.total': 'computed',
  'zj-2026-forms.t6.total': 'computed',
  'wh-stat.assets-sum': 'computed',
  'wh-stat.teacher-subtotal': 'computed',
  'wh-stat.teacher-total': 'computed',
  'wh-stat.students-year-subtotal': 'computed',
  'wh-stat.income-sum': 'computed',
  'wh-stat.ratio-parttime': 'computed',
  'wh-stat.expense-sum': 'computed',
  'wlmq-base.total': 'computed',
  // The list of choices holds what is permitted.
  'zj-2021-157.a3.training-form': 'choice',
  'wh-stat.land-nature-one': 'choice',
  // Other notations are no entry of the kind, which reading says.
  'zj-2026-forms.t1.mobile-format': 'kind',
  'zj-2026-forms.t1.postcode-format': 'kind',
  'zj-2026-forms.t2.trainees-integer': 'kind',
  // It only asks for its entry; while that is blank the sheet says nothing of it, and a check says what is missing.
  'zj-2014-14.s3.class-head': 'blank',
  'zj-2014-rules.a15.class-head': 'blank',
  'zj-2026-forms.t1.summary-required': 'blank',
  // One form takes the name from the other.
  'zj-2026-forms.x.institution-name-consistent': 'linked',
};
