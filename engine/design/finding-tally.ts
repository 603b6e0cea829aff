import type { Finding } from '../check/index.js';
import { pathText, type EntryPath } from '../form/index.js';

export const keyOf = ({ code, level, label = '' }: Finding): string => [code, level, label].join(' ');

/** What tells findings apart: blanks are gathered in findings by how many there are, so each entry counts by itself. */
const keysOf = (one: Finding): string[] =>
  one.kind === 'missing'
    ? one.places.map(({ form = '', entry = '' }) => blankKey(form, entry))
    : [keyOf(one)];

const blankKey = (form: string, entry: string): string => `blank ${form} ${entry}`;

/** How many there are of each; what is blank because a change leaves it to be filled in does not count. */
export function tally(findings: readonly Finding[], toFill: readonly EntryPath[] = []): Map<string, number> {
  const counted = new Map<string, number>();
  for (const key of findings.flatMap(keysOf)) counted.set(key, (counted.get(key) ?? 0) + 1);
  for (const path of toFill) counted.delete(blankKey(path.form, pathText(path)));
  return counted;
}

export const bringsSomethingNew = (
  after: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): boolean => [...after].some(([key, count]) => count > (before.get(key) ?? 0));
