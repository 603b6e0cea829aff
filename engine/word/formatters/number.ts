import { ExactNumber } from '../../core/exact-number.js';
import { plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

/** 22.5; `number(2)` shows exactly two decimals, rounded half up. */
export const number: Formatter = {
  name: 'number',
  purpose: '数字；number(2) 保留两位小数',
  format(value, [decimals]) {
    if (typeof value !== 'number' || !Number.isFinite(value) || typeof decimals !== 'number') {
      return plainText(value);
    }
    const [whole = '', fraction = ''] = ExactNumber.of(value).toString(decimals).split('.');
    return decimals > 0 ? `${whole}.${fraction.padEnd(decimals, '0')}` : whole;
  },
};
