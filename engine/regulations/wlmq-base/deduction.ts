import { add, firstOf, not, numeral, oneOfAllowed, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Deductions 5 / 10. */
export const deduction = defineRule({
  id: 'wlmq-base.deduction',
  provision: provisions.deduction,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    complained: boolean({ description: '办班是否被学员投诉' }),
    three_disorders: boolean({ description: '是否有乱办班、乱收费、乱发证' }),
  },
  parameters: {
    complaint_deduction: since(null, 5, '分'),
    disorder_deduction: since(null, 10, '分'),
  },
  message: '扣分：{value}分。',
  remedy: '整改并答复投诉。',
  readings: [
    { point: '多次投诉是否累计扣分', reading: '每年只扣一次5分', why: '没有“每次”' },
    { point: '投诉是否须查实', reading: '文本没写，按被投诉即扣；建议人工核实', why: '“被学员投诉的扣5分”' },
    { point: '三乱几种同时有是否各扣10分', reading: '合计扣10分', why: '“有……行为的扣10分”' },
  ],
  decide: ({ complained, three_disorders }, { complaint_deduction, disorder_deduction }) => ({
    gives: add(
      firstOf([[complained, complaint_deduction]], numeral(0)),
      firstOf([[three_disorders, disorder_deduction]], numeral(0)),
    ),
  }),
});

/** Nothing else is taken away than what the text names, and nothing is given. */
export const deductionValues = defineRule({
  id: 'wlmq-base.deduction-values',
  provision: provisions.deduction,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '专项检查的扣分为{allowed}之一',
  inputs: { deduction: number({ description: '专项检查扣分', unit: '分' }) },
  parameters: { allowed: since(null, [0, 5, 10, 15] as const, '分') },
  message: '专项检查扣{actual}分，只能是{limit}之一（被投诉扣5分，有“三乱”行为扣10分）。',
  remedy: '按投诉和“三乱”行为填扣分，写正数。',
  decide: ({ deduction: points }, { allowed }) => oneOfAllowed(points, allowed),
});

/** The deduction that is entered is that of the grounds that are named. */
export const deductionOfGrounds = defineRule({
  id: 'wlmq-base.deduction-of-grounds',
  provision: provisions.deduction,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '专项检查的扣分与所列情形一致',
  inputs: {
    deduction: number({ description: '专项检查扣分', unit: '分' }),
    complained: boolean({ description: '办班是否被学员投诉' }),
    three_disorders: boolean({ description: '是否有乱办班、乱收费、乱发证' }),
  },
  parameters: {
    complaint_deduction: since(null, 5, '分'),
    disorder_deduction: since(null, 10, '分'),
  },
  message: '专项检查扣{actual}分，按所列情形应扣{limit}分。',
  remedy: '改正扣分，或补列情形。',
  relations: [{ id: 'wlmq-base.deduction', relation: 'uses', note: '各种情形的扣分' }],
  decide: (
    { deduction: points, complained, three_disorders },
    { complaint_deduction, disorder_deduction },
  ) => ({
    holds: same(
      points,
      add(
        firstOf([[complained, complaint_deduction]], numeral(0)),
        firstOf([[three_disorders, disorder_deduction]], numeral(0)),
      ),
    ),
  }),
});

/** A grave case takes the base its qualification, whatever the score. */
export const veto = defineRule({
  id: 'wlmq-base.veto-case',
  provision: provisions.deduction,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '没有一票否决的情形',
  inputs: { grave: boolean({ description: '是否情节严重、造成恶劣社会影响' }) },
  parameters: {},
  message: '专项检查有{actual}的情形，实行一票否决制，取消基地资格；应为{limit}。',
  remedy: '误选的，改正专项检查的情形。',
  relations: [{ id: 'wlmq-base.final-score', relation: 'input-to', note: '实际得分' }],
  decide: ({ grave }) => ({
    holds: not(grave),
    actual: firstOf([[grave, word('情节严重、造成恶劣社会影响')]], word('没有')),
    permitted: word('没有'),
  }),
});
