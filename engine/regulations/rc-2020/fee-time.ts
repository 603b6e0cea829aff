import {
  always,
  any,
  contains,
  firstOf,
  isOneOf,
  never,
  normalised,
  notKnown,
  type Condition,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Parts of words by which a time is longer than three months, and those by which it is not. */
const BEYOND = [
  '学期',
  '年',
  ...[
    '四',
    '五',
    '六',
    '七',
    '八',
    '九',
    '十',
    '十一',
    '十二',
    '十三',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
  ].map((months) => `${months}个月`),
];
const WITHIN = [
  ...['每月', '按月', '逐月', '当月', '每个月'],
  ...['一', '两', '二', '三', '1', '2', '3'].map((months) => `${months}个月`),
  '季',
  '课时',
  '按次',
  '每次',
];
/** Whole words that say it alone. */
const SHORT = ['月', '月初', '月末', '月付', '次'];

/** What the table of fees says of the time for which a training school charges at once; of other words a person tells. */
export const feeTime = defineRule({
  id: 'rc-2020.c13.fee-time',
  provision: provisions.c13,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'inference',
  states: '培训学校一次性收费不超过{max_months}个月（收费情况表）',
  inputs: {
    is_training_school: boolean({ description: '是否培训学校' }),
    charging_time: text({ description: '一次性收费时间' }),
  },
  parameters: { max_months: since(null, 3, '个月') },
  message: '一次性收费时间为“{actual}”，培训学校不得超过{limit}个月。',
  remedy: '改为分期收费，并改正收费情况表。',
  readings: [
    {
      point: '收费情况表的栏名写“年、学期”',
      reading: '栏名是填法，培训学校的期限按C13',
      why: '统计表适用各类民办教育机构，C13专管培训学校',
    },
    { point: '一个学期有多长', reading: '超过3个月', why: '学期通常四至五个月' },
  ],
  relations: [
    { id: 'rc-2020.c13.prepay-3-months', relation: 'consistent-with', note: '按起止日期的同一要求' },
  ],
  decide: ({ is_training_school, charging_time }, { max_months }) => {
    const time = normalised(charging_time);
    const isLonger = any(...BEYOND.map((part) => contains(time, part)));
    const isShort = any(...WITHIN.map((part) => contains(time, part)), isOneOf(time, SHORT));
    return {
      when: is_training_school,
      holds: firstOf(
        [
          [isLonger, never],
          [isShort, always],
        ],
        notKnown('truth'),
      ) as Condition<'one'>,
      actual: charging_time,
      permitted: max_months,
    };
  },
});
