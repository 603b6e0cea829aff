import {
  addDays,
  addMonths,
  completedYears,
  dayParts,
  daysBetween,
  parseCalendarDay,
  weekday,
  type CalendarDay,
} from '../../core/calendar-day.js';
import { countCharacters } from '../../core/clean-text.js';
import { ExactNumber } from '../../core/exact-number.js';
import {
  countWorkingDays,
  PUBLISHED_CALENDAR,
  workingDayAfter,
  type WorkCalendar,
} from '../work-calendar.js';
import type { Environment, Evaluator, EvaluatorOf } from './environment.js';
import type { Node } from './node.js';
import { interval, isNumeric, Interval, leastOfValue, mostOfValue, shownValue, type Value } from './value.js';

/** Arithmetic of numbers and days; `undefined` of other nodes. */
export function evaluateNumber(node: Node, evaluatorOf: EvaluatorOf): Evaluator | undefined {
  switch (node.op) {
    case 'add':
      return folded(evaluatorOf, node.of, ExactNumber.zero, (one, other) => one.plus(other));
    case 'times':
      return folded(evaluatorOf, node.of, ExactNumber.one, (one, other) => one.times(other));
    case 'least':
      return chosen(evaluatorOf, node.of, -1);
    case 'greatest':
      return chosen(evaluatorOf, node.of, 1);
    case 'minus':
      return ofTwo(evaluatorOf, node.of, (one, other) =>
        isNumeric(one) && isNumeric(other)
          ? interval(leastOfValue(one).minus(mostOfValue(other)), mostOfValue(one).minus(leastOfValue(other)))
          : undefined,
      );
    case 'over':
      return ofTwo(evaluatorOf, node.of, (one, other) =>
        one instanceof ExactNumber && other instanceof ExactNumber && !other.isZero()
          ? one.dividedBy(other)
          : undefined,
      );
    case 'floor':
      return ofNumber(evaluatorOf, node.of[0], (one) => one.floor());
    case 'ceiling':
      return ofNumber(evaluatorOf, node.of[0], (one) => one.ceiling());
    case 'rounded':
      return ofTwo(evaluatorOf, node.of, (one, decimals) =>
        one instanceof ExactNumber && decimals instanceof ExactNumber
          ? one.rounded(decimals.toNumber())
          : undefined,
      );
    case 'absolute': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const value = of(env);
        return value instanceof ExactNumber ? value.absolute() : undefined;
      };
    }
    case 'minutes': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const value = of(env);
        return typeof value === 'string' ? minutesOfDay(value) : undefined;
      };
    }
    case 'as-number': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const value = of(env);
        return value instanceof ExactNumber ? value : undefined;
      };
    }
    case 'characters': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const value = of(env);
        return typeof value === 'string' ? ExactNumber.of(countCharacters(value)) : undefined;
      };
    }
    default:
      return evaluateDays(node, evaluatorOf);
  }
}

function evaluateDays(node: Node, evaluatorOf: EvaluatorOf): Evaluator | undefined {
  switch (node.op) {
    case 'year':
      return ofDay(evaluatorOf, node.of[0], (one) => ExactNumber.of(dayParts(one).year));
    case 'month':
      return ofDay(evaluatorOf, node.of[0], (one) => ExactNumber.of(dayParts(one).month));
    case 'weekday':
      return ofDay(evaluatorOf, node.of[0], (one) => ExactNumber.of(weekday(one)));
    case 'days-from':
      return ofTwoDays(evaluatorOf, node.of, (from, to) => ExactNumber.of(daysBetween(from, to)));
    case 'completed-years':
      return ofTwoDays(evaluatorOf, node.of, (from, to) => ExactNumber.of(completedYears(from, to)));
    case 'completed-months':
      return ofTwoDays(evaluatorOf, node.of, (from, to) => ExactNumber.of(completedMonths(from, to)));
    case 'days-after':
      return ofDayAndNumber(evaluatorOf, node.of, (from, days) => addDays(from, days));
    case 'months-after':
      return ofDayAndNumber(evaluatorOf, node.of, (from, months) => addMonths(from, months));
    case 'in-year':
      return ofTwo(evaluatorOf, node.of, (monthAndDay, of) =>
        typeof monthAndDay === 'string' ? parseCalendarDay(`${yearOfValue(of)}-${monthAndDay}`) : undefined,
      );
    case 'working-days': {
      const days = node.of.map(evaluatorOf);
      return (env) => {
        const [first, last] = days.map((one) => one(env));
        const calendar = calendarOf(env, node);
        if (typeof first !== 'string' || typeof last !== 'string') return undefined;
        const counted = countWorkingDays(first as CalendarDay, last as CalendarDay, calendar);
        return counted === undefined ? undefined : ExactNumber.of(counted);
      };
    }
    case 'working-day-after': {
      const of = node.of.map(evaluatorOf);
      return (env) => {
        const [from, days] = of.map((one) => one(env));
        const calendar = calendarOf(env, node);
        return typeof from === 'string' && days instanceof ExactNumber
          ? workingDayAfter(from as CalendarDay, days.toNumber(), calendar)
          : undefined;
      };
    }
    default:
      return undefined;
  }
}

const TIME = /^\s*(\d{1,2})[:：](\d{2})\s*$/;
const [HOURS_OF_A_DAY, MINUTES_OF_AN_HOUR] = [24, 60];

function minutesOfDay(text: string): ExactNumber | undefined {
  const [, hours, minutes] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  if (Number(hours) > HOURS_OF_A_DAY || Number(minutes) >= MINUTES_OF_AN_HOUR) return undefined;
  return ExactNumber.of(hours).times(MINUTES_OF_AN_HOUR).plus(minutes);
}

const MONTHS_OF_A_YEAR = 12;

/** Months that are over: the 31st is had on the last day of a shorter month. */
function completedMonths(from: CalendarDay, to: CalendarDay): number {
  const [first, last] = [dayParts(from), dayParts(to)];
  const months = (last.year - first.year) * MONTHS_OF_A_YEAR + last.month - first.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/** The calendar that is given; the published one where none is. */
function calendarOf(
  env: Environment,
  { holidays, workdays }: { readonly holidays?: string; readonly workdays?: string },
): WorkCalendar {
  const days = (name: string | undefined): Set<string> | undefined => {
    const given = name === undefined ? undefined : env.facts.list(name);
    return given && new Set(given.all.filter((one) => typeof one === 'string'));
  };
  const [free, worked] = [days(holidays), days(workdays)];
  if (free === undefined && worked === undefined) return PUBLISHED_CALENDAR;
  return { holidays: free ?? new Set(), workdays: worked ?? new Set() };
}

const ofTwo = (
  evaluatorOf: EvaluatorOf,
  of: readonly [Node, Node],
  reckon: (one: NonNullable<Value>, other: NonNullable<Value>) => Value,
): Evaluator => {
  const [one, other] = [evaluatorOf(of[0]), evaluatorOf(of[1])];
  return (env) => {
    const first = one(env);
    if (first === undefined) return undefined;
    const second = other(env);
    return second === undefined ? undefined : reckon(first, second);
  };
};

const ofTwoDays = (
  evaluatorOf: EvaluatorOf,
  of: readonly [Node, Node],
  reckon: (from: CalendarDay, to: CalendarDay) => Value,
): Evaluator =>
  ofTwo(evaluatorOf, of, (from, to) =>
    typeof from === 'string' && typeof to === 'string'
      ? reckon(from as CalendarDay, to as CalendarDay)
      : undefined,
  );

const ofDayAndNumber = (
  evaluatorOf: EvaluatorOf,
  of: readonly [Node, Node],
  reckon: (from: CalendarDay, number: number) => CalendarDay,
): Evaluator =>
  ofTwo(evaluatorOf, of, (from, number) =>
    typeof from === 'string' && number instanceof ExactNumber
      ? reckon(from as CalendarDay, number.toNumber())
      : undefined,
  );

function ofDay(evaluatorOf: EvaluatorOf, of: Node, reckon: (day: CalendarDay) => Value): Evaluator {
  const day = evaluatorOf(of);
  return (env) => {
    const value = day(env);
    return typeof value === 'string' ? reckon(value as CalendarDay) : undefined;
  };
}

/** Of a number that grows with what it is of: both ends of an interval. */
function ofNumber(evaluatorOf: EvaluatorOf, of: Node, reckon: (one: ExactNumber) => ExactNumber): Evaluator {
  const number = evaluatorOf(of);
  return (env) => {
    const value = number(env);
    if (value instanceof Interval) return interval(reckon(value.least), reckon(value.most));
    return value instanceof ExactNumber ? reckon(value) : undefined;
  };
}

function folded(
  evaluatorOf: EvaluatorOf,
  of: readonly Node[],
  from: ExactNumber,
  reckon: (one: ExactNumber, other: ExactNumber) => ExactNumber,
): Evaluator {
  const parts = of.map(evaluatorOf);
  return (env) => {
    let least = from;
    let most: ExactNumber | undefined;
    for (const part of parts) {
      const value = part(env);
      if (!isNumeric(value)) return undefined;
      if (most !== undefined || value instanceof Interval) most = reckon(most ?? least, mostOfValue(value));
      least = reckon(least, leastOfValue(value));
    }
    // A negative factor turns the interval round.
    if (most === undefined) return least;
    return least.atMost(most) ? interval(least, most) : interval(most, least);
  };
}

function chosen(evaluatorOf: EvaluatorOf, of: readonly Node[], sign: -1 | 1): Evaluator {
  const parts = of.map(evaluatorOf);
  return (env) => {
    let best: ExactNumber | undefined;
    for (const part of parts) {
      const value = part(env);
      if (!(value instanceof ExactNumber)) return undefined;
      if (best === undefined || Math.sign(value.compare(best)) === sign) best = value;
    }
    return best;
  };
}

/** Of a day its year, of a number the number: four digits. */
const yearOfValue = (value: Value): string => shownValue(value).slice(0, YEAR_DIGITS);
const YEAR_DIGITS = 4;
