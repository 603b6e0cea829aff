import { textKind } from './text-kind.js';

export const identityNumber = textKind({
  kind: 'identity-number',
  name: '身份证号',
  notations: '18 位，末位可以是 X（小写也可以）',
  width: 21,
  pattern: /^\d{17}[\dX]$/,
  problem: 'form.not-identity-number',
  correct: (text) => text.replace(/ /g, '').toUpperCase(),
});
