import {
  add,
  all,
  atLeast,
  count,
  differs,
  exceedsPercentage,
  isOneOf,
  leastOf,
  meanOf,
  moreThan,
  normalised,
  over,
  rounded,
  sum,
  times,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, number, text } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { totalOfIndicators } from './score-total.js';

/** ≥ 5 sampled projects for 16 indicators. */
export const sampleAtLeast5 = defineRule({
  id: 'zj-2026-forms.t5.sample-at-least-5',
  provision: provisions['t5.sample-at-least-5'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '各项指标抽查项目不少于{min_sampled}个',
  inputs: {
    indicator: text({ description: '二级指标名称' }),
    sampled_projects: integer({ description: '该指标抽查的项目数', unit: '个' }),
    total_projects: integer({ description: '机构项目总数（表2行数）', unit: '个' }),
  },
  parameters: {
    min_sampled: since('2026-03-25', 5, '个'),
    indicators: since(
      '2026-03-25',
      [
        '方案研制',
        '目标内容',
        '培训形式',
        '培训师资',
        '项目负责人',
        '培训组织',
        '日志管理',
        '考勤管理',
        '教学管理',
        '计划管理',
        '学员管理',
        '后勤管理',
        '培训档案',
        '培训经费管理',
        '监控机制',
        '监控措施',
      ] as const,
      '项',
    ),
  },
  message: '“培训项目抽查数”为{actual}个，不少于{limit}个。',
  remedy: '增加抽查项目后再打分。',
  readings: [
    { point: '机构总共不足5个项目', reading: '全部抽查即可', why: '无法抽查超过总数' },
    { point: '组织体系、培训质量和办学条件五项没有写抽查数', reading: '不适用', why: '表5只在16项写明' },
  ],
  decide: ({ indicator, sampled_projects, total_projects }, { min_sampled, indicators }) => ({
    when: all(isOneOf(normalised(indicator), indicators), differs(total_projects, 0)),
    holds: atLeast(sampled_projects, leastOf(total_projects, min_sampled)),
  }),
});

/** Mostly projects of ≥ 5 days sampled (faculty). */
export const sample5DayMajority = defineRule({
  id: 'zj-2026-forms.t5.sample-5-day-majority',
  provision: provisions['t5.sample-5-day-majority'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'warning',
  states: '{min_days}天以上的项目占抽查项目的{share_exclusive}%以上（不含）',
  inputs: {
    sampled_days: listOf(number({ description: '抽查的各项目培训天数', unit: '天' }), {
      description: '抽查的各项目培训天数',
      unit: '天',
    }),
  },
  parameters: {
    min_days: since('2026-03-25', 5, '天'),
    share_exclusive: since('2026-03-25', 50, '%'),
  },
  message: '{min_days}天以上项目{actual}个，应超过抽查项目的{share_exclusive}%。',
  remedy: '多抽{min_days}天以上的项目。',
  readings: [
    { point: '“5天以上”是否含5天，“为主”', reading: '含5天；超过一半', why: '“以上”含本数' },
    { point: '机构没有5天以上的项目', reading: '提示即可', why: '只作提示' },
  ],
  decide: ({ sampled_days }, { min_days, share_exclusive }) => {
    const long = count(sampled_days, atLeast(sampled_days.value, min_days));
    return {
      when: moreThan(count(sampled_days), 0),
      holds: exceedsPercentage(long, count(sampled_days), share_exclusive),
      actual: long,
      permitted: share_exclusive,
    };
  },
});

/** Class-visit completion rate. */
export const listeningCompletion = defineRule({
  id: 'zj-2026-forms.t5.listening-completion',
  provision: provisions['t5.listening-completion'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    leader_visits: listOf(integer({ description: '每位机构领导听课次数', unit: '次' }), {
      description: '每位机构领导听课次数',
      unit: '次',
    }),
    manager_visits: listOf(integer({ description: '每位相关管理人员听课次数', unit: '次' }), {
      description: '每位相关管理人员听课次数',
      unit: '次',
    }),
  },
  parameters: {
    leader_required: since('2026-03-25', 2, '次'),
    manager_required: since('2026-03-25', 4, '次'),
    percent: figures.percent,
    display_decimals: figures.display_decimals,
  },
  message: '听课完成率：{value}%。',
  remedy: '补听不足的人员。',
  readings: [
    {
      point: '完成率怎样算',
      reading: '每人按封顶次数计，合计后除以应听次数',
      why: '超额听课不能抵别人的不足（每人每年）',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.t3.monitor-mechanism.tier', relation: 'input-to', note: '不足60%直接不合格' },
  ],
  decide: (
    { leader_visits, manager_visits },
    { leader_required, manager_required, display_decimals, percent },
  ) => {
    const required = add(
      times(count(leader_visits), leader_required),
      times(count(manager_visits), manager_required),
    );
    const done = add(
      sum(leader_visits, leastOf(leader_visits.value, leader_required)),
      sum(manager_visits, leastOf(manager_visits.value, manager_required)),
    );
    return {
      when: differs(required, 0),
      gives: rounded(over(times(done, percent), required), display_decimals),
    };
  },
});

/** Expert score = arithmetic mean of sampled projects. */
export const averageOfSamples = defineRule({
  id: 'zj-2026-forms.t5.average-of-samples',
  provision: provisions['t5.average-of-samples'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    project_scores: listOf(number({ description: '抽查各项目在该指标上的得分', unit: '分' }), {
      description: '抽查各项目在该指标上的得分',
      unit: '分',
    }),
  },
  parameters: {
    display_decimals: figures.display_decimals,
  },
  message: '该指标得分：{value}分。',
  remedy: '核对抽查项目得分。',
  readings: [{ point: '平均后保留几位', reading: '2位小数', why: '文本没有规定；表6合计按2位小数相加' }],
  relations: [{ id: 'zj-2026-forms.t5.sample-at-least-5', relation: 'requires', note: '样本不少于5个' }],
  decide: ({ project_scores }, { display_decimals }) => ({
    when: moreThan(count(project_scores), 0),
    gives: rounded(meanOf(project_scores, project_scores.value), display_decimals),
  }),
});

/** Form 5 total = sum of 23 scores. */
export const total = defineRule({
  id: 'zj-2026-forms.t5.total',
  provision: provisions['t5.total'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '评估总分等于{indicator_count}项之和',
  inputs: {
    expert_scores: listOf(number({ description: '23项专家评估得分（按表序，2位小数）', unit: '分' }), {
      description: '23项专家评估得分（按表序，2位小数）',
      unit: '分',
    }),
    total_score: number({ description: '评估总分', unit: '分' }),
  },
  parameters: {
    indicator_count: figures.indicator_count,
  },
  message: '评估总分填为{actual}，各项相加为{limit}。',
  remedy: '改正总分。',
  decide: ({ expert_scores, total_score }, { indicator_count }) =>
    totalOfIndicators(total_score, expert_scores, indicator_count),
});
