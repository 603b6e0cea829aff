import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Three consecutive most recent years. */
export const partyRecentYears = defineRule({
  id: 'wh-stat.party-recent-years',
  provision: provisions['party-recent-years'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  inputs: {
    years: listOf(integer({ description: '三个“20__年”填写的年份', unit: '年' }), {
      description: '三个“20__年”填写的年份',
      unit: '年',
    }),
    fill_year: integer({ description: '填表年份', unit: '年' }),
  },
  parameters: {
    years_count: since(null, 3, '年'),
  },
  message: '年份填{actual}，应为最近三年（{limit}个连续年份）。',
  remedy: '改为最近三年。',
  readings: [{ point: '最近三年是否含填表当年', reading: '含或不含都可', why: '没有写截止' }],
  check({ years, fill_year }, { years_count }) {
    const sorted = [...years].sort((one, other) => one.compare(other));
    const last = sorted.at(-1);
    const consecutive = sorted.every(
      (year, index) => index === 0 || year.minus(1).equals(sorted[index - 1] ?? 0),
    );
    const recent = last !== undefined && (last.equals(fill_year) || last.plus(1).equals(fill_year));
    return verdict(years.length === years_count && consecutive && recent, {
      actual: years.map((year) => year.toString()).join('、'),
      limit: years_count,
    });
  },
});
