import { isBlank, plainText } from '../template-value.js';
import { BLANK_PART, BLANK_YEAR, datePartsOf } from './date-parts.js';
import type { Formatter } from './formatter.js';

/** 2026年3月5日; a date that was not entered leaves room between 年 月 日, never today's. */
export const longDate: Formatter = {
  name: 'longDate',
  purpose: '2026年3月5日；未填时印出空的“年　月　日”',
  format(value) {
    if (isBlank(value)) return `${BLANK_YEAR}年${BLANK_PART}月${BLANK_PART}日`;
    const parts = datePartsOf(value);
    if (!parts) return plainText(value);
    return `${parts.year}年${parts.month}月${parts.day === undefined ? '' : `${parts.day}日`}`;
  },
};
