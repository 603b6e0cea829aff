import type { CalendarDay } from '../core/calendar-day.js';
import type { Instrument } from './instrument.js';

/** A value and the first day it holds; `null` where the paper bears no date. */
export interface DatedValue<Value> {
  readonly from: CalendarDay | string | null;
  readonly value: Value;
  /** The document that set it, when it is not the rule's own instrument (a new round's notice). */
  readonly document?: string;
  /** Entered on the workbook's own 参数 sheet, by whoever had it before him. */
  readonly selfEntered?: true;
}

/** A figure of a regulation through time: a value holds until the next one's first day. */
export interface Parameter<Value> {
  /** `<instrument>:<name>` where several rules use it, `<rule>:<name>` where one does; see `figuresOf`. */
  readonly id?: string;
  readonly unit: string | null;
  /** What it limits, in Chinese, where each round may set it anew: the 参数 sheet offers it. */
  readonly title?: string;
  readonly values: readonly DatedValue<Value>[];
}

/** A figure that can be told from all others. */
export type NamedParameter<Value> = Parameter<Value> & { readonly id: string };

/** The number of a document may be left out of what was published first: it is the rule's own. */
interface Later<Value> extends DatedValue<Value> {
  readonly from: string;
  readonly document: string;
}

/**
 * A figure from the day on which its own document put it in force. A figure that rounds set anew has a title, and
 * `later` the values that later documents gave it, each with its first day and the document's number.
 */
export const since = <const Value>(
  from: string | null,
  value: Value,
  unit: string | null = null,
  { title, later = [] }: { readonly title?: string; readonly later?: readonly Later<Value>[] } = {},
): Parameter<Value> => ({
  unit,
  ...(title === undefined ? {} : { title }),
  values: [{ from, value }, ...later],
});

type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The figures that several rules of a document use, each stated once and named after the document. */
export const figuresOf = <Stated extends Parameters>(instrument: Instrument, stated: Stated): Stated =>
  namedAfter(instrument.id, stated) as unknown as Stated;

/** Figures with their names; one that has a name keeps it, whatever a rule calls it. */
export const namedAfter = (owner: string, stated: Parameters): Record<string, NamedParameter<unknown>> =>
  Object.fromEntries(
    Object.entries(stated).map(([name, figure]) => [
      name,
      { ...figure, id: figure.id ?? `${owner}:${name}` },
    ]),
  );

/**
 * The value that holds on a day; without a day, the latest. Of two from the same day the one further on: what a
 * bureau gives counts before what was published. A round without figures of its own uses the latest published ones.
 * `undefined` before the first.
 */
export function valueOn<Value>(parameter: Parameter<Value>, on?: CalendarDay): DatedValue<Value> | undefined {
  const held = parameter.values.filter((one) => on === undefined || one.from === null || one.from <= on);
  return held.reduce<DatedValue<Value> | undefined>(
    (latest, one) => (latest === undefined || (one.from ?? '') >= (latest.from ?? '') ? one : latest),
    undefined,
  );
}
