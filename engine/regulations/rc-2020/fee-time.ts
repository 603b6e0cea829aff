import { sortedInto } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

const WITHIN = [
  '月',
  '每月',
  '按月',
  '月初',
  '月末',
  '两个月',
  '2个月',
  '每2个月',
  '季',
  '季度',
  '每季度',
  '按季度',
  '三个月',
  '3个月',
  '每3个月',
  '每三个月',
  '课时',
  '按课时',
  '次',
  '按次',
];
const BEYOND = [
  '学期',
  '每学期',
  '按学期',
  '半年',
  '每半年',
  '年',
  '每年',
  '按年',
  '学年',
  '每学年',
  '全年',
  '一年',
  '4个月',
  '5个月',
  '6个月',
];

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
  decide: ({ is_training_school, charging_time }, { max_months }) => ({
    when: is_training_school,
    holds: sortedInto(charging_time, WITHIN, BEYOND),
    actual: charging_time,
    permitted: max_months,
  }),
});
