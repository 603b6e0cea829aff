import { all, firstOf, isOneOf, joined, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, oneOf } from '../input.js';
import { provisions } from './provisions.js';

/** Fee unit and period by school type. */
export const feeUnit = defineRule({
  id: 'wh-stat.fee-unit',
  provision: provisions['fee-unit'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  inputs: {
    is_preschool: boolean({ description: '是否学前教育' }),
    fee_unit: oneOf(['元/年', '元/月'], { description: '收费标准单位' }),
    charging_time: oneOf(['年', '学期', '月初', '月末'], { description: '一次性收费时间' }),
  },
  parameters: {},
  message: '收费单位/时间填{actual}，应为{limit}。',
  remedy: '学前按月填，其他按年或学期填。',
  readings: [
    {
      point: '表列“年、学期”与C13“不超过3个月”',
      reading: '表格只管填法，收费时长仍按C13',
      why: '统计表适用各类民办教育机构，C13只管培训学校',
    },
  ],
  relations: [
    {
      id: 'rc-2020.c13.prepay-3-months',
      relation: 'conflicts-with',
      note: '表中允许按年、学期一次性收费，C13规定培训学校一次性收费不超过3个月',
    },
  ],
  decide: ({ is_preschool, fee_unit, charging_time }) => ({
    holds: firstOf(
      [[is_preschool, all(same(fee_unit, '元/月'), isOneOf(charging_time, ['月初', '月末']))]],
      all(same(fee_unit, '元/年'), isOneOf(charging_time, ['年', '学期'])),
    ),
    actual: joined(fee_unit, '、', charging_time),
    permitted: firstOf([[is_preschool, word('元/月、月初或月末')]], word('元/年、年或学期')),
  }),
});
