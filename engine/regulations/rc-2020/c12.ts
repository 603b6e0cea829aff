import { all, percentOf, reachesPercentage } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { allOrNothing } from './scores.js';

/** Tuition fully deposited in supervised account. */
export const fullDeposit = defineRule({
  id: 'rc-2020.c12.full-deposit',
  provision: provisions['c12.full-deposit'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '所收学费全额存入监管账户',
  inputs: {
    has_supervised_account: boolean({ description: '是否开设资金监管账户' }),
    tuition_collected: number({ description: '收取学费总额', unit: '元' }),
    deposited: number({ description: '存入监管账户金额', unit: '元' }),
  },
  parameters: {
    required_share: since(null, 100, '%'),
  },
  message: '存入监管账户{actual}元，应全额存入{limit}元。',
  remedy: '补存差额。',
  decide: ({ has_supervised_account, tuition_collected, deposited }, { required_share }) => ({
    holds: all(has_supervised_account, reachesPercentage(deposited, tuition_collected, required_share)),
    actual: deposited,
    permitted: percentOf(tuition_collected, required_share),
  }),
});

/** C12 baseline: 4 or no annual inspection. */
export const score = defineRule({
  id: 'rc-2020.c12.score',
  provision: provisions['c12.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unmet_items: integer({ description: '不达标项数', unit: '项' }),
  },
  parameters: {
    points: since(null, 4, '分'),
  },
  message: 'C12：{value}。',
  remedy: '底线指标，有一项不达标即不予年检，先整改。',
  decide: ({ unmet_items }, { points }) => allOrNothing(unmet_items, points),
});
