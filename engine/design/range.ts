import { ExactNumber } from '../core/exact-number.js';

/** An end of a range; `included` where the end itself is in it. */
export interface End {
  readonly at: ExactNumber;
  readonly included: boolean;
}

/** All numbers between two ends; without an end it goes on. `empty`: no number at all. */
export interface Range {
  readonly least?: End;
  readonly most?: End;
  readonly empty?: true;
}

export const everything: Range = {};
export const nothing: Range = { empty: true };

/** What is in both. */
export function within(one: Range, other: Range): Range {
  if (one.empty || other.empty) return nothing;
  const least = inner(one.least, other.least, 1);
  const most = inner(one.most, other.most, -1);
  if (least && most) {
    const order = least.at.compare(most.at);
    if (order > 0 || (order === 0 && !(least.included && most.included))) return nothing;
  }
  return { ...(least ? { least } : {}), ...(most ? { most } : {}) };
}

/** Of two ends the one that leaves less. */
function inner(one: End | undefined, other: End | undefined, side: 1 | -1): End | undefined {
  if (!one || !other) return one ?? other;
  const order = one.at.compare(other.at) * side;
  if (order === 0) return one.included ? other : one;
  return order > 0 ? one : other;
}

export function contains({ least, most, empty }: Range, value: ExactNumber): boolean {
  if (empty) return false;
  const [low, high] = [least && value.compare(least.at), most && value.compare(most.at)];
  return (
    (low === undefined || low > 0 || (low === 0 && least?.included === true)) &&
    (high === undefined || high < 0 || (high === 0 && most?.included === true))
  );
}

/** The first multiple of a step, not below zero, that is in a range; `undefined` when none is. */
export function firstStepIn(range: Range, step: ExactNumber): ExactNumber | undefined {
  const { least } = range;
  let value = ExactNumber.zero;
  if (least && least.at.greaterThan(0)) {
    value = least.at.dividedBy(step).ceiling().times(step);
    if (value.equals(least.at) && !least.included) value = value.plus(step);
  } else if (least && least.at.isZero() && !least.included) value = step;
  return contains(range, value) ? value : undefined;
}
