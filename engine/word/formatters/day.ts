import { isBlank, plainText } from '../template-value.js';
import { BLANK_PART, datePartsOf } from './date-parts.js';
import type { Formatter } from './formatter.js';

/** The day of a date; room to write by hand when the date was not entered. */
export const day: Formatter = {
  name: 'day',
  purpose: '日期中的日；未填时留出书写的空白',
  format: (value) => (isBlank(value) ? BLANK_PART : (datePartsOf(value)?.day ?? plainText(value))),
};
