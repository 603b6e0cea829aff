import {
  add,
  all,
  any,
  count,
  entriesFilled,
  every,
  firstOf,
  isOneOf,
  joined,
  listed,
  moreThan,
  normalised,
  not,
  rowNumber,
  same,
  startsWith,
  wordsOf,
  type Condition,
  type Expr,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, optional, raw, text } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Form 7 columns filled. */
export const columns = defineRule({
  id: 'zj-2026-forms.t7.columns',
  provision: provisions['t7.columns'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '表7每行各栏都已填写',
  inputs: {
    seq: optional(raw('string', { description: '序号' })),
    institution_name: optional(raw('string', { description: '培训机构名称' })),
    training_level: optional(raw('string', { description: '培训层级' })),
    address: optional(raw('string', { description: '地址' })),
    postcode: optional(raw('string', { description: '邮编' })),
    leader: optional(raw('string', { description: '负责人' })),
    leader_office_phone: optional(raw('string', { description: '负责人办电' })),
    leader_mobile: optional(raw('string', { description: '负责人手机' })),
    monitor_contact: optional(raw('string', { description: '质量监控联系人' })),
    monitor_office_phone: optional(raw('string', { description: '联系人办电' })),
    monitor_mobile: optional(raw('string', { description: '联系人手机' })),
    review_opinion: optional(raw('string', { description: '复查意见' })),
  },
  parameters: {
    required_fields: since(
      '2026-03-25',
      [
        '序号',
        '培训机构名称',
        '培训层级',
        '地址',
        '邮编',
        '负责人',
        '负责人办电',
        '负责人手机',
        '质量监控联系人',
        '联系人办电',
        '联系人手机',
        '复查意见',
      ] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});

/** Form 7 numbers 1..n. */
export const seq = defineRule({
  id: 'zj-2026-forms.t7.seq',
  provision: provisions['t7.seq'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'violation',
  lacking: 'until-filled',
  inputs: {
    seqs: listOf(integer({ description: '表7序号列（已填机构的行）' }), {
      description: '表7序号列（已填机构的行）',
    }),
  },
  parameters: {
    first_seq: figures.first_seq,
  },
  message: '序号为{actual}，应从{limit}起连续编号。',
  remedy: '重新编号。',
  decide: ({ seqs }, { first_seq }) => ({
    when: moreThan(count(seqs), 0),
    holds: every(seqs, same(add(seqs.value, 1), add(first_seq, rowNumber(seqs)))),
    actual: listed(seqs, seqs.value),
    permitted: first_seq,
  }),
});

/** Form 7 contact filled. */
export const contact = defineRule({
  id: 'zj-2026-forms.t7.contact',
  provision: provisions['t7.contact'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'violation',
  states: '填写联系人和手机',
  inputs: {
    contact_name: optional(raw('string', { description: '联系人' })),
    contact_mobile: optional(raw('string', { description: '手机' })),
  },
  parameters: {
    required_fields: figures.contact_fields,
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});

/** Whether an opinion is one of the bands; 合格（筹建期满1年） is 合格. */
const isOneOfBands = (
  opinion: Expr<'text', 'one'>,
  bands: Parameters<typeof isOneOf>[1] & Iterable<Expr<'text', 'one'>>,
): Condition<'one'> =>
  any(
    isOneOf(opinion, bands),
    ...[...bands].flatMap((band) => ['(', '（'].map((sign) => startsWith(opinion, joined(band, sign)))),
  );

/** Review opinion is a valid grade. */
export const opinionValues = defineRule({
  id: 'zj-2026-forms.t7.opinion-values',
  provision: provisions['t7.opinion-values'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'reading',
  states: '复查意见为{bands}之一',
  inputs: {
    review_opinion: text({ description: '复查意见' }),
    is_prep_review: boolean({ description: '是否筹建期复查' }),
  },
  parameters: {
    bands: since('2026-03-25', ['优秀', '良好', '合格', '不合格'] as const, '档'),
    prep_bands: since('2026-03-25', ['合格', '不合格'] as const, '档'),
  },
  message: '复查意见为“{actual}”，应为{limit}之一。',
  remedy: '按复查档次填写。',
  relations: [
    { id: 'zj-2026-review.s3.2.3.band', relation: 'uses', note: '档次' },
    { id: 'zj-2026-review.s3.2.3.band-prep', relation: 'uses', note: '筹建期两档' },
  ],
  decide: ({ review_opinion, is_prep_review }, { bands, prep_bands }) => {
    const opinion = normalised(review_opinion);
    return {
      holds: any(isOneOfBands(opinion, prep_bands), all(not(is_prep_review), isOneOfBands(opinion, bands))),
      actual: review_opinion,
      permitted: firstOf([[is_prep_review, wordsOf(prep_bands)]], wordsOf(bands)),
    };
  },
});
