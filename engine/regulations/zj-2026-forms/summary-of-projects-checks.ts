import {
  absolute,
  atLeast,
  atMost,
  differs,
  minus,
  percentageOf,
  same,
  sum,
  times,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { closeToMean } from './close-to-mean.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Form 4 project count = form 2 rows. */
export const t4ProjectCount = defineRule({
  id: 'zj-2026-forms.x.t4-project-count',
  provision: provisions['x.t4-project-count'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'reading',
  states: '表4已完成项目数等于表2行数',
  inputs: {
    t4_completed_projects: integer({ description: '表4已完成培训项目数', unit: '个' }),
    t2_rows: integer({ description: '表2项目行数', unit: '行' }),
  },
  parameters: {},
  message: '表4填{actual}个，表2共{limit}行。',
  remedy: '改正表4，或补全表2。',
  readings: [
    {
      point: '表头“省级”是机构层级还是与“培训项目”连读成“省级培训项目”',
      reading: '按机构层级的预印字，表4数=表2全部行数',
      why: '两字单独成行、紧跟“机构名称：”；若主管部门只要省级项目，改为只数省级项目行',
    },
    {
      point: '表2是否可能含未完成项目（下半年复查）',
      reading: '要求相等；未完成的不列入表2',
      why: '表2有“完成培训人数”和“满意率”，只能列已完成项目',
    },
  ],
  decide: ({ t4_completed_projects, t2_rows }) => ({ holds: same(t4_completed_projects, t2_rows) }),
});

/** Form 4 trainees = sum of form 2. */
export const t4TraineeSum = defineRule({
  id: 'zj-2026-forms.x.t4-trainee-sum',
  provision: provisions['x.t4-trainee-sum'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'reading',
  states: '表4已参训总人数等于表2人数之和',
  inputs: {
    t4_total_trainees: integer({ description: '表4已参训总人数', unit: '人' }),
    t2_completed: listOf(integer({ description: '表2各行完成培训人数', unit: '人' }), {
      description: '表2各行完成培训人数',
      unit: '人',
    }),
  },
  parameters: {},
  message: '表4填{actual}人，表2合计{limit}人。',
  remedy: '核对各班完成人数。',
  readings: [
    {
      point: '“参训”与“完成培训”是否同一口径',
      reading: '按同一口径核对',
      why: '两表没有别的人数栏；有未结业人员的附说明',
    },
  ],
  decide: ({ t4_total_trainees, t2_completed }) => ({
    holds: same(t4_total_trainees, sum(t2_completed, t2_completed.value)),
  }),
});

/** Form 4 satisfaction = mean of form 2 (±0.05). */
export const t4SatisfactionAverage = defineRule({
  id: 'zj-2026-forms.x.t4-satisfaction-average',
  provision: provisions['x.t4-satisfaction-average'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '表4平均满意率是表2满意率的平均',
  inputs: {
    t4_avg_satisfaction_pct: number({ description: '表4平均满意率', unit: '%' }),
    t2_satisfaction_pct: listOf(number({ description: '表2各行满意率', unit: '%' }), {
      description: '表2各行满意率',
      unit: '%',
    }),
  },
  parameters: {
    tolerance: figures.rate_tolerance,
  },
  message: '表4平均满意率填{actual}%，表2平均为{limit}%。',
  remedy: '重新计算平均满意率。',
  readings: [
    {
      point: '“平均”是算术平均还是按人数加权',
      reading: '算术平均（每个项目同权）',
      why: '表5注“以…项目的算术平均值记”；加权结果不同时由填表人说明',
    },
    { point: '容差', reading: '0.05个百分点', why: '对应保留一位小数的四舍五入' },
  ],
  decide: ({ t4_avg_satisfaction_pct, t2_satisfaction_pct }, { tolerance }) =>
    closeToMean(t4_avg_satisfaction_pct, t2_satisfaction_pct, tolerance),
});

/** Form 4 average rates = mean of projects (±0.05). */
export const t4AverageRates = defineRule({
  id: 'zj-2026-forms.x.t4-average-rates',
  provision: provisions['x.t4-average-rates'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '表4平均比率等于各项目的平均',
  inputs: {
    reported_avg_pct: number({ description: '表4填报的平均报到率、到课率或结业率', unit: '%' }),
    project_rates_pct: listOf(number({ description: '各项目对应比率', unit: '%' }), {
      description: '各项目对应比率',
      unit: '%',
    }),
  },
  parameters: {
    tolerance: figures.rate_tolerance,
  },
  message: '平均比率填{actual}%，按项目平均为{limit}%。',
  remedy: '重新计算。',
  readings: [
    {
      point: '“平均”是算术平均还是按人数加权',
      reading: '算术平均（每个项目同权）',
      why: '表5注“以…项目的算术平均值记”；加权结果不同时由填表人说明',
    },
    { point: '容差', reading: '0.05个百分点', why: '对应保留一位小数的四舍五入' },
  ],
  decide: ({ reported_avg_pct, project_rates_pct }, { tolerance }) =>
    closeToMean(reported_avg_pct, project_rates_pct, tolerance),
});

/** Form 4 sampling rate = sampled / total (±0.05). */
export const t4SamplingRatio = defineRule({
  id: 'zj-2026-forms.x.t4-sampling-ratio',
  provision: provisions['x.t4-sampling-ratio'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '表4抽查比例与抽查记录相符',
  inputs: {
    reported_sampling_pct: number({ description: '表4质量抽查项目比例', unit: '%' }),
    sampled_projects: integer({ description: '抽查记录中的项目数', unit: '个' }),
    total_projects: integer({ description: '项目总数', unit: '个' }),
  },
  parameters: {
    percent: figures.percent,
    tolerance: figures.rate_tolerance,
  },
  message: '抽查比例填{actual}%，按记录为{limit}%。',
  remedy: '按抽查记录重新计算。',
  decide: ({ reported_sampling_pct, sampled_projects, total_projects }, { tolerance, percent }) => ({
    when: differs(total_projects, 0),
    holds: atMost(
      absolute(minus(times(reported_sampling_pct, total_projects), times(sampled_projects, percent))),
      times(total_projects, tolerance),
    ),
    actual: reported_sampling_pct,
    permitted: percentageOf(sampled_projects, total_projects),
  }),
});

/** Form 4 visit totals reach persons × years × minimum. */
export const t4VisitsTotal = defineRule({
  id: 'zj-2026-forms.x.t4-visits-total',
  provision: provisions['x.t4-visits-total'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '听课总次数不少于按人数和年数应有的次数',
  inputs: {
    total_visits: integer({ description: '表4填报的总次数', unit: '次' }),
    persons: integer({ description: '对应人数', unit: '人' }),
    years: integer({ description: '统计年数', unit: '年' }),
    required_per_person_year: integer({ description: '每人每年要求（领导2、管理人员4）', unit: '次' }),
  },
  parameters: {
    leader_required: since('2026-03-25', 2, '次/人/年'),
    manager_required: since('2026-03-25', 4, '次/人/年'),
  },
  message: '听课共{actual}次，按人数和年数至少应有{limit}次。',
  remedy: '补齐听课记录。',
  readings: [
    {
      point: '表4次数是一年还是复查期合计',
      reading: '复查期合计；填一年的在备注写明，年数填1',
      why: '表4其他栏均为复查期汇总',
    },
  ],
  decide: ({ total_visits, persons, years, required_per_person_year }) => ({
    when: differs(times(persons, years), 0),
    holds: atLeast(total_visits, times(persons, years, required_per_person_year)),
  }),
});
