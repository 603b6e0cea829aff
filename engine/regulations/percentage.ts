import { ExactNumber, type NumberSource } from '../core/exact-number.js';

const HUNDRED = 100;
const DECIMALS_SHOWN = 2;

/** A share as a percentage for display, rounded half up to two decimals; never for comparing. */
export const percentageText = (part: NumberSource, whole: NumberSource): string =>
  ExactNumber.of(part).times(HUNDRED).dividedBy(whole).toString(DECIMALS_SHOWN);

/** Whether part ÷ whole reaches a percentage, by multiplication. */
export const reachesPercentage = (
  part: NumberSource,
  whole: NumberSource,
  percentage: NumberSource,
): boolean => ExactNumber.of(part).times(HUNDRED).atLeast(ExactNumber.of(whole).times(percentage));

/** So many percent of a whole, exactly. */
export const shareOf = (whole: NumberSource, percentage: number): ExactNumber =>
  ExactNumber.of(whole).times(percentage).dividedBy(HUNDRED);
