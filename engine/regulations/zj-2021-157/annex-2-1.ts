import { notAfter } from '../day-window.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** Institution profile by 25 June, that day included. */
export const institutionProfile = defineRule({
  id: 'zj-2021-157.a2.1.institution-profile',
  instrument,
  citation: {
    article: '附件2第1项',
    quote: '6月25日前培训机构填报特色、优势简介，省中小学教师培训中心汇总发布',
  },
  kind: 'procedural-date',
  subject: 'order',
  scope: '2021年下半年批次订单式项目',
  severity: 'violation',
  inputs: {
    date: day({ description: '培训机构填报特色、优势简介的日期', unit: '日' }),
  },
  parameters: {
    window_end: since('2021-06-20', '2021-06-25', '日期'),
  },
  message: '培训机构填报特色、优势简介日期为{actual}，应在{limit}前（含当日）。',
  remedy: '请把日期改到{limit}或之前。',
  check: ({ date }, { window_end }) => notAfter(date, window_end),
});
