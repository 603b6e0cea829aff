import {
  all,
  any,
  filled,
  isDigits,
  joined,
  not,
  normalised,
  orElse,
  without,
  wordsOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Bank and account number given. */
export const bankFields = defineRule({
  id: 'wh-stat.bank-fields',
  provision: provisions['bank-fields'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '开户银行已填写，账号为数字',
  inputs: {
    bank_name: optional(text({ description: '开户银行' })),
    bank_account: optional(text({ description: '账号（文本）' })),
  },
  parameters: {
    required_fields: since(null, ['开户银行', '账号'] as const, '栏'),
  },
  message: '开户银行/账号填{actual}，应填{limit}。',
  remedy: '补填；账号按文本格式填写，避免变成科学计数。',
  readings: [{ point: '账号位数', reading: '不限定', why: '各银行不同' }],
  relations: [{ id: 'rc-2020.c12.full-deposit', relation: 'see-also', note: '资金监管账户' }],
  decide: ({ bank_name, bank_account }, { required_fields }) => ({
    absent: any(
      not(filled(bank_account)),
      all(not(filled(bank_name)), isDigits(without(normalised(orElse(bank_account, '')), '-'))),
    ),
    holds: all(filled(bank_name), isDigits(without(normalised(orElse(bank_account, '')), '-'))),
    actual: joined(orElse(bank_name, ''), '、', orElse(bank_account, '')),
    permitted: wordsOf(required_fields),
  }),
});
