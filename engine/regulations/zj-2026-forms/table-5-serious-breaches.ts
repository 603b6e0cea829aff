import { ExactNumber } from '../../core/exact-number.js';
import { all, call, count, firstOf, joined, lessThan, moreThan, not, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { amongLast, type YearlyRank, yearlyRanks } from './yearly-rank.js';

/** Serious violation: three years in last 3, or twice in last 2. */
export const serious3a = defineRule({
  id: 'zj-2026-forms.t5.serious-3a',
  provision: provisions['t5.serious-3a'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '位居全省后{last_places}位不到{years}年、后{last2_places}位不到{last2_times}次',
  inputs: {
    yearly_ranks: yearlyRanks({
      description: '各年培训质量测评全省排位（1为最高）和机构总数',
      unit: '名',
    }),
  },
  parameters: {
    last2_places: since('2026-03-25', 2, '位'),
    last_places: since('2026-03-25', 3, '位'),
    years: since('2026-03-25', 3, '年'),
    last2_times: since('2026-03-25', 2, '次'),
  },
  message: '全省后{last_places}位{actual}年，达到{limit}，属较严重违规。',
  remedy: '暂停培训项目申报一年，停业整改。',
  readings: [{ point: '“两次后2位”是否须连续', reading: '不须连续', why: '没有写“连续”' }],
  relations: [
    { id: 'zj-2014-rules.a28.3', relation: 'differs-from', note: '规程用满意率低于60%' },
    { id: 'zj-2026-forms.t5.grave-5', relation: 'escalates-to', note: '连续三年后2位' },
  ],
  decide: ({ yearly_ranks }, { last_places, years, last2_places, last2_times }) => {
    const count3 = count(yearly_ranks, amongLast(yearly_ranks, last_places));
    const count2 = count(yearly_ranks, amongLast(yearly_ranks, last2_places));
    return {
      holds: all(lessThan(count3, years), lessThan(count2, last2_times)),
      actual: count3,
      permitted: joined(years, '年，或后', last2_places, '位', last2_times, '次'),
    };
  },
});

/** Serious violation: general violations twice running. */
export const serious4 = defineRule({
  id: 'zj-2026-forms.t5.serious-4',
  provision: provisions['t5.serious-4'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '一般违规不连续{consecutive_times}次出现',
  inputs: {
    had_general_in_previous_review: boolean({ description: '上一次复查（检查）是否有一般违规事项' }),
    general_findings_now: integer({ description: '本次一般违规事项数', unit: '项' }),
  },
  parameters: {
    consecutive_times: since('2026-03-25', 2, '次'),
  },
  message: '一般违规已连续出现：上次{actual}，本次有；连续{limit}次属较严重违规。',
  remedy: '暂停培训项目申报一年，停业整改。',
  relations: [
    { id: 'zj-2014-rules.a28.5', relation: 'differs-from', note: '规程为“第二次出现”，不要求连续' },
  ],
  decide: ({ had_general_in_previous_review, general_findings_now }, { consecutive_times }) => ({
    holds: not(all(had_general_in_previous_review, moreThan(general_findings_now, 0))),
    actual: firstOf([[had_general_in_previous_review, word('有')]], word('无')),
    permitted: consecutive_times,
  }),
});

/** A year of which something is not entered yet. */
type BegunYear = Partial<YearlyRank>;

const isEntered = (one: BegunYear): one is YearlyRank =>
  one.year !== undefined && one.rank !== undefined && one.total !== undefined;

/**
 * The longest run of years that follow each other in which the institution was among the last so many; unknown while
 * one of them is not entered whole.
 */
function longestRunAmongLast(begun: readonly BegunYear[], places: ExactNumber): ExactNumber | undefined {
  const ranks = begun.filter(isEntered);
  if (ranks.length < begun.length) return undefined;
  const years = ranks
    .filter(({ rank, total }) => total.minus(rank).plus(1).atMost(places))
    .map(({ year }) => year);
  const has = (year: ExactNumber): boolean => years.some((one) => one.equals(year));
  let longest = 0;
  for (const start of years) {
    let length = 1;
    for (let year = start.plus(1); has(year); year = year.plus(1)) length += 1;
    longest = Math.max(longest, length);
  }
  return ExactNumber.of(longest);
}

/** Grave violation: three consecutive years in last 2. */
export const grave5 = defineRule({
  id: 'zj-2026-forms.t5.grave-5',
  provision: provisions['t5.grave-5'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '不连续{consecutive_years}年位于全省后{last_places}位',
  inputs: {
    yearly_ranks: yearlyRanks({
      description: '各年培训质量测评全省排位（1为最高）和机构总数',
      unit: '名',
    }),
  },
  parameters: {
    last_places: since('2026-03-25', 2, '位'),
    consecutive_years: since('2026-03-25', 3, '年'),
  },
  message: '连续{actual}年位于全省后{last_places}位，达到{limit}年，属严重违规。',
  remedy: '取消培训机构资质。',
  relations: [{ id: 'zj-2026-forms.t5.serious-3a', relation: 'escalates', note: '较严重情形的升级' }],
  decide: ({ yearly_ranks }, { last_places, consecutive_years }) => ({
    holds: lessThan(
      call('number', '相连的年数要逐年数', longestRunAmongLast, yearly_ranks, last_places),
      consecutive_years,
    ),
  }),
});
