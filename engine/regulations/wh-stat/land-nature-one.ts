import { all, count, every, firstOf, isOneOf, listed, same, word, wordsOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Exactly one land nature ticked. */
export const landNatureOne = defineRule({
  id: 'wh-stat.land-nature-one',
  provision: provisions['land-nature-one'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  authority: 'inference',
  states: '用地性质为{options}之一',
  inputs: {
    checked: listOf(text({ description: '勾选的用地性质' }), { description: '勾选的用地性质' }),
  },
  parameters: {
    options: since(null, ['自有', '租赁', '无偿提供'] as const, '项'),
  },
  message: '用地性质勾选{actual}，应从{limit}中选一项。',
  remedy: '只勾选一项；混合的按主要部分勾选并备注。',
  readings: [{ point: '能否多选', reading: '不能', why: '三个并列方框，按单选理解' }],
  decide: ({ checked }, { options }) => ({
    holds: all(same(count(checked), 1), every(checked, isOneOf(checked.value, options))),
    actual: firstOf([[same(count(checked), 0), word('无')]], listed(checked, checked.value)),
    permitted: wordsOf(options),
  }),
});
