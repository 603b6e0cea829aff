const review = ['zj-2026-review', 'zj-2026-forms', 'zj-2014-rules'] as const;

/** The documents whose attestations and required documents belong to a kit's checklist. */
export const kitInstruments: Readonly<Record<string, readonly string[]>> = {
  'hz-hybrid': ['hz-2019-5'],
  'zj-projects': ['zj-2021-157'],
  'zj-certification': ['zj-2011-03'],
  'zj-review': review,
  'zj-review-expert': review,
  'zj-review-city': review,
  'zj-order': ['zj-2021-157'],
  'hz-hybrid-list': ['hz-2019-5'],
  'weihai-annual': ['rc-2020', 'wh-stat'],
  'rongcheng-summary': ['rc-annual'],
  'urumqi-assessment': ['wlmq-base'],
};

/** The documents whose figures a new round may set anew, on the kit's 参数 sheet. */
export const kitRounds: Readonly<Record<string, readonly string[]>> = {
  'hz-hybrid': ['hz-2019-5'],
  'hz-hybrid-list': ['hz-2019-5'],
  'zj-projects': ['zj-2021-157', 'hz-2019-5'],
};
