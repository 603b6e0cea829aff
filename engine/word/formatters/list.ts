import { isList, plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

/** Words joined by 、, or by the option. */
export const list: Formatter = {
  name: 'list',
  purpose: '多个词用顿号连接；list("，") 换用别的符号',
  format: (value, [separator]) =>
    isList(value)
      ? value
          .map(plainText)
          .filter((word) => word !== '')
          .join(typeof separator === 'string' ? separator : '、')
      : plainText(value),
};
