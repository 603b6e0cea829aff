import {
  all,
  always,
  atMost,
  enumerated,
  filled,
  joined,
  lessThan,
  not,
  onceEntered,
  orElse,
  same,
  type Expr,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, optional } from '../input.js';
import { provisions } from './provisions.js';

/** Opinion, then publicity without objection, and only then the list: each step after the one before. */
export const opinionPublicityAnnouncement = defineRule({
  id: 'zj-2011-03.s4.3.opinion-publicity-announcement',
  provision: provisions['s4.3'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '先提出初审意见，再公示，期满后公布',
  inputs: {
    opinion_date: optional(day({ description: '初审意见日期', unit: '日' })),
    publicity_start: optional(day({ description: '公示开始日', unit: '日' })),
    publicity_end: optional(day({ description: '公示结束日', unit: '日' })),
    objection_upheld: optional(boolean({ description: '公示期是否有成立的异议（未填按没有）' })),
    announce_date: day({ description: '正式公布名单日期', unit: '日' }),
  },
  parameters: {},
  message: '{actual}；应{limit}。',
  remedy: '补上缺少的步骤；有成立异议的，处理完再公布。',
  readings: [
    {
      point: '能否在公示最后一天公布',
      reading: '不能，公示期满的次日起公布',
      why: '“公示5个工作日无异议后”',
    },
    { point: '能否在提出初审意见当天开始公示', reading: '能', why: '条文没有间隔要求' },
  ],
  relations: [
    { id: 'zj-2011-03.s4.3.publicity-5wd', relation: 'see-also', note: '公示期的长短' },
    { id: 'zj-2026-review.s3.4.announce-after-publicity', relation: 'see-also', note: '复查的同类程序' },
  ],
  decide: ({ opinion_date, publicity_start, publicity_end, objection_upheld, announce_date }) => {
    const objection = orElse(objection_upheld, not(always));
    const stated = (date: Expr<'day', 'one'>) => orElse(joined(date), '未填');
    return {
      when: onceEntered(announce_date),
      holds: all(
        filled(opinion_date),
        filled(publicity_start),
        filled(publicity_end),
        atMost(opinion_date, publicity_start),
        atMost(publicity_start, publicity_end),
        lessThan(publicity_end, announce_date),
        not(objection),
      ),
      // Only that the list comes on the last day of publicity.
      byReading: all(
        filled(opinion_date),
        filled(publicity_start),
        atMost(opinion_date, publicity_start),
        atMost(publicity_start, publicity_end),
        same(publicity_end, announce_date),
        not(objection),
      ),
      actual: enumerated([
        [always, joined('初审意见', stated(opinion_date))],
        [always, joined('公示', stated(publicity_start), '至', stated(publicity_end))],
        [objection, '有成立的异议'],
        [always, joined('公布', announce_date)],
      ]),
      permitted: '先提出初审意见，再公示，公示期满无异议后公布',
    };
  },
});
