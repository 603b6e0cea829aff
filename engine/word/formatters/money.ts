import { ExactNumber } from '../../core/exact-number.js';
import { plainText } from '../template-value.js';
import { numberWords } from './number.js';
import type { Formatter } from './formatter.js';

const JIAO_AND_FEN = 2;

/** 1200 or 1200.50: whole yuan without decimals, anything else with two; finer amounts as they were entered. */
export const money: Formatter = {
  name: 'money',
  purpose: '金额：1200、1200.50',
  format(value) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return plainText(value);
    const exact = ExactNumber.of(value);
    const inFen = exact.rounded(JIAO_AND_FEN).equals(exact);
    return exact.isWhole() || !inFen ? plainText(value) : numberWords(value, JIAO_AND_FEN);
  },
};
