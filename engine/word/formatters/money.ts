import { ExactNumber } from '../../core/exact-number.js';
import { plainText } from '../template-value.js';
import { numberWords } from './number.js';
import type { Formatter } from './formatter.js';

const JIAO_AND_FEN = 2;

/** 1200.00: amounts are printed to the 分; finer ones as they were entered. */
export const money: Formatter = {
  name: 'money',
  purpose: '金额，到分：1200.00',
  format(value) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return plainText(value);
    const exact = ExactNumber.of(value);
    const inFen = exact.rounded(JIAO_AND_FEN).equals(exact);
    return inFen ? numberWords(value, JIAO_AND_FEN) : plainText(value);
  },
};
