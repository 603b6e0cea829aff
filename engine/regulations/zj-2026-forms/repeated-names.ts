import { normaliseName } from '../normalise-name.js';

/** Positions of the names that stand there more than once, compared normalised. */
export function repeatedNames(names: readonly string[]): number[] {
  const normalised = names.map((name) => normaliseName(name));
  return normalised.flatMap((name, index) =>
    normalised.indexOf(name) !== normalised.lastIndexOf(name) ? [index] : [],
  );
}
