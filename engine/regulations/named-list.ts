import type { CalendarDay } from '../core/calendar-day.js';
import type { EvaluationContext } from './evaluate.js';

/** Under which id a bureau's figures hold the list that a provision speaks of. */
export const listOf = (item: string): string => `${item}:list`;

/** A bureau's list of names: who was approved, by which document and from which day on. */
export interface NamedList {
  readonly names: readonly string[];
  readonly document: string;
  readonly from: string;
}

/**
 * The list that a provision speaks of, as it held on a day (the last one, while the day is not known).
 * @returns `undefined` where no bureau has given one.
 */
export function namedList(
  item: string,
  on: CalendarDay | undefined,
  { overrides }: EvaluationContext,
): NamedList | undefined {
  const held = (overrides?.[listOf(item)] ?? []).filter(({ from }) => on === undefined || (from ?? '') <= on);
  const [last] = [...held].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1));
  if (!last || !Array.isArray(last.value)) return undefined;
  const names = last.value.filter((one): one is string => typeof one === 'string');
  return { names, document: last.document ?? '', from: last.from ?? '' };
}
