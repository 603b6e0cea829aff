import { isBlank, plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

const USUAL = 3;
const SPACE = '\u3000';

/** 共 18 亩, or room to write by hand between the printed words when nothing was entered. */
export const room: Formatter = {
  name: 'room',
  purpose: '未填时在前后文字之间留出书写的空白：room(3) 留三个字',
  format: (value, [characters]) =>
    isBlank(value) ? SPACE.repeat(typeof characters === 'number' ? characters : USUAL) : plainText(value),
};
