import { count, firstOf, moreThan } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { DISQUALIFIED, NOT_INSPECTED } from './scores.js';

/** Disqualified, no inspection, or score. */
export const result = defineRule({
  id: 'rc-2020.result',
  provision: provisions.result,
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    disqualifiers: listOf(text({ description: '已触发的“评定为不合格等级”事项' }), {
      description: '已触发的“评定为不合格等级”事项',
    }),
    baseline_failures: listOf(text({ description: '未达标的底线指标（C7、C8、C12）' }), {
      description: '未达标的底线指标（C7、C8、C12）',
    }),
    total_score: number({ description: '总分（含奖励）', unit: '分' }),
  },
  parameters: {
    disqualifier_list: since(
      null,
      [
        'C1校长不符合条件',
        'C3不按审批办学',
        'C4私自设立教学点',
        'C9政治方向不正确',
        'C11严重安全隐患',
        'C14挪用抽逃或摊派集资',
        'C15审计不通过或不报送',
      ] as const,
      '事项',
    ),
    baseline_list: since(null, ['C7', 'C8', 'C12'] as const, '指标'),
  },
  message: '评估结果：{value}。',
  remedy: '先处理否决项和底线指标。',
  readings: [
    {
      point: '同时有否决项和底线不达标',
      reading: '先写“不合格等级”，同时列出不予年检的底线项',
      why: '两者后果不同，否决更重',
    },
    { point: '总分多少为合格', reading: '文件没有分数线，只输出分数', why: '附件1没有等次分数线' },
  ],
  decide: ({ disqualifiers, baseline_failures, total_score }) => ({
    gives: firstOf(
      [
        [moreThan(count(disqualifiers), 0), DISQUALIFIED],
        [moreThan(count(baseline_failures), 0), NOT_INSPECTED],
      ],
      total_score,
    ),
  }),
});
