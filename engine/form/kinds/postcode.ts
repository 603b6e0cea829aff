import { textKind } from './text-kind.js';

export const postcode = textKind({
  kind: 'postcode',
  name: '邮编',
  notations: '6 位数字',
  width: 9,
  pattern: /^\d{6}$/,
  problem: 'form.not-postcode',
  correct: (text) => text.replace(/ /g, ''),
});
