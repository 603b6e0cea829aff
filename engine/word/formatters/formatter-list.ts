import { credits } from './credits.js';
import { day } from './day.js';
import type { Formatter } from './formatter.js';
import { list } from './list.js';
import { longDate } from './long-date.js';
import { longMonth } from './long-month.js';
import { money } from './money.js';
import { moneyInCapitals } from './money-in-capitals.js';
import { month } from './month.js';
import { number } from './number.js';
import { paragraphs } from './paragraphs.js';
import { percentage } from './percentage.js';
import { persons } from './persons.js';
import { room } from './room.js';
import { shortDate } from './short-date.js';
import { text } from './text.js';
import { tick } from './tick.js';
import { unit } from './unit.js';
import { year } from './year.js';

/** All formatters by name; a new one is a file here and a line in this list. */
export const formatters: ReadonlyMap<string, Formatter> = new Map(
  [
    text,
    number,
    credits,
    percentage,
    money,
    moneyInCapitals,
    longDate,
    longMonth,
    shortDate,
    year,
    month,
    day,
    tick,
    list,
    paragraphs,
    persons,
    room,
    unit,
  ].map((formatter) => [formatter.name, formatter]),
);
