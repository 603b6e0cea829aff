import { add, firstOf, greatestOf, minus, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { provisions } from './provisions.js';

/** Final score or revoked. */
export const finalScore = defineRule({
  id: 'wlmq-base.final-score',
  provision: provisions['final-score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    total: number({ description: '十五项合计', unit: '分' }),
    bonus: number({ description: '加分', unit: '分' }),
    deduction: number({ description: '扣分', unit: '分' }),
    veto: boolean({ description: '是否一票否决' }),
  },
  parameters: {},
  message: '实际得分：{value}。',
  remedy: '核对加扣分。',
  readings: [
    { point: '实际得分能否超过100', reading: '能', why: '没有封顶' },
    { point: '扣到负数怎样记', reading: '按0', why: '负分没有意义；原文没写' },
    { point: '末行“2,8”', reading: '识别噪声，不作数据', why: '与表格内容无关' },
  ],
  decide: ({ total, bonus, deduction, veto }) => ({
    gives: firstOf([[veto, word('取消基地资格')]], greatestOf(minus(add(total, bonus), deduction), 0)),
  }),
});
