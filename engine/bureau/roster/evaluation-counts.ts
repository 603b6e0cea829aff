import type { CollectedDossier, Doubt } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { RosterInstitution } from './bureau-roster.js';

/**
 * Institutions that were evaluated by more or fewer experts than the list says, or, without one, than most were: one
 * fact, with the names and numbers of all.
 */
export function unevenEvaluations(
  sources: readonly CollectedDossier[],
  roster: readonly RosterInstitution[],
): Doubt[] {
  const institutions = new Map<string, { evaluations: CollectedDossier[]; experts: Set<string> }>();
  for (const source of sources) {
    if (source.institution === undefined || source.evaluator === undefined) continue;
    const found = institutions.get(source.institution.key) ?? { evaluations: [], experts: new Set() };
    found.evaluations.push(source);
    found.experts.add(source.evaluator.expert);
    institutions.set(source.institution.key, found);
  }
  const expected = new Map(
    roster.flatMap(({ name, evaluations, experts }) => {
      const count = evaluations ?? (experts.length > 0 ? experts.length : undefined);
      return count === undefined ? [] : [[nameKey(name), count] as const];
    }),
  );
  const usual =
    institutions.size < 2
      ? undefined
      : mostFrequent([...institutions.values()].map((one) => one.experts.size));
  const wrong = [...institutions].flatMap(([key, { evaluations, experts }]) => {
    const listed = expected.get(key);
    const wanted = listed ?? (expected.size === 0 ? usual : undefined);
    const [first] = evaluations;
    if (wanted === undefined || experts.size === wanted || first?.institution === undefined) return [];
    const { name, at } = first.institution;
    return [
      {
        isListed: listed !== undefined,
        words: `“${name}”（${experts.size}/${wanted}）`,
        origin: { file: first.file, path: at },
      },
    ];
  });
  return [true, false].flatMap((isListed): Doubt[] => {
    const own = wrong.filter((one) => one.isListed === isListed);
    if (own.length === 0) return [];
    const values = { count: own.length, usual: usual ?? 0, names: own.map(({ words }) => words).join('、') };
    return [
      {
        code: isListed ? 'collect.evaluations-expected' : 'collect.evaluations-uneven',
        level: 'warning',
        values,
        origins: own.map(({ origin }) => origin),
      },
    ];
  });
}

/** Of equally frequent numbers the largest. */
export function mostFrequent(counts: readonly number[]): number | undefined {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  return [...frequency].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0];
}
