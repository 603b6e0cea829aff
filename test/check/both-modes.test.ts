import { describe, expect, it } from 'vitest';
import { checkDossier, judgeDossier } from '../../engine/check/index.js';
import { withComputed } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';

const kits = [...new Map(samples().map(({ kit, dossier }) => [kit, dossier]))];

/** Every second entry. */
const halfOf = <Entries extends object>(entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]: [string, unknown], index) =>
      Array.isArray(entry)
        ? [[name, entry.map((row: object) => halfOf(row))]]
        : index % 2 === 0
          ? [[name, entry]]
          : [],
    ),
  ) as Entries;

describe('a dossier that is judged once', () => {
  it.each(kits)('says in each mode what a check in that mode says: %s', (_, sample) => {
    const half = Object.entries(sample.forms).map(([form, entries]) => [form, halfOf(entries)]);
    const dossier = withComputed({ kit: sample.kit, forms: Object.fromEntries(half) }, registry);
    const request = { dossier, registry, facts: [...forms.factsOf(dossier)] };
    const judged = judgeDossier(request);
    // What is missing is said before submission only, however often and in whichever order it is asked.
    for (const mode of ['final', 'filling', 'final'] as const) {
      const result = judged.resultIn(mode);
      expect(result).toEqual(checkDossier({ ...request, mode }));
      expect(result.findings.some(({ kind }) => kind === 'missing')).toBe(mode === 'final');
    }
  });
});
