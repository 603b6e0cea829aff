import type { CalendarDay } from '../core/calendar-day.js';

/** A value and the first day it holds; `null` where the paper bears no date. */
export interface DatedValue<Value> {
  readonly from: CalendarDay | string | null;
  readonly value: Value;
  /** The document that set it, when it is not the rule's own instrument (a new round's notice). */
  readonly document?: string;
}

/** A figure of a regulation through time: a value holds until the next one's first day. */
export interface Parameter<Value> {
  readonly unit: string | null;
  readonly values: readonly DatedValue<Value>[];
}

/** A figure with one dated value; a later round's figure is one more entry in `values`. */
export const since = <Value>(
  from: string | null,
  value: Value,
  unit: string | null = null,
): Parameter<Value> => ({
  unit,
  values: [{ from, value }],
});

/**
 * The value that holds on a day; without a day, the latest. A round without figures of its own uses the latest
 * published ones. `undefined` before the first.
 */
export function valueOn<Value>(parameter: Parameter<Value>, on?: CalendarDay): DatedValue<Value> | undefined {
  const held = parameter.values.filter((one) => on === undefined || one.from === null || one.from <= on);
  return held.reduce<DatedValue<Value> | undefined>(
    (latest, one) => (latest === undefined || (one.from ?? '') >= (latest.from ?? '') ? one : latest),
    undefined,
  );
}
