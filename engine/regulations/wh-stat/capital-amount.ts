import { ExactNumber } from '../../core/exact-number.js';
import { normaliseName } from '../normalise-name.js';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
/** Multipliers inside a group of four digits, groups, and parts of a yuan, as powers and decimal fractions. */
const WITHIN_GROUP: Readonly<Record<string, string>> = { 拾: '10', 佰: '100', 仟: '1000' };
const GROUPS: Readonly<Record<string, string>> = { 万: '10000', 亿: '100000000' };
const PARTS: Readonly<Record<string, string>> = { 角: '1/10', 分: '1/100' };

/**
 * Reads an amount in capital numerals (人民币壹拾万元整) as yuan; `undefined` when it is none: other characters, or
 * whole yuan without 元.
 */
export function yuanOfCapitals(text: string, allowed: string): ExactNumber | undefined {
  const bare = normaliseName(text)
    .replace(/^人民币/, '')
    .replace(/[整正]$/, '')
    .replaceAll('圆', '元');
  if (bare === '' || [...bare].some((sign) => !allowed.includes(sign))) return undefined;
  const [yuan = '', parts, ...more] = bare.split('元');
  if (more.length > 0) return undefined;
  if (parts === undefined) return partsOf(bare);
  const [whole, fraction] = [yuan === '' ? undefined : wholeOf(yuan), partsOf(parts)];
  return whole && fraction && whole.plus(fraction);
}

function wholeOf(text: string): ExactNumber | undefined {
  let total = ExactNumber.zero;
  let group = ExactNumber.zero;
  let digit: number | undefined;
  for (const sign of text) {
    const value = DIGITS.indexOf(sign);
    const within = WITHIN_GROUP[sign];
    const scale = GROUPS[sign];
    if (value === 0) digit = undefined;
    else if (value > 0) {
      if (digit !== undefined) return undefined;
      digit = value;
    } else if (within !== undefined) {
      group = group.plus(ExactNumber.of(within).times(digit ?? 1));
      digit = undefined;
    } else if (scale !== undefined) {
      total = total.plus(group.plus(digit ?? 0)).times(scale);
      group = ExactNumber.zero;
      digit = undefined;
    } else return undefined;
  }
  return total.plus(group).plus(digit ?? 0);
}

function partsOf(text: string): ExactNumber | undefined {
  let total = ExactNumber.zero;
  let digit: number | undefined;
  for (const sign of text) {
    const value = DIGITS.indexOf(sign);
    const part = PARTS[sign];
    if (value === 0) continue;
    if (value > 0) digit = value;
    else if (part === undefined || digit === undefined) return undefined;
    else {
      total = total.plus(ExactNumber.of(part).times(digit));
      digit = undefined;
    }
  }
  return digit === undefined ? total : undefined;
}
