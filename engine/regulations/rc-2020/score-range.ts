import {
  add,
  all,
  always,
  any,
  between,
  count,
  differs,
  every,
  firstOf,
  joined,
  listed,
  lookedUp,
  never,
  not,
  orElse,
  rowNumber,
  same,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, listOf, number, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Each C score within range. */
export const scoreRange = defineRule({
  id: 'rc-2020.score-range',
  provision: provisions['score-range'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '各项自评分不超过该项满分',
  inputs: {
    scores: listOf(number({ description: 'C1–C15得分（自评或复评，否决项以0计）', unit: '分' }), {
      description: 'C1–C15得分（自评或复评，否决项以0计）',
      unit: '分',
    }),
    insurance_bought: optional(boolean({ description: '是否为参训对象购买人身安全保险' })),
  },
  parameters: {
    bonus_row: since(null, 6, 'C序号'),
    bonus: since(null, 2, '分'),
    criterion_points: since(null, [2, 8, 10, 4, 5, 7, 6, 10, 8, 10, 12, 4, 6, 4, 4] as const, '分'),
  },
  message: '得分超限：{actual}；该项满分{limit}。',
  remedy: '核对得分。',
  decide: ({ scores, insurance_bought }, { criterion_points, bonus_row, bonus }) => {
    const most = lookedUp('number', criterion_points, rowNumber(scores));
    // The bonus for insurance may stand in the cell of its row.
    const within = any(
      between(scores.value, 0, most),
      all(
        same(rowNumber(scores), bonus_row),
        differs(orElse(insurance_bought, always), never),
        between(scores.value, 0, add(most, bonus)),
      ),
    );
    const complete = same(count(scores), criterion_points.length);
    return {
      holds: all(complete, every(scores, within)),
      actual: firstOf(
        [[not(complete), joined(count(scores), '项')]],
        listed(scores, joined('C', rowNumber(scores), ' ', scores.value, '分'), not(within)),
      ),
      permitted: firstOf(
        [[not(complete), word(`${criterion_points.length}项`)]],
        listed(scores, joined('C', rowNumber(scores), ' ', most, '分'), not(within)),
      ),
    };
  },
});
