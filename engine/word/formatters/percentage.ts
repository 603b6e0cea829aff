import { isBlank, plainText } from '../template-value.js';
import { numberWords } from './number.js';
import type { Formatter } from './formatter.js';

/** 95% for the entry 95; `percentage(1)` shows exactly one decimal. */
export const percentage: Formatter = {
  name: 'percentage',
  purpose: '95%；percentage(1) 保留一位小数',
  format: (value, [decimals]) =>
    isBlank(value) ? '' : typeof value === 'number' ? `${numberWords(value, decimals)}%` : plainText(value),
};
