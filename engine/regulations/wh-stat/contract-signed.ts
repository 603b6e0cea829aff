import { same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { oneOf } from '../input.js';
import { provisions } from './provisions.js';

/** Employment agreement signed. */
export const contractSigned = defineRule({
  id: 'wh-stat.contract-signed',
  provision: provisions['contract-signed'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '教师都签了聘任协议',
  inputs: {
    contract_signed: oneOf(['是', '否'], { description: '是否签订聘任协议' }),
  },
  parameters: {},
  message: '聘任协议填“{actual}”，应为“{limit}”。',
  remedy: '补签聘任协议。',
  relations: [{ id: 'rc-2020.c5.contracts', relation: 'applies', note: 'C5依法签订聘任合同' }],
  decide: ({ contract_signed }) => ({ holds: same(contract_signed, '是') }),
});
