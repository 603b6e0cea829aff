import { shownNotations } from './accepted-notations.js';
import { NOTHING } from './number-notation.js';
import { textKind } from './text-kind.js';

/** Digits as they are dialled, with what stands between them. */
const DIALLED = /^\+?\d[\d()（）/、]*$/;
const AREA_CODE = /^\(?0\d{2,3}\)?\d{7,8}$/;
const LENGTH = 11;

export const mobile = textKind({
  kind: 'mobile',
  name: '手机号',
  notations: `11 位数字，${shownNotations('mobile')}`,
  width: 14,
  pattern: /^1\d{10}$/,
  problem(text) {
    if (text === '' || NOTHING.has(text.toLowerCase())) return 'form.nothing-for-mobile';
    if (AREA_CODE.test(text)) return 'form.landline-for-mobile';
    const digits = text.replace(/\D/g, '').length;
    return DIALLED.test(text) && digits !== LENGTH ? 'form.mobile-length' : 'form.not-mobile';
  },
  correct: (text) => text.replace(/[ \-–—－]/g, '').replace(/^\+?86(?=1\d{10}$)/, ''),
});
