import { defineRule } from '../define-rule.js';
import { day, integer, listOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Sample ≥ 20% of projects a year.
 *
 * FORMULA: total_projects = 0 → not-applicable；sampled_projects × 5 ≥ total_projects（即 ≥20%）→ pass；否则 → violation（不四舍五入）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const sampling20pct = defineRule({
  id: 'zj-2014-14.s5.sampling-20pct',
  instrument,
  citation: {
    article: '五',
    quote: '建立常规教师培训质量检查制度，各地每年至少抽查20%的培训项目（含校本研修）。',
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
    min_sampling_rate: since('2014-02-08', 20, '%'),
  },
  message: '抽查率为{actual}%，不得低于{limit}%。',
  remedy: '增加抽查项目数。',
  relations: [
    { id: 'zj-2014-rules.a23.sampling-20pct', relation: 'same-as', note: '规程第二十三条' },
    { id: 'zj-2026-forms.t3.monitor-mechanism.tier', relation: 'refined-by', note: '表3以20/18/15分档' },
  ],
  check: UNWRITTEN,
});

/**
 * Responsible director attends ≥ 2 classes a year.
 *
 * FORMULA: visits_per_person 为空 → not-applicable；每一个元素 ≥ 2 → pass；否则 → violation（逐人核对，不能用人均数代替）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const directorVisits2 = defineRule({
  id: 'zj-2014-14.s5.director-visits-2',
  instrument,
  citation: {
    article: '五',
    quote:
      '建立教育行政部门领导定期进培训课堂听课制度，分管培训工作教育局长每年随机听课不少于2次，其他相关管理人员每年随机听课不少于4次。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '教育行政部门',
  severity: 'violation',
  inputs: {
    visits_per_person: listOf(integer({ description: '每位分管教育局长本年度随机听课次数', unit: '次' }), {
      description: '每位分管教育局长本年度随机听课次数',
      unit: '次',
    }),
  },
  parameters: {
    min_visits: since('2014-02-08', 2, '次/人/年'),
  },
  message: '分管教育局长听课{actual}次，每人每年不少于{limit}次。',
  remedy: '安排补听并记录。',
  relations: [
    { id: 'zj-2014-rules.a23.director-visits-2', relation: 'same-as', note: '规程第二十三条' },
    {
      id: 'zj-2026-forms.t3.monitor-measures.leader-visits-2',
      relation: 'applied-to',
      note: '表3把同一要求用于机构领导',
    },
  ],
  check: UNWRITTEN,
});

/**
 * Other managers attend ≥ 4 classes a year each.
 *
 * FORMULA: visits_per_person 为空 → not-applicable；每一个元素 ≥ 4 → pass；否则 → violation（逐人核对，不能用人均数代替）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const managerVisits4 = defineRule({
  id: 'zj-2014-14.s5.manager-visits-4',
  instrument,
  citation: {
    article: '五',
    quote:
      '建立教育行政部门领导定期进培训课堂听课制度，分管培训工作教育局长每年随机听课不少于2次，其他相关管理人员每年随机听课不少于4次。',
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
    min_visits: since('2014-02-08', 4, '次/人/年'),
  },
  message: '相关管理人员听课{actual}次，每人每年不少于{limit}次。',
  remedy: '安排补听并记录。',
  relations: [{ id: 'zj-2014-rules.a23.manager-visits-4', relation: 'same-as', note: '规程第二十三条' }],
  check: UNWRITTEN,
});

/**
 * Course table published ≥ 5 days before start.
 *
 * FORMULA: class_start_date − publish_date ≥ 5（日历日差）→ pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const courseTable5d = defineRule({
  id: 'zj-2014-14.s5.course-table-5d',
  instrument,
  citation: {
    article: '五',
    quote:
      '各培训机构要在培训班开课前5天，将培训课程表公布在教师培训管理平台上，便于培训质量监控部门随机抽查。',
  },
  kind: 'procedural-date',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    publish_date: day({ description: '课程表在平台公布日期', unit: '日' }),
    class_start_date: day({ description: '开班日期', unit: '日' }),
  },
  parameters: {
    min_days_before_start: since('2014-02-08', 5, '天'),
  },
  message: '课程表在开班前{actual}天公布，应提前{limit}天以上（含）。',
  remedy: '提前公布课程表，或推迟开班。',
  readings: [
    {
      point: '“前5天/前5日”是日历日还是工作日，正好5天是否满足',
      reading: '日历日；差值等于5满足',
      why: '文本没有写工作日；“前5日”含第5日',
    },
  ],
  relations: [
    {
      id: 'zj-2021-157.s2.2.course-table-5d',
      relation: 'same-threshold',
      note: '2021年通知沿用（写“开班前5日”）',
    },
  ],
  check: UNWRITTEN,
});
