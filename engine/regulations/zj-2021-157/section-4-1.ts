import {
  between,
  contains,
  firstOf,
  inYear,
  joined,
  lookedUp,
  monthsAfter,
  period,
  periodWithinWindow,
  times,
  withinWindow,
  without,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Applications 13–23 July 2021, both days included. */
export const application = defineRule({
  id: 'zj-2021-157.s4.1.application',
  provision: provisions['s4.1.application'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '申报日期在{window_start}至{window_end}',
  inputs: {
    date: day({ description: '培训项目申报的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-07-13', '日期', { title: '项目申报开始日期' }),
    window_end: since('2021-06-20', '2021-07-23', '日期', { title: '项目申报截止日期' }),
  },
  message: '培训项目申报日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Review 25 July – 5 August 2021, both days included. */
export const review = defineRule({
  id: 'zj-2021-157.s4.1.review',
  provision: provisions['s4.1.review'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '培训项目在{window_start}至{window_end}审核',
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
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Publication 10 August 2021, both days included. */
export const publish = defineRule({
  id: 'zj-2021-157.s4.1.publish',
  provision: provisions['s4.1.publish'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '培训项目在{window_start}发布',
  inputs: {
    date: day({ description: '培训项目发布的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-10', '日期'),
    window_end: since('2021-06-20', '2021-08-10', '日期'),
  },
  message: '培训项目发布日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Classes held 20 September – 31 December 2021. */
export const holdingPeriod = defineRule({
  id: 'zj-2021-157.s4.1.holding-period',
  provision: provisions['s4.1.holding-period'],
  kind: 'procedural-date',
  subject: 'class',
  severity: 'violation',
  authority: 'inference',
  states: '自主选课项目在{window_start}至{window_end}举办',
  inputs: {
    start_date: day({ description: '开班日期', unit: '日' }),
    end_date: day({ description: '结束日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-20', '日期', { title: '项目举办最早日期' }),
    window_end: since('2021-06-20', '2021-12-31', '日期', { title: '项目举办最晚日期' }),
  },
  message: '举办时间为{actual}，应在{limit}之间。',
  remedy: '调整开班、结束日期。',
  readings: [{ point: '跨出12月31日结束的班', reading: '违规', why: '“举办时间”包括全程' }],
  decide: ({ start_date, end_date }, { window_start, window_end }) =>
    periodWithinWindow(start_date, end_date, window_start, window_end),
});

/** The round that is named is that of the date: projects of a half-year are applied for shortly before or in it. */
export const roundVsDate = defineRule({
  id: 'zj-2021-157.s4.1.round-vs-date',
  provision: provisions['s4.1.application'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'warning',
  authority: 'reading',
  states: '申报日期在所填轮次之内或之前{months_before}个月内',
  inputs: {
    round: text({ description: '申报轮次' }),
    date: day({ description: '培训项目申报的日期', unit: '日' }),
  },
  parameters: {
    months_before: since('2021-06-20', 2, '个月'),
    years: since(
      '2021-06-20',
      {
        2021: 2021,
        2022: 2022,
        2023: 2023,
        2024: 2024,
        2025: 2025,
        2026: 2026,
        2027: 2027,
        2028: 2028,
        2029: 2029,
        2030: 2030,
      } as const,
      '年',
    ),
  },
  message: '申报日期为{actual}，与所填轮次不符（{limit}）。',
  remedy: '核对申报轮次和申报日期：轮次不同，适用的上限和日期也不同。',
  readings: [
    {
      point: '一个轮次的申报最早在什么时候',
      reading: '该半年开始前2个月内或该半年内',
      why: '2021年下半年的申报在7月；2020年上半年的通知在2019年末印发',
    },
  ],
  decide: ({ round, date }, { months_before, years }) => {
    const year = lookedUp('number', years, without(without(round, '年上半年'), '年下半年'));
    const isSecond = contains(round, '下半年');
    const first = firstOf([[isSecond, inYear('07-01', year)]], inYear('01-01', year));
    const last = firstOf([[isSecond, inYear('12-31', year)]], inYear('06-30', year));
    const earliest = monthsAfter(first, times(months_before, -1));
    return {
      holds: between(date, earliest, last),
      actual: date,
      permitted: joined(round, '：', period(earliest, last)),
    };
  },
});
