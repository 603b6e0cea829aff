import {
  all,
  between,
  count,
  every,
  firstOf,
  joined,
  listed,
  lookedUp,
  not,
  rowNumber,
  same,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Each score within range. */
export const itemMax = defineRule({
  id: 'wlmq-base.item-max',
  provision: provisions['item-max'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '各项得分不超过该项满分',
  inputs: {
    scores: listOf(number({ description: '十五项得分（按表序）', unit: '分' }), {
      description: '十五项得分（按表序）',
      unit: '分',
    }),
  },
  parameters: {
    max_scores: since(null, [4, 10, 20, 9, 10, 2, 4, 9, 2, 6, 6, 4, 5, 4, 5] as const, '分'),
  },
  message: '得分超限：{actual}；该项满分{limit}。',
  remedy: '核对得分。',
  decide: ({ scores }, { max_scores }) => {
    const most = lookedUp('number', max_scores, rowNumber(scores));
    const within = between(scores.value, 0, most);
    const complete = same(count(scores), max_scores.length);
    return {
      holds: all(complete, every(scores, within)),
      actual: firstOf(
        [[not(complete), joined(count(scores), '项')]],
        listed(scores, joined('第', rowNumber(scores), '项', scores.value, '分'), not(within)),
      ),
      permitted: firstOf(
        [[not(complete), word(`${max_scores.length}项`)]],
        listed(scores, joined(most, '分'), not(within)),
      ),
    };
  },
});
