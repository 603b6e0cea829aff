import { isBlank, plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

/** 22.5学分; nothing when not entered. */
export const credits: Formatter = {
  name: 'credits',
  purpose: '22.5学分；未填时留空',
  format: (value) => (isBlank(value) ? '' : `${plainText(value)}学分`),
};
