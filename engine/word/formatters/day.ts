import { isBlank, plainText } from '../template-value.js';
import { BLANK_PART, datePartsOf, inNumerals } from './date-parts.js';
import type { Formatter } from './formatter.js';

/** The day of a date; room to write by hand when the date was not entered. */
export const day: Formatter = {
  name: 'day',
  purpose: '日期中的日；未填时留出书写的空白；day("中文") 用中文数字',
  format: (value, [numerals]) =>
    isBlank(value) ? BLANK_PART : inNumerals(datePartsOf(value)?.day ?? plainText(value), numerals),
};
