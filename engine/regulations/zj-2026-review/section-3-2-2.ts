import {
  all,
  any,
  atLeast,
  count,
  daysFrom,
  enumerated,
  every,
  implies,
  isOneOf,
  listed,
  moreThan,
  normalised,
  occursIn,
  wordsOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Review is remote, on-site or both. */
export const reviewForm = defineRule({
  id: 'zj-2026-review.s3.2.2.review-form',
  provision: provisions['s3.2.2.review-form'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '复查采取远程复查、现场复查或两种并用',
  inputs: {
    review_forms: listOf(text({ description: '复查形式，取值“远程复查”“现场复查”' }), {
      description: '复查形式，取值“远程复查”“现场复查”',
    }),
  },
  parameters: {
    allowed_forms: since('2026-03-25', ['远程复查', '现场复查'] as const, '种'),
  },
  message: '复查形式为{actual}，应为{limit}之一或并用。',
  remedy: '改为远程复查、现场复查或两者并用。',
  decide: ({ review_forms }, { allowed_forms }) => ({
    holds: all(
      moreThan(count(review_forms), 0),
      every(review_forms, isOneOf(normalised(review_forms.value), allowed_forms)),
    ),
    actual: listed(review_forms, review_forms.value),
    permitted: wordsOf(allowed_forms),
  }),
});

/** On-site review confirmed ≥ 7 days ahead. */
export const onsiteNotice7d = defineRule({
  id: 'zj-2026-review.s3.2.2.onsite-notice-7d',
  provision: provisions['s3.2.2.onsite-notice-7d'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '现场复查提前{min_notice_days}天以上与机构确认',
  inputs: {
    confirm_date: day({ description: '与申请机构确认的日期', unit: '日' }),
    onsite_date: day({ description: '现场复查日期', unit: '日' }),
  },
  parameters: {
    min_notice_days: since('2026-03-25', 7, '天'),
  },
  message: '提前{actual}天确认，应提前{limit}天以上（含）。',
  remedy: '推迟现场复查日期或提前确认。',
  readings: [
    {
      point: '“一周”按日历日还是工作日',
      reading: '7个日历日，差值正好7天算满足',
      why: '“一周”没有写“工作日”',
    },
  ],
  decide: ({ confirm_date, onsite_date }, { min_notice_days }) => ({
    holds: atLeast(daysFrom(confirm_date, onsite_date), min_notice_days),
  }),
});

/** Face-to-face and remote qualifications are reviewed separately. */
export const bothNaturesBothReviews = defineRule({
  id: 'zj-2026-review.s3.2.2.both-natures-both-reviews',
  provision: provisions['s3.2.2.both-natures-both-reviews'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '两种资质都有的机构分别参加两种复查',
  inputs: {
    has_face_to_face: boolean({ description: '是否有集中面授资质' }),
    has_remote: boolean({ description: '是否有网络/远程资质' }),
    reviews_taken: listOf(text({ description: '已参加的复查，取值“集中面授”“网络/远程”' }), {
      description: '已参加的复查，取值“集中面授”“网络/远程”',
    }),
  },
  parameters: {},
  message: '已参加复查：{actual}；应分别参加：{limit}。',
  remedy: '补报另一类资质的复查。',
  relations: [
    {
      id: 'zj-2021-157.s3.1.cap-effective',
      relation: 'interacts-with',
      note: '两种资质的机构在2021年申报数上限如何确定见该条',
    },
  ],
  decide: ({ has_face_to_face, has_remote, reviews_taken }) => {
    const taken = (nature: string) => occursIn(reviews_taken, normalised(reviews_taken.value), nature);
    return {
      when: any(has_face_to_face, has_remote),
      holds: all(implies(has_face_to_face, taken('集中面授')), implies(has_remote, taken('网络/远程'))),
      actual: listed(reviews_taken, reviews_taken.value),
      permitted: enumerated([
        [has_face_to_face, '集中面授'],
        [has_remote, '网络/远程'],
      ]),
    };
  },
});
