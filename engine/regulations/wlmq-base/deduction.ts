import { add, firstOf, numeral } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean } from '../input.js';
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
