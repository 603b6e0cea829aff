import type { Place } from '../core/diagnostic.js';
import { findingWord } from './finding-word.js';
import type { Finding } from './finding.js';

/** Findings that meet in the same entries: mending the first, which most of the others share an entry with, may settle all. */
export interface RootCause {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

const keyOf = ({ sheet, cell, form, entry }: Place): string =>
  cell ? `${sheet ?? ''}!${cell}` : `${form ?? ''}/${entry ?? ''}`;

/** Findings that a person has to act on, gathered by what they have in common; those that are shared most come first. */
export function rootCauses(findings: readonly Finding[]): RootCause[] {
  const open = findings.filter((one) => {
    const word = findingWord(one);
    return word === 'violation' || word === 'breach' || word === 'unread';
  });
  const groupOf = new Map<string, Finding[]>();
  const groups = new Set<Finding[]>();
  for (const finding of open) {
    const keys = finding.places.map(keyOf);
    const met = new Set(
      keys.flatMap((key) => {
        const group = groupOf.get(key);
        return group ? [group] : [];
      }),
    );
    const joined = [...[...met].flat(), finding];
    for (const group of met) groups.delete(group);
    groups.add(joined);
    for (const one of joined) for (const key of one.places.map(keyOf)) groupOf.set(key, joined);
  }
  return [...groups]
    .map((group): RootCause => {
      const shared = (one: Finding): number =>
        group.filter((other) =>
          other.places.some((place) => one.places.some((own) => keyOf(own) === keyOf(place))),
        ).length;
      const first = group.reduce((best, one) => (shared(one) > shared(best) ? one : best));
      return { first, others: group.filter((one) => one !== first) };
    })
    .map((cause, order) => ({ cause, order }))
    .sort((one, other) => other.cause.others.length - one.cause.others.length || one.order - other.order)
    .map(({ cause }) => cause);
}
