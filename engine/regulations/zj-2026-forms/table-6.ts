import {
  add,
  all,
  between,
  count,
  entriesFilled,
  every,
  listed,
  lookedUp,
  not,
  rowNumber,
  same,
  structureOf,
  sum,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number, optional, raw } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Form 6 contact and mobile filled. */
export const contact = defineRule({
  id: 'zj-2026-forms.t6.contact',
  provision: provisions['t6.contact'],
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

/** Each of 23 scores within 0 and its maximum. */
export const itemMax = defineRule({
  id: 'zj-2026-forms.t6.item-max',
  provision: provisions['t6.item-max'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '各项得分不超过该项满分',
  inputs: {
    scores: listOf(number({ description: '一行23项得分（按表序）', unit: '分' }), {
      description: '一行23项得分（按表序）',
      unit: '分',
    }),
  },
  parameters: {
    max_scores: since(
      '2026-03-25',
      [9, 3, 9, 4, 5, 2, 2, 2, 5, 4, 3, 6, 6, 5, 4, 3, 2, 4, 2, 4, 4, 6, 6] as const,
      '分',
    ),
  },
  message: '得分超出：{actual}；该项满分{limit}。',
  remedy: '核对该项得分。',
  readings: [
    {
      point: '表6第22列印作“质量保障”，表3、表5为“监控措施”（6分）',
      reading: '视为同一项',
      why: '位置、分值相同，且属质量监控20分',
    },
    { point: '表6第19列“经费管理”与表3“培训经费管理”', reading: '视为同一项', why: '位置、分值相同' },
  ],
  relations: [
    {
      id: 'zj-2026-forms.t3.points-table',
      relation: 'same-as',
      note: '分值与表3、表5一致；表6第22项印作“质量保障”，应为“监控措施”',
    },
  ],
  decide: ({ scores }, { max_scores }) => {
    const most = lookedUp('number', max_scores, rowNumber(scores));
    const within = between(scores.value, 0, most);
    return {
      holds: all(same(count(scores), max_scores.length), every(scores, within)),
      actual: listed(scores, scores.value, not(within)),
      permitted: listed(scores, most, not(within)),
    };
  },
});

/** Form 6 total = sum of 23 scores. */
export const total = defineRule({
  id: 'zj-2026-forms.t6.total',
  provision: provisions.t6,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '合计等于各项之和',
  inputs: {
    scores: listOf(number({ description: '23项得分', unit: '分' }), { description: '23项得分', unit: '分' }),
    total: number({ description: '合计', unit: '分' }),
  },
  parameters: {
    group_max: figures.group_max,
  },
  message: '合计填为{actual}，各项相加为{limit}。',
  remedy: '改正合计或分项。',
  decide: ({ scores, total }) => ({ holds: same(total, sum(scores, scores.value)) }),
});

/** Four first-level subtotals. */
export const groupSubtotals = defineRule({
  id: 'zj-2026-forms.t6.group-subtotals',
  provision: provisions.t6,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    scores: listOf(number({ description: '23项得分（按表序）', unit: '分' }), {
      description: '23项得分（按表序）',
      unit: '分',
    }),
  },
  parameters: {
    group_sizes: since('2026-03-25', [5, 5, 9, 4] as const, '项'),
    group_max: figures.group_max,
  },
  message: '四个一级指标小计：{value}。',
  remedy: '用于核对一级指标分值。',
  decide: ({ scores }, { group_sizes }) => {
    const sizes = [...group_sizes];
    return {
      gives: structureOf(
        sizes.map((size, group) => {
          const before = add(...sizes.slice(0, group));
          return sum(scores, scores.value, between(rowNumber(scores), add(before, 1), add(before, size)));
        }),
      ),
    };
  },
});
