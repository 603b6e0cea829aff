/** The documents whose attestations and required documents belong to a kit's checklist. */
export const kitInstruments: Readonly<Record<string, readonly string[]>> = {
  'hz-hybrid': ['hz-2019-5'],
  'zj-projects': ['zj-2021-157'],
  'zj-certification': ['zj-2011-03'],
  'zj-review': ['zj-2026-review', 'zj-2026-forms', 'zj-2014-rules'],
  'zj-review-expert': [],
  'zj-review-city': [],
  'zj-order': [],
  'hz-hybrid-list': [],
  'weihai-annual': ['rc-2020', 'wh-stat'],
  'rongcheng-summary': ['rc-annual'],
  'urumqi-assessment': ['wlmq-base'],
};
