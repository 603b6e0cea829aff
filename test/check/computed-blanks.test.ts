import { expect, it } from 'vitest';
import { checkDossier } from '../../engine/check/index.js';
import { sampleOf } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';

// Table 4 counts the projects of Table 2: with none there, both figures are blank, and nobody can enter them.
it('nobody is asked for a figure that works itself out', () => {
  const { dossier } = sampleOf('zj-review') ?? {};
  if (!dossier) throw new RangeError('no sample');
  const begun = {
    ...dossier,
    forms: Object.fromEntries(Object.entries(dossier.forms).filter(([form]) => form !== 'zj-table-2')),
  };
  const { findings } = checkDossier({ dossier: begun, registry, facts: forms.factsOf(begun), mode: 'final' });
  const asked = findings.filter(({ kind }) => kind === 'missing').flatMap(({ places }) => places);
  expect(asked.filter(({ form }) => form === 'zj-table-2').length).toBeGreaterThan(0);
  expect(asked.filter(({ form }) => form === 'zj-table-4')).toEqual([]);
});
