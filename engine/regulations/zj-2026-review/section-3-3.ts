import { add, atLeast, daysFrom, firstOf, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Result published for ≥ 7 days. */
export const publicity1w = defineRule({
  id: 'zj-2026-review.s3.3.publicity-1w',
  provision: provisions['s3.3.publicity-1w'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '复查结果公示不少于{min_days}天',
  inputs: {
    publicity_start: day({ description: '公示开始日', unit: '日' }),
    publicity_end: day({ description: '公示结束日', unit: '日' }),
  },
  parameters: {
    min_days: since('2026-03-25', 7, '天'),
  },
  message: '公示{actual}天，应不少于{limit}天。',
  remedy: '延长公示期至满一周。',
  readings: [{ point: '一周是否含首日', reading: '首尾都算，满7天', why: '公示通行写法' }],
  relations: [
    { id: 'zj-2011-03.s4.3.publicity-5wd', relation: 'differs-from', note: '2011年认定为5个工作日' },
  ],
  decide: ({ publicity_start, publicity_end }, { min_days }) => ({
    holds: atLeast(add(daysFrom(publicity_start, publicity_end), 1), min_days),
  }),
});

/** Where the result is published. */
export const publicityPlatform = defineRule({
  id: 'zj-2026-review.s3.3.publicity-platform',
  provision: provisions['s3.3.publicity-platform'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    institution_level: oneOf(['county', 'city', 'provincial'], { description: '机构层级' }),
  },
  parameters: {},
  message: '公示平台：{value}。',
  remedy: '在对应平台公示。',
  decide: ({ institution_level }) => ({
    gives: firstOf(
      [[same(institution_level, 'provincial'), word('http://qm.zjnu.edu.cn')]],
      word('相应教育行政部门管理平台'),
    ),
  }),
});
