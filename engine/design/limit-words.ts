import { ExactNumber } from '../core/exact-number.js';
import type { Limit } from './limits.js';

/** What a design has beside what is permitted: （现23学分，超出0.5学分）; nothing where there is nothing to compare. */
export function comparisonOf({ state, found, value, side, included, unit }: Limit): string {
  if (found === undefined || typeof value !== 'number') return '';
  const now = `现${shown(found)}${unit}`;
  const difference = ExactNumber.of(value).minus(found).absolute();
  if (difference.isZero())
    return state === 'exceeded' ? `（${now}，须少于${shown(value)}${unit}）` : `（${now}）`;
  const more = `${shown(difference.toNumber())}${unit}`;
  if (state === 'exceeded') return `（${now}，${side === 'most' ? '超出' : '缺'}${more}）`;
  return side === 'most' && included ? `（${now}，还可增加${more}）` : `（${now}）`;
}

const DECIMALS = 2;
const shown = (number: number): string => ExactNumber.of(number).toString(DECIMALS);
