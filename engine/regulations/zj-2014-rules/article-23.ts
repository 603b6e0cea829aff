import { defineRule } from '../define-rule.js';
import { integer, listOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Sample ≥ 20% of projects a year.
 *
 * FORMULA: total_projects = 0 → not-applicable；sampled_projects × 5 ≥ total_projects（即 ≥20%）→ pass；否则 → violation（不四舍五入）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const sampling20pct = defineRule({
  id: 'zj-2014-rules.a23.sampling-20pct',
  instrument,
  citation: {
    article: '第二十三条',
    quote:
      '各地教师培训质量监控机构每年至少抽查20%的培训项目（含校本培训），教育局分管局长每年随机听课不少于2次，其他相关管理人员每年随机听课不少于4次。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    sampled_projects: integer({ description: '本年度抽查的项目数（含校本）', unit: '个' }),
    total_projects: integer({ description: '本年度项目总数（含校本）', unit: '个' }),
  },
  parameters: {
    min_sampling_rate: since('2014-08-20', 20, '%'),
  },
  message: '抽查率为{actual}%，不得低于{limit}%。',
  remedy: '增加抽查项目数。',
  relations: [
    { id: 'zj-2014-14.s5.sampling-20pct', relation: 'same-as', note: '通知第五条' },
    {
      id: 'zj-2026-forms.t3.monitor-mechanism.tier',
      relation: 'refined-by',
      note: '表3、表5以“省规定要求”引用本条',
    },
  ],
  check: UNWRITTEN,
});

/**
 * Director ≥ 2 class visits a year.
 *
 * FORMULA: visits_per_person 为空 → not-applicable；每一个元素 ≥ 2 → pass；否则 → violation（逐人核对，不能用人均数代替）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const directorVisits2 = defineRule({
  id: 'zj-2014-rules.a23.director-visits-2',
  instrument,
  citation: {
    article: '第二十三条',
    quote:
      '各地教师培训质量监控机构每年至少抽查20%的培训项目（含校本培训），教育局分管局长每年随机听课不少于2次，其他相关管理人员每年随机听课不少于4次。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '教育行政部门',
  severity: 'violation',
  inputs: {
    visits_per_person: listOf(integer({ description: '每位教育局分管局长本年度随机听课次数', unit: '次' }), {
      description: '每位教育局分管局长本年度随机听课次数',
      unit: '次',
    }),
  },
  parameters: {
    min_visits: since('2014-08-20', 2, '次/人/年'),
  },
  message: '分管局长听课{actual}次，每人每年不少于{limit}次。',
  remedy: '安排补听并记录。',
  relations: [{ id: 'zj-2014-14.s5.director-visits-2', relation: 'same-as', note: '通知第五条' }],
  check: UNWRITTEN,
});

/**
 * Other managers ≥ 4 class visits a year each.
 *
 * FORMULA: visits_per_person 为空 → not-applicable；每一个元素 ≥ 4 → pass；否则 → violation（逐人核对，不能用人均数代替）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const managerVisits4 = defineRule({
  id: 'zj-2014-rules.a23.manager-visits-4',
  instrument,
  citation: {
    article: '第二十三条',
    quote:
      '各地教师培训质量监控机构每年至少抽查20%的培训项目（含校本培训），教育局分管局长每年随机听课不少于2次，其他相关管理人员每年随机听课不少于4次。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '教育行政部门',
  severity: 'violation',
  inputs: {
    visits_per_person: listOf(
      integer({ description: '每位其他相关管理人员本年度随机听课次数', unit: '次' }),
      { description: '每位其他相关管理人员本年度随机听课次数', unit: '次' },
    ),
  },
  parameters: {
    min_visits: since('2014-08-20', 4, '次/人/年'),
  },
  message: '相关管理人员听课{actual}次，每人每年不少于{limit}次。',
  remedy: '安排补听并记录。',
  relations: [{ id: 'zj-2014-14.s5.manager-visits-4', relation: 'same-as', note: '通知第五条' }],
  check: UNWRITTEN,
});
