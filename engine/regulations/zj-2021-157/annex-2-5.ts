import { withinDays } from '../day-window.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** Institution selected 20–27 July, both days included. */
export const selectInstitution = defineRule({
  id: 'zj-2021-157.a2.5.select-institution',
  instrument,
  citation: {
    article: '附件2第5项',
    quote: '7月20日—7月27日各县（市、区）与响应的培训机构接洽，并遴选确定订单承训机构',
  },
  kind: 'procedural-date',
  subject: 'order',
  scope: '2021年下半年批次订单式项目',
  severity: 'violation',
  inputs: {
    date: day({ description: '遴选确定承训机构的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-07-20', '日期'),
    window_end: since('2021-06-20', '2021-07-27', '日期'),
  },
  message: '遴选确定承训机构日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  check: ({ date }, { window_start, window_end }) => withinDays(date, window_start, window_end),
});
