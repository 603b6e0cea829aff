import { atMost, every, listed, minutesOf, normalised, not, same, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { lessDeduction, unlessDisqualified } from './scores.js';

/** Classes end by 20:30. */
export const endTime2030 = defineRule({
  id: 'rc-2020.c3.end-time-2030',
  provision: provisions['c3.end-time-2030'],
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  states: '培训结束时间不晚于{latest_end_time}',
  inputs: {
    end_time: text({ description: '培训结束时间（24小时制 HH:MM）' }),
  },
  parameters: {
    latest_end_time: since(null, '20:30', '时:分'),
  },
  message: '培训结束时间为{actual}，不得晚于{limit}。',
  remedy: '调整上课时间。',
  readings: [{ point: '正好20:30', reading: '允许', why: '“不得晚于”含20:30' }],
  decide: ({ end_time }, { latest_end_time }) => ({
    holds: atMost(minutesOf(end_time), minutesOf(latest_end_time)),
    actual: end_time,
    permitted: latest_end_time,
  }),
});

/** Displayed names equal filed name. */
export const nameMatchesFiled = defineRule({
  id: 'rc-2020.c3.name-matches-filed',
  provision: provisions['c3.name-matches-filed'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '使用的名称与备案名称一致',
  inputs: {
    filed_name: text({ description: '备案名称' }),
    displayed_names: listOf(text({ description: '门头标牌、宣传中使用的名称' }), {
      description: '门头标牌、宣传中使用的名称',
    }),
  },
  parameters: {},
  message: '使用名称“{actual}”与备案名称“{limit}”不一致。',
  remedy: '改用备案名称。',
  decide: ({ filed_name, displayed_names }) => {
    const alike = same(normalised(displayed_names.value), normalised(filed_name));
    return {
      holds: every(displayed_names, alike),
      actual: listed(displayed_names, displayed_names.value, not(alike)),
      permitted: filed_name,
    };
  },
});

/** C3: 10 − 2 per item, floor 0, or disqualified. */
export const score = defineRule({
  id: 'rc-2020.c3.score',
  provision: provisions['c3.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unqualified_count: integer({ description: '不合格项数', unit: '项' }),
    not_per_approval: boolean({ description: '是否不按审批办学' }),
  },
  parameters: {
    points: since(null, 10, '分'),
    deduction_each: since(null, 2, '分'),
  },
  message: 'C3得分：{value}。',
  remedy: '逐项整改。',
  decide: ({ unqualified_count, not_per_approval }, { points, deduction_each }) =>
    unlessDisqualified(not_per_approval, lessDeduction(points, times(unqualified_count, deduction_each))),
});
