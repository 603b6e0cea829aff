import { plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

/** The paragraphs of a long text as a list, for FOR; a blank entry is one empty paragraph. */
export const paragraphs: Formatter = {
  name: 'paragraphs',
  purpose: '长文字逐段：+++FOR paragraph IN 字段 | paragraphs+++ 与 +++END-FOR paragraph+++ 之间每段印一次',
  format: (value) => plainText(value).replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n'),
};
