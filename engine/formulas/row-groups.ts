import { both as allOf } from './valued.js';
import { ROWS_CHECKED } from '../workbook/index.js';

/** Names with their white space gone: half-width, full-width, no-break. */
export const bare = (text: string): string =>
  ['" "', '"　"', '"\u00a0"'].reduce((inner, sign) => `SUBSTITUTE(${inner},${sign},"")`, text);

/** Row numbers 1 … n for array arithmetic. */
const numbers = (extra: number): string => `ROW($1:$${ROWS_CHECKED + extra})`;

/** The numbers of all rows that are looked at. */
export const rowNumbers = numbers(0);

/** How often each key stands in the rows that a condition picks: at the position of its first row. */
export const timesByKey = (key: string, picked: string): string =>
  `FREQUENCY((MATCH(${key},${key},0)+1)*${allOf(picked)},${numbers(1)})`;

/** The positions that stand for a key; the first one gathers the rows that are not picked. */
const OF_KEYS = `(${numbers(2)}>1)`;

/** The highest count of a key among the picked rows. */
export const mostByKey = (key: string, picked: string): string =>
  `SUMPRODUCT(MAX(${timesByKey(key, picked)}*${OF_KEYS}))`;

/** Of each row, how many of the picked rows have its key; what FREQUENCY counts at a key's first row is looked up. */
export const rowsOfOwnKey = (key: string, picked: string): string =>
  `LOOKUP(MATCH(${key},${key},0)+1,${numbers(2)},${timesByKey(key, picked)})`;

/** How many keys meet a condition over their counts. */
export const keysWith = (condition: string): string => `SUMPRODUCT(${allOf(condition)}*${OF_KEYS})`;

/** A person told apart by number, or by name where there is none. REPT stands for IF, which old Excel does not repeat. */
export const personKey = (name: string, number: string): string =>
  `REPT("="&${bare(name)},(${bare(number)}="")*1)&${bare(number)}`;

/** 1 for the first row of every key; rows without a key share one. */
export const firstOfKey = (key: string): string => `MATCH(${key},${key},0)=${numbers(0)}`;

/** How many different keys the picked rows have. */
export const differentKeys = (key: string, picked: string): string => {
  const own = `REPT(${key},${picked})`;
  return `SUMPRODUCT(${allOf(picked, firstOfKey(own))})`;
};

/** How many of the picked rows repeat a key. */
export const repeatedKeys = (key: string, picked: string): string => {
  const own = `REPT(${key},${picked})`;
  return `SUMPRODUCT(${allOf(picked, `1-(${firstOfKey(own)})`)})`;
};
