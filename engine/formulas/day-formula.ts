import { parseCalendarDay } from '../core/calendar-day.js';
import { serialOfDay } from '../form/index.js';
import { PUBLISHED_CALENDAR, type Node } from '../regulations/index.js';
import type { Compiling } from './compiling.js';
import { Inexpressible, madeOf, type Valued } from './valued.js';

/** Days; `undefined` of other nodes. Months and weekdays are reckoned, for EDATE and NETWORKDAYS do not repeat over rows. */
export function dayFormula(node: Node, c: Compiling): Valued | undefined {
  const made = (of: readonly Node[], put: (one: string, other: string) => string): Valued =>
    madeOf(
      of.map((one) => c.value(one)),
      (one = '', other = '') => put(one, other),
    );
  switch (node.op) {
    case 'year':
      return made(node.of, (day) => `YEAR(${day})`);
    case 'month':
      return made(node.of, (day) => `MONTH(${day})`);
    case 'weekday':
      return made(node.of, (day) => `WEEKDAY(${day},2)`);
    case 'days-from':
      return made(node.of, (from, to) => `(${to}-${from})`);
    case 'days-after':
      return made(node.of, (from, days) => `(${from}+${days})`);
    case 'months-after':
      return made(node.of, monthsAfter);
    case 'completed-years':
      return made(
        node.of,
        (from, to) =>
          `(YEAR(${to})-YEAR(${from})-(MONTH(${to})*100+DAY(${to})<MONTH(${from})*100+DAY(${from})))`,
      );
    case 'completed-months':
      return made(
        node.of,
        (from, to) =>
          `((YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})-(DAY(${to})<DAY(${from}))*(MONTH(${to}+1)=MONTH(${to})))`,
      );
    case 'in-year':
      return inYear(node.of, c);
    case 'working-days': {
      if (node.holidays !== undefined && c.scope.inputs[node.holidays] !== undefined)
        throw new Inexpressible('节假日表不在本表里');
      return workingDays(made(node.of, workingDaysBetween), c.value(node.of[0]), c.value(node.of[1]));
    }
    case 'working-day-after':
      throw new Inexpressible('要逐日数工作日');
    default:
      return undefined;
  }
}

/** The corresponding day, or the last of a shorter month. */
function monthsAfter(from: string, months: string): string {
  const there = `DATE(YEAR(${from}),MONTH(${from})+${months},DAY(${from}))`;
  const last = `DATE(YEAR(${from}),MONTH(${from})+${months}+1,0)`;
  return `(${there}-(${there}>${last})*(${there}-${last}))`;
}

function serialOf(day: string): number {
  const parsed = parseCalendarDay(day);
  return (parsed && serialOfDay(parsed)) ?? 0;
}
const HOLIDAYS = [...PUBLISHED_CALENDAR.holidays].map(serialOf).join(',');
const WORKDAYS = [...PUBLISHED_CALENDAR.workdays].map(serialOf).join(',');

/** Mondays to Fridays less the published holidays, plus the weekends worked in exchange. */
function workingDaysBetween(first: string, last: string): string {
  const among = (days: string): string => `SUMPRODUCT(({${days}}>=${first})*({${days}}<=${last}))`;
  return `((${last}>=${first})*(${weekdays(first, last)}-${among(HOLIDAYS)}+${among(WORKDAYS)}))`;
}

/** Known of the years alone whose holidays are published. */
function workingDays(counted: Valued, first: Valued, last: Valued): Valued {
  if (counted.rows !== undefined) throw new Inexpressible('每行的节假日要逐日查');
  const { from, to } = PUBLISHED_CALENDAR;
  const within = `OR(${last.formula}<${first.formula},AND(${first.formula}>=${serialOf(from)},${last.formula}<=${serialOf(to)}))`;
  return { ...counted, there: [...counted.there, `IFERROR(${within},FALSE)`] };
}

/** Mondays to Fridays from one day to the other: of each weekday how many there are. */
const weekdays = (first: string, last: string): string =>
  [2, 3, 4, 5, 6].map((day) => `INT((WEEKDAY(${first}-${day})+${last}-${first})/7)`).join('+');

function inYear([monthAndDay, of]: readonly [Node, Node], c: Compiling): Valued {
  const day = c.value(of);
  const year = (one: string): string => (of.kind === 'number' ? one : `YEAR(${one})`);
  const written =
    monthAndDay.op === 'figure'
      ? c.published(monthAndDay)
      : monthAndDay.op === 'literal'
        ? monthAndDay.value
        : undefined;
  const [, month, date] = /^(\d{2})-(\d{2})$/.exec(String(written)) ?? [];
  if (month !== undefined && date !== undefined)
    return madeOf([day], (one = '') => `DATE(${year(one)},${Number(month)},${Number(date)})`);
  return madeOf(
    [c.value(monthAndDay), day],
    (text = '', one = '') => `DATE(${year(one)},${monthOf(text)},${dayOf(text)})`,
  );
}

/*
 * Of `07-13` the month and the day as numbers. Of rows one whose text is blank would make an error of all: 1 January
 * stands for it, and nothing is judged by it.
 */
export const monthOf = (text: string): string => `LEFT(${text}&"01-01",2)*1`;
export const dayOf = (text: string): string => `MID(${text}&"01-01",4,2)*1`;
