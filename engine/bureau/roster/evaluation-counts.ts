import type { CollectedDossier, Doubt } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { RosterInstitution } from './bureau-roster.js';

/** Institutions that were evaluated by more or fewer experts than the list says, or, without one, than most were. */
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
  return [...institutions].flatMap(([key, { evaluations, experts }]): Doubt[] => {
    const listed = expected.get(key);
    const wanted = listed ?? (expected.size === 0 ? usual : undefined);
    if (wanted === undefined || experts.size === wanted) return [];
    return [
      {
        code: listed === undefined ? 'collect.evaluations-uneven' : 'collect.evaluations-expected',
        level: 'warning',
        values: { name: evaluations[0]?.institution?.name ?? '', count: experts.size, usual: wanted },
        origins: evaluations.flatMap(({ file, institution }) =>
          institution ? [{ file, path: institution.at }] : [],
        ),
      },
    ];
  });
}

function mostFrequent(counts: readonly number[]): number | undefined {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  return [...frequency].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0];
}
