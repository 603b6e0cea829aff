import { verdict } from '../answer.js';
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
  inputs: {
    checked: listOf(text({ description: '勾选的用地性质' }), { description: '勾选的用地性质' }),
  },
  parameters: {
    options: since(null, ['自有', '租赁', '无偿提供'] as const, '项'),
  },
  message: '用地性质勾选{actual}，应从{limit}中选一项。',
  remedy: '只勾选一项；混合的按主要部分勾选并备注。',
  readings: [{ point: '能否多选', reading: '不能', why: '三个并列方框，按单选理解' }],
  check({ checked }, { options }) {
    const [only, ...others] = checked;
    const known: readonly string[] = options;
    return verdict(only !== undefined && others.length === 0 && known.includes(only), {
      actual: checked.length === 0 ? '无' : checked.join('、'),
      limit: options.join('、'),
    });
  },
});
