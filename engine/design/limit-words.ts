import { ExactNumber } from '../core/exact-number.js';
import type { Language } from '../core/messages/message.js';
import type { Limit } from './limits.js';

/** What a design has beside what is permitted: （现23学分，超出0.5学分）; nothing where there is nothing to compare. */
export function comparisonOf(limit: Limit, language: Language = 'zh'): string {
  const { state, found, value, side, included, unit, beyond } = limit;
  if (found === undefined || typeof value !== 'number') return '';
  if (language === 'en') return inEnglish(limit, found, value);
  const now = `现${shown(found)}${unit}`;
  const difference = differenceOf(beyond, value, found);
  if (difference.isZero())
    return state === 'exceeded' ? `（${now}，须少于${shown(value)}${unit}）` : `（${now}）`;
  const more = `${shown(difference.toNumber())}${unit}`;
  if (state === 'exceeded') return `（${now}，${side === 'most' ? '超出' : '缺'}${more}）`;
  return side === 'most' && included ? `（${now}，还可增加${more}）` : `（${now}）`;
}

function inEnglish({ state, side, included, unit, beyond }: Limit, found: number, value: number): string {
  const now = `now ${amountOf(found, unit)}`;
  const difference = differenceOf(beyond, value, found);
  if (difference.isZero())
    return state === 'exceeded' ? ` (${now}; fewer than ${amountOf(value, unit)} are needed)` : ` (${now})`;
  const more = amountOf(difference.toNumber(), unit);
  if (state === 'exceeded') return ` (${now}; ${more} ${side === 'most' ? 'too many' : 'short'})`;
  return side === 'most' && included ? ` (${now}; ${more} more are possible)` : ` (${now})`;
}

const differenceOf = (beyond: number | undefined, value: number, found: number): ExactNumber =>
  beyond === undefined ? ExactNumber.of(value).minus(found).absolute() : ExactNumber.of(beyond);

/** 1 class, 2 classes. */
const amountOf = (number: number, unit: string): string =>
  `${shown(number)} ${number === 1 ? unit.replace(/(?:(?<=ss)es|s)$/, '') : unit}`.trim();

const DECIMALS = 2;
const shown = (number: number): string => ExactNumber.of(number).toString(DECIMALS);
