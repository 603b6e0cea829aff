import { isBlank, plainText } from '../template-value.js';
import { BLANK_YEAR, datePartsOf } from './date-parts.js';
import type { Formatter } from './formatter.js';

/** The year of a date; room to write by hand when the date was not entered. */
export const year: Formatter = {
  name: 'year',
  purpose: '日期中的年；未填时留出书写的空白',
  format: (value) => (isBlank(value) ? BLANK_YEAR : (datePartsOf(value)?.year ?? plainText(value))),
};
