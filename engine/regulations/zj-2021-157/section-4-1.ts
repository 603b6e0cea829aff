import { periodWithinDays, withinDays } from '../day-window.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** Applications 13–23 July 2021, both days included. */
export const application = defineRule({
  id: 'zj-2021-157.s4.1.application',
  instrument,
  citation: {
    article: '四（一）/附件1',
    quote: '各教师培训机构的培训项目申报时间为2021年7月13日—7月23日；',
    alsoAt: [{ quote: '2021年7月13日—7月23日受理培训项目申报', note: '附件1第2项' }],
  },
  kind: 'procedural-date',
  subject: 'schedule',
  scope: '2021年下半年批次，自主选课项目（订单式项目的申报书按附件2第6项提交，另有规定）',
  severity: 'violation',
  inputs: {
    date: day({ description: '培训项目申报的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-07-13', '日期'),
    window_end: since('2021-06-20', '2021-07-23', '日期'),
  },
  message: '培训项目申报日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  check: ({ date }, { window_start, window_end }) => withinDays(date, window_start, window_end),
});

/** Review 25 July – 5 August 2021, both days included. */
export const review = defineRule({
  id: 'zj-2021-157.s4.1.review',
  instrument,
  citation: {
    article: '四（一）/附件1',
    quote: '地方各级教育行政部门的培训项目审核时间为2021年7月25日—8月5日；',
    alsoAt: [{ quote: '2021年7月25日—8月5日完成培训项目审核', note: '附件1第2项' }],
  },
  kind: 'procedural-date',
  subject: 'schedule',
  scope: '2021年下半年批次',
  severity: 'violation',
  inputs: {
    date: day({ description: '培训项目审核的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-07-25', '日期'),
    window_end: since('2021-06-20', '2021-08-05', '日期'),
  },
  message: '培训项目审核日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  readings: [{ point: '附件1写“完成培训项目审核”', reading: '8月5日为完成截止日', why: '两处一致' }],
  check: ({ date }, { window_start, window_end }) => withinDays(date, window_start, window_end),
});

/** Publication 10 August 2021, both days included. */
export const publish = defineRule({
  id: 'zj-2021-157.s4.1.publish',
  instrument,
  citation: {
    article: '四（一）/附件1',
    quote: '培训项目发布时间为2021年8月10日；',
    alsoAt: [{ quote: '2021年8月10日培训项目正式发布', note: '附件1第2项' }],
  },
  kind: 'procedural-date',
  subject: 'schedule',
  scope: '2021年下半年批次',
  severity: 'violation',
  inputs: {
    date: day({ description: '培训项目发布的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-10', '日期'),
    window_end: since('2021-06-20', '2021-08-10', '日期'),
  },
  message: '培训项目发布日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}。',
  check: ({ date }, { window_start, window_end }) => withinDays(date, window_start, window_end),
});

/** Classes held 20 September – 31 December 2021. */
export const holdingPeriod = defineRule({
  id: 'zj-2021-157.s4.1.holding-period',
  instrument,
  citation: {
    article: '四（一）/附件1',
    quote: '培训项目举办时间为2021年9月20日—12月31日。',
    alsoAt: [
      { quote: '2021年9月20日—12月31日举办各项教师培训班', note: '附件1第4项' },
      { quote: '9月20日—12月31日各相关培训机构根据培训时间组织开展培训', note: '附件2第10项' },
    ],
  },
  kind: 'procedural-date',
  subject: 'class',
  scope: '2021年下半年批次',
  severity: 'violation',
  inputs: {
    start_date: day({ description: '开班日期', unit: '日' }),
    end_date: day({ description: '结束日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-20', '日期'),
    window_end: since('2021-06-20', '2021-12-31', '日期'),
  },
  message: '举办时间为{actual}，应在{limit}之间。',
  remedy: '调整开班、结束日期。',
  readings: [{ point: '跨出12月31日结束的班', reading: '违规', why: '“举办时间”包括全程' }],
  check: ({ start_date, end_date }, { window_start, window_end }) =>
    periodWithinDays(start_date, end_date, window_start, window_end),
});
