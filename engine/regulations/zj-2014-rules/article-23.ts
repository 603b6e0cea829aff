import {
  atLeast,
  count,
  differs,
  every,
  listed,
  moreThan,
  percentageOf,
  reachesPercentage,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Sample ≥ 20% of projects a year. */
export const sampling20pct = defineRule({
  id: 'zj-2014-rules.a23.sampling-20pct',
  provision: provisions['a23.sampling-20pct'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '质量抽查不低于项目总数的{min_sampling_rate}%',
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
  decide: ({ sampled_projects, total_projects }, { min_sampling_rate }) => ({
    when: differs(total_projects, 0),
    holds: reachesPercentage(sampled_projects, total_projects, min_sampling_rate),
    actual: percentageOf(sampled_projects, total_projects),
    permitted: min_sampling_rate,
  }),
});

/** Every director in charge visits at least two lessons a year; an average does not do. */
export const directorVisits2 = defineRule({
  id: 'zj-2014-rules.a23.director-visits-2',
  provision: provisions.a23,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '分管局长每年听课不少于{min_visits}次',
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
  decide: ({ visits_per_person }, { min_visits }) => ({
    when: moreThan(count(visits_per_person), 0),
    holds: every(visits_per_person, atLeast(visits_per_person.value, min_visits)),
    actual: listed(visits_per_person, visits_per_person.value),
    permitted: min_visits,
  }),
});

/** Every other manager visits at least four lessons a year; an average does not do. */
export const managerVisits4 = defineRule({
  id: 'zj-2014-rules.a23.manager-visits-4',
  provision: provisions.a23,
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
    min_visits: since('2014-08-20', 4, '次/人/年'),
  },
  message: '相关管理人员听课{actual}次，每人每年不少于{limit}次。',
  remedy: '安排补听并记录。',
  relations: [{ id: 'zj-2014-14.s5.manager-visits-4', relation: 'same-as', note: '通知第五条' }],
  decide: ({ visits_per_person }, { min_visits }) => ({
    when: moreThan(count(visits_per_person), 0),
    holds: every(visits_per_person, atLeast(visits_per_person.value, min_visits)),
    actual: listed(visits_per_person, visits_per_person.value),
    permitted: min_visits,
  }),
});
