import { defineRule } from '../define-rule.js';
import { number, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Expense total. */
export const expenseSum = defineRule({
  id: 'wh-stat.expense-sum',
  provision: provisions['expense-sum'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '支出合计等于各分项之和',
  inputs: {
    expense_total: number({ description: '支出合计', unit: '元' }),
    wages: optional(number({ description: '教师工资（未填按0）', unit: '元' })),
    bonuses: optional(number({ description: '师生奖金（未填按0）', unit: '元' })),
    equipment: optional(number({ description: '设备购置（未填按0）', unit: '元' })),
    teacher_training: optional(number({ description: '教师培训（未填按0）', unit: '元' })),
    other_expense: optional(number({ description: '其他支出（未填按0）', unit: '元' })),
  },
  parameters: {},
  message: '支出合计填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ expense_total, wages, bonuses, equipment, teacher_training, other_expense }) =>
    addsUp(expense_total, [wages, bonuses, equipment, teacher_training, other_expense]),
});
