import { any, firstOf, isOneOf, joined, moreThan, not, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** No points in a row that decides by itself: the institution is disqualified, or not inspected. */
export const unmetCriterion = defineRule({
  id: 'rc-2020.unmet-criterion',
  provision: provisions.result,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '一票否决项和底线指标都达标（{disqualifying}、{baseline}）',
  inputs: {
    criterion: text({ description: '内涵标准的编号' }),
    score: number({ description: '得分', unit: '分' }),
  },
  parameters: {
    disqualifying: since(null, ['C1', 'C15'] as const),
    baseline: since(null, ['C7', 'C8', 'C12'] as const),
  },
  message: '{actual}：{limit}。',
  remedy: '先整改这一项；确实达标的改正得分。',
  relations: [{ id: 'rc-2020.result', relation: 'input-to', note: '评估结果' }],
  decide: ({ criterion, score }, { disqualifying, baseline }) => ({
    when: any(isOneOf(criterion, disqualifying), isOneOf(criterion, baseline)),
    holds: moreThan(score, 0),
    actual: joined(criterion, '得', score, '分'),
    permitted: firstOf(
      [[isOneOf(criterion, baseline), word('底线指标不达标，不予年检')]],
      word('评定为不合格等级'),
    ),
  }),
});

/** What happened disqualifies the institution, whatever its points. */
export const disqualified = defineRule({
  id: 'rc-2020.disqualified',
  provision: provisions.result,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '没有发生过否决事项',
  inputs: {
    event: text({ description: '否决事项' }),
    happened: boolean({ description: '是否发生过' }),
  },
  parameters: {},
  message: '发生过“{actual}”：{limit}。',
  remedy: '误选的，改正发生过的否决事项。',
  relations: [{ id: 'rc-2020.result', relation: 'input-to', note: '评估结果' }],
  decide: ({ event, happened }) => ({
    holds: not(happened),
    actual: event,
    permitted: word('评定为不合格等级'),
  }),
});
