import { plainText } from '../template-value.js';
import { datePartsOf } from './date-parts.js';
import type { Formatter } from './formatter.js';

/** 2026.3.5, for narrow columns; nothing when not entered. */
export const shortDate: Formatter = {
  name: 'shortDate',
  purpose: '2026.3.5；未填时留空',
  format(value) {
    const parts = datePartsOf(value);
    if (!parts) return plainText(value);
    return [parts.year, parts.month, ...(parts.day === undefined ? [] : [parts.day])].join('.');
  },
};
