import {
  all,
  contains,
  count,
  enumerated,
  joined,
  normalised,
  not,
  rowsOf,
  same,
  sum,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** The districts' counts add up to the total. */
export const count40 = defineRule({
  id: 'hz-2019-5.s0.count-40',
  provision: provisions['s0.count-40'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '表头的项目总数等于各区县项目数之和',
  lacking: 'until-filled',
  inputs: {
    district_counts: listOf(integer({ description: '各区县混合式项目数', unit: '项' }), {
      description: '各区县混合式项目数',
      unit: '项',
    }),
    total: integer({ description: '合计', unit: '项' }),
  },
  parameters: {},
  message: '合计填{actual}项，各区县相加为{limit}项。',
  remedy: '核对附件1一览表。',
  decide: ({ district_counts, total }) => ({
    holds: same(total, sum(district_counts, district_counts.value)),
  }),
});

/** The projects of each district are as many as the notice says. */
export const districtCounts = defineRule({
  id: 'hz-2019-5.s0.district-counts',
  provision: provisions['s0.count-40'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '{published_round}的一览表，各区县项目数与通知所列一致',
  lacking: 'until-filled',
  inputs: {
    round: text({ description: '一览表的期次' }),
    districts: listOf(text({ description: '各行的区县' }), { description: '各行的区县' }),
  },
  parameters: {
    published_round: since('2019-11-18', '2019年下半年', '期次'),
    published_counts: since(
      '2019-11-18',
      {
        拱墅: 6,
        江干: 2,
        西湖: 14,
        萧山: 2,
        余杭: 4,
        临安: 2,
        桐庐: 4,
        建德: 3,
        淳安: 3,
      } as const,
      '项',
    ),
  },
  message: '区县项目数与通知不一致：{actual}；通知为{limit}。',
  remedy: '核对附件1一览表。',
  relations: [{ id: 'hz-2019-5.s0.count-40', relation: 'complements', note: '合计40项' }],
  decide: ({ round, districts }, { published_counts, published_round }) => {
    const counts = rowsOf(published_counts).map(([name, published]) => {
      const counted = count(districts, contains(normalised(districts.value), name));
      return { name, counted, published, right: same(counted, published) };
    });
    return {
      when: contains(normalised(round), published_round),
      holds: all(...counts.map(({ right }) => right)),
      actual: enumerated(
        counts.map(({ name, counted, right }) => [not(right), joined(name, counted, '项')] as const),
      ),
      permitted: enumerated(
        counts.map(({ name, published, right }) => [not(right), joined(name, published, '项')] as const),
      ),
    };
  },
});
