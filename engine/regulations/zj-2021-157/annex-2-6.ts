import { withinDays } from '../day-window.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** Application revised and submitted 28 July – 2 August, both days included. */
export const reviseSubmit = defineRule({
  id: 'zj-2021-157.a2.6.revise-submit',
  instrument,
  citation: {
    article: '附件2第6项',
    quote: '7月28日—8月2日订单承训机构进一步修订完善培训项目申报书，并提交',
  },
  kind: 'procedural-date',
  subject: 'order',
  scope: '2021年下半年批次订单式项目',
  severity: 'violation',
  inputs: {
    date: day({ description: '修订并提交申报书的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-07-28', '日期'),
    window_end: since('2021-06-20', '2021-08-02', '日期'),
  },
  message: '修订并提交申报书日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  check: ({ date }, { window_start, window_end }) => withinDays(date, window_start, window_end),
});
