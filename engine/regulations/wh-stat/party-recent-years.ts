import {
  add,
  all,
  any,
  count,
  distinctKeys,
  greatestIn,
  joined,
  leastIn,
  listed,
  minus,
  same,
} from '../decision/index.js';
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
  decide: ({ years, fill_year }, { years_count }) => {
    const [first, last] = [leastIn(years, years.value), greatestIn(years, years.value)];
    return {
      holds: all(
        same(count(years), years_count),
        same(distinctKeys(years, joined(years.value)), years_count),
        same(minus(last, first), minus(years_count, 1)),
        any(same(last, fill_year), same(add(last, 1), fill_year)),
      ),
      actual: listed(years, years.value),
      permitted: years_count,
    };
  },
});
