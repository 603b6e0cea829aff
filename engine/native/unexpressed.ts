/** Why a rule that entries reach has no formula on the 检查 sheet; each reason in Chinese, for the page of all rules. */
export const unexpressed: Readonly<
  Record<string, { readonly reason: string; readonly rules: readonly string[] }>
> = {
  value: {
    reason: '只给出一个结果，没有符合不符合可判',
    rules: [
      'zj-2011-03.s4.1.competent-authority',
      'zj-2011-03.s4.4.prep-period',
      'zj-2011-03.s6.2.validity-3y',
      'zj-2026-forms.t1.roster-counts',
      'zj-2026-forms.t6.group-subtotals',
      'zj-2026-review.s2.experts-selected-by',
      'zj-2026-review.s3.1.submit-to',
      'zj-2026-review.s3.3.publicity-platform',
      'zj-2026-review.s3.2.3.band',
      'zj-2026-review.s3.2.3.band-prep',
    ],
  },
  'never-speaks': {
    reason: '套表里的情形都不在它的适用范围内',
    rules: [],
  },
  'row-lookup': {
    reason: '要在每一行里查另一张表的同名行，普通函数只能查一行',
    rules: ['zj-2026-forms.x.leader-title-matches-roster'],
  },
  'order-of-rows': {
    reason: '要看各行的先后，空行不计，普通函数做不到',
    rules: ['zj-2026-forms.t7.seq'],
  },
};
