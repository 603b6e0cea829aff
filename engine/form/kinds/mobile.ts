import { shownNotations } from './accepted-notations.js';
import { textKind } from './text-kind.js';

export const mobile = textKind({
  kind: 'mobile',
  name: '手机号',
  notations: `11 位数字，${shownNotations('mobile')}`,
  width: 14,
  pattern: /^1\d{10}$/,
  problem: 'form.not-mobile',
  correct: (text) => text.replace(/[ \-–—－]/g, '').replace(/^\+?86(?=1\d{10}$)/, ''),
});
