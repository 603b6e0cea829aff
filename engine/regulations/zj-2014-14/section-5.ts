import {
  atLeast,
  count,
  daysFrom,
  differs,
  every,
  listed,
  moreThan,
  percentageOf,
  reachesPercentage,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, integer, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Sample ≥ 20% of projects a year. */
export const sampling20pct = defineRule({
  id: 'zj-2014-14.s5.sampling-20pct',
  provision: provisions['s5.sampling-20pct'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '质量抽查不低于项目总数的{min_sampling_rate}%',
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
  decide: ({ sampled_projects, total_projects }, { min_sampling_rate }) => ({
    when: differs(total_projects, 0),
    holds: reachesPercentage(sampled_projects, total_projects, min_sampling_rate),
    actual: percentageOf(sampled_projects, total_projects),
    permitted: min_sampling_rate,
  }),
});

/** Every director in charge visits at least two lessons a year; an average does not do. */
export const directorVisits2 = defineRule({
  id: 'zj-2014-14.s5.director-visits-2',
  provision: provisions.s5,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '分管教育局长每年听课不少于{min_visits}次',
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
  decide: ({ visits_per_person }, { min_visits }) => ({
    when: moreThan(count(visits_per_person), 0),
    holds: every(visits_per_person, atLeast(visits_per_person.value, min_visits)),
    actual: listed(visits_per_person, visits_per_person.value),
    permitted: min_visits,
  }),
});

/** Every other manager visits at least four lessons a year; an average does not do. */
export const managerVisits4 = defineRule({
  id: 'zj-2014-14.s5.manager-visits-4',
  provision: provisions.s5,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '相关管理人员每年听课不少于{min_visits}次',
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
  decide: ({ visits_per_person }, { min_visits }) => ({
    when: moreThan(count(visits_per_person), 0),
    holds: every(visits_per_person, atLeast(visits_per_person.value, min_visits)),
    actual: listed(visits_per_person, visits_per_person.value),
    permitted: min_visits,
  }),
});

/** The course table is published five calendar days before the class starts. */
export const courseTable5d = defineRule({
  id: 'zj-2014-14.s5.course-table-5d',
  provision: provisions['s5.course-table-5d'],
  kind: 'procedural-date',
  subject: 'project',
  severity: 'violation',
  authority: 'inference',
  states: '课程表在开班前至少{min_days_before_start}天公布',
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
  decide: ({ publish_date, class_start_date }, { min_days_before_start }) => ({
    holds: atLeast(daysFrom(publish_date, class_start_date), min_days_before_start),
  }),
});
