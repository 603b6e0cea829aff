import { parseCalendarDay } from '../../core/calendar-day.js';
import { ExactNumber } from '../../core/exact-number.js';
import type { Kind } from './node.js';

/** A number known only to lie between two: a count of rows some of which cannot be told. */
export class Interval {
  constructor(
    readonly least: ExactNumber,
    readonly most: ExactNumber,
  ) {}
}

/** What a function gave: a structure or an answer of its own. */
export class Given {
  constructor(readonly value: unknown) {}
}

/** `undefined` is unknown: an entry is missing or cannot be read. Days are texts; what was entered may be either. */
export type Value = ExactNumber | Interval | Given | string | boolean | undefined;

export const leastOfValue = (value: ExactNumber | Interval): ExactNumber =>
  value instanceof Interval ? value.least : value;
export const mostOfValue = (value: ExactNumber | Interval): ExactNumber =>
  value instanceof Interval ? value.most : value;
export const interval = (least: ExactNumber, most: ExactNumber): ExactNumber | Interval =>
  least.equals(most) ? least : new Interval(least, most);
export const isNumeric = (value: Value): value is ExactNumber | Interval =>
  value instanceof ExactNumber || value instanceof Interval;

/** As people read it: numbers exactly, to four decimals. */
export function shownValue(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof ExactNumber) return value.toString();
  if (value instanceof Interval) return `${value.least.toString()}—${value.most.toString()}`;
  if (value instanceof Given) return '';
  return typeof value === 'boolean' ? (value ? '是' : '否') : value;
}

/** A value as it was entered or read; a blank is unknown. */
export function asValue(raw: unknown): Value {
  if (raw === undefined || raw === null || raw === '') return undefined;
  if (typeof raw === 'number') return Number.isFinite(raw) ? ExactNumber.of(raw) : undefined;
  if (typeof raw === 'string' || typeof raw === 'boolean' || raw instanceof ExactNumber) return raw;
  return new Given(raw);
}

const CHOICES = '、';

/** An entry of a form as a value of a kind: what is of another kind was not read, and is unknown. */
export function entryAs(kind: Kind, raw: unknown): Value {
  if (raw === undefined || raw === '') return undefined;
  switch (kind) {
    case 'number':
      return typeof raw === 'number' && Number.isFinite(raw) ? ExactNumber.of(raw) : undefined;
    case 'day':
      return typeof raw === 'string' ? parseCalendarDay(raw) : undefined;
    case 'truth':
      return typeof raw === 'boolean' ? raw : raw === '是' ? true : raw === '否' ? false : undefined;
    case 'text':
      if (Array.isArray(raw)) return raw.length === 0 ? undefined : raw.join(CHOICES);
      return typeof raw === 'boolean'
        ? raw
          ? '是'
          : '否'
        : typeof raw === 'object'
          ? undefined
          : String(raw);
    default:
      return asValue(raw);
  }
}
