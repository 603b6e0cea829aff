import { isBlank, plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

/** 48人: the entry with its unit behind it; nothing when nothing was entered. */
export const unit: Formatter = {
  name: 'unit',
  purpose: '在填写的数后印出单位：unit("人")',
  format: (value, [words]) =>
    isBlank(value) || plainText(value) === '' ? '' : `${plainText(value)}${plainText(words)}`,
};
