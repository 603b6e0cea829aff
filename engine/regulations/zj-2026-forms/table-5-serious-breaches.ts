import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { longestRun, yearlyRanks, yearsAmongLast } from './yearly-rank.js';

/** Serious violation: three years in last 3, or twice in last 2. */
export const serious3a = defineRule({
  id: 'zj-2026-forms.t5.serious-3a',
  provision: provisions['t5.serious-3a'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
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
  message: '全省后3位{actual}年，达到{limit}，属较严重违规。',
  remedy: '暂停培训项目申报一年，停业整改。',
  readings: [{ point: '“两次后2位”是否须连续', reading: '不须连续', why: '没有写“连续”' }],
  relations: [
    { id: 'zj-2014-rules.a28.3', relation: 'differs-from', note: '规程用满意率低于60%' },
    { id: 'zj-2026-forms.t5.grave-5', relation: 'escalates-to', note: '连续三年后2位' },
  ],
  check({ yearly_ranks }, { last_places, years, last2_places, last2_times }) {
    const count = yearsAmongLast(yearly_ranks, last_places).length;
    const worse = yearsAmongLast(yearly_ranks, last2_places).length;
    return verdict(count < years && worse < last2_times, {
      actual: count,
      limit: `${years}年，或后${last2_places}位${last2_times}次`,
    });
  },
});

/** Serious violation: general violations twice running. */
export const serious4 = defineRule({
  id: 'zj-2026-forms.t5.serious-4',
  provision: provisions['t5.serious-4'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
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
  check({ had_general_in_previous_review, general_findings_now }, { consecutive_times }) {
    return verdict(!(had_general_in_previous_review && general_findings_now.greaterThan(0)), {
      actual: had_general_in_previous_review ? '有' : '无',
      limit: consecutive_times,
    });
  },
});

/** Grave violation: three consecutive years in last 2. */
export const grave5 = defineRule({
  id: 'zj-2026-forms.t5.grave-5',
  provision: provisions['t5.grave-5'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
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
  message: '连续{actual}年位于全省后2位，达到{limit}年，属严重违规。',
  remedy: '取消培训机构资质。',
  relations: [{ id: 'zj-2026-forms.t5.serious-3a', relation: 'escalates', note: '较严重情形的升级' }],
  check({ yearly_ranks }, { last_places, consecutive_years }) {
    const run = longestRun(yearsAmongLast(yearly_ranks, last_places));
    return verdict(run < consecutive_years, { actual: run, limit: consecutive_years });
  },
});
