import { atLeast, daysAfter, firstOf, moreThan } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** The result is announced after its publicity, and not before a whole week of it has passed. */
export const announceAfterPublicity = defineRule({
  id: 'zj-2026-review.s3.4.announce-after-publicity',
  provision: provisions['s3.4.announce-after-publicity'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '公示一周期满后再公布结果',
  inputs: {
    publicity_start: day({ description: '公示开始日', unit: '日' }),
    publicity_end: day({ description: '公示结束日', unit: '日' }),
    announce_date: day({ description: '结果公布日期', unit: '日' }),
  },
  parameters: {
    publicity_days: since('2026-03-25', 7, '天'),
  },
  message: '结果公布日期为{actual}，公示一周期满后最早为{limit}。',
  remedy: '公示满一周、没有异议后再公布。',
  readings: [
    {
      point: '能否在公示最后一天公布',
      reading: '不能，公示期满的次日起公布',
      why: '“公示无异议的”，期满才知道有无异议',
    },
  ],
  relations: [
    { id: 'zj-2026-review.s3.3.publicity-1w', relation: 'see-also', note: '公示期的长短' },
    { id: 'zj-2026-review.s3.4.requalify', relation: 'see-also', note: '有效期从公布之日起算' },
  ],
  decide: ({ publicity_start, publicity_end, announce_date }, { publicity_days }) => {
    const afterWeek = daysAfter(publicity_start, publicity_days);
    const afterEnd = daysAfter(publicity_end, 1);
    return {
      holds: atLeast(announce_date, firstOf([[moreThan(afterWeek, afterEnd), afterWeek]], afterEnd)),
    };
  },
});
