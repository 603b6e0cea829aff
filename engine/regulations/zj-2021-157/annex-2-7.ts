import { withinDays } from '../day-window.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** County audit 3–5 August, both days included. */
export const countyAudit = defineRule({
  id: 'zj-2021-157.a2.7.county-audit',
  instrument,
  citation: {
    article: '附件2第7项',
    quote: '8月3日—8月5日各县（市、区）审核培训项目申报书',
  },
  kind: 'procedural-date',
  subject: 'order',
  scope: '2021年下半年批次订单式项目',
  severity: 'violation',
  inputs: {
    date: day({ description: '县（市、区）审核申报书的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-03', '日期'),
    window_end: since('2021-06-20', '2021-08-05', '日期'),
  },
  message: '县（市、区）审核申报书日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  check: ({ date }, { window_start, window_end }) => withinDays(date, window_start, window_end),
});
