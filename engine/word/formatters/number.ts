import { ExactNumber } from '../../core/exact-number.js';
import { plainText, type TemplateValue } from '../template-value.js';
import type { Formatter, FormatterOption } from './formatter.js';

const MOST_DECIMALS = 9;

/** 22.5; `number(2)` shows exactly two decimals, rounded half up. */
export const number: Formatter = {
  name: 'number',
  purpose: '数字；number(2) 保留两位小数',
  format: (value, [decimals]) => numberWords(value, decimals),
};

export function numberWords(value: TemplateValue, decimals: FormatterOption | undefined): string {
  if (typeof value !== 'number' || !Number.isFinite(value) || typeof decimals !== 'number') {
    return plainText(value);
  }
  const places = Math.min(MOST_DECIMALS, Math.max(0, Math.trunc(decimals)));
  const [whole = '', fraction = ''] = ExactNumber.of(value).toString(places).split('.');
  return places > 0 ? `${whole}.${fraction.padEnd(places, '0')}` : whole;
}
