import { isBlank, plainText } from '../template-value.js';
import { BLANK_PART, BLANK_YEAR, datePartsOf } from './date-parts.js';
import type { Formatter } from './formatter.js';

/** 2026年3月; a month that was not entered leaves room. */
export const longMonth: Formatter = {
  name: 'longMonth',
  purpose: '2026年3月；未填时印出空的“年　月”',
  format(value) {
    if (isBlank(value)) return `${BLANK_YEAR}年${BLANK_PART}月`;
    const parts = datePartsOf(value);
    return parts ? `${parts.year}年${parts.month}月` : plainText(value);
  },
};
