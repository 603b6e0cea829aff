import type { Term } from '../checklist.js';
import { instrument } from './instrument.js';

/** Provisions without a check of their own. */
export const terms: readonly Term[] = [
  {
    id: 'zj-2026-review.s0.supersedes',
    instrument,
    article: '通知',
    quote:
      '《浙江省中小学教师培训机构资质复查细则》已修订，并经浙江省教育厅教师工作处审核，现予印发，原细则自动作废，请遵照执行。',
    explanation: '2026-03-25起原复查细则作废，以本细则及表1–表9为准。',
  },
  {
    id: 'zj-2026-review.s0.basis',
    instrument,
    article: '引言',
    quote:
      '为了规范我省中小学教师培训机构资质复查工作，依据《浙江省中小学教师培训机构资质认定办法（试行）》，特制定《浙江省中小学教师培训机构资质复查细则》。',
    explanation: '依据2011年资质认定办法制定。',
  },
  {
    id: 'zj-2026-review.s3.4.use-of-result',
    instrument,
    article: '三（四）',
    quote: '复查结果用于培训项目承接、遴选的重要依据。',
    explanation: '复查结果可作为项目承接、遴选依据。',
  },
  {
    id: 'zj-2026-review.s4.effective',
    instrument,
    article: '四',
    quote: '该细则自公布之日起执行，由浙江省教师教育质量监控中心负责解释。',
    explanation: '2026-03-25起执行；解释机关：浙江省教师教育质量监控中心。',
  },
];
