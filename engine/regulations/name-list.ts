import { normaliseName } from './normalise-name.js';

/** The names that the list does not hold, as they were written; names are compared normalised. */
export function namesLacking(
  required: readonly string[],
  present: readonly (string | undefined)[],
): string[] {
  const known = new Set(present.map((one) => normaliseName(one ?? '')));
  return required.filter((one) => !known.has(normaliseName(one)));
}

export const sameName = (one: string, other: string): boolean => normaliseName(one) === normaliseName(other);

/** Whether an entry says anything: text that is more than white space, or any number or choice. */
export const isFilled = (entry: unknown): boolean =>
  entry !== undefined && entry !== null && (typeof entry !== 'string' || normaliseName(entry) !== '');

/** The labels of the entries that are blank. */
export const blankLabels = (entries: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(entries).flatMap(([label, entry]) => (isFilled(entry) ? [] : [label]));
