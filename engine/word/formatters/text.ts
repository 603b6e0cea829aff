import { isBlank, plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

/** The entry as it is; with an option, those words where nothing was entered. */
export const text: Formatter = {
  name: 'text',
  purpose: '原样；text("无") 在未填时印出“无”',
  format: (value, [otherwise]) =>
    isBlank(value) && otherwise !== undefined ? plainText(otherwise) : plainText(value),
};
