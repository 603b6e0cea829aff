import { describe, expect, it } from 'vitest';
import { sortFindings } from '../../addin/worker/cards.js';
import { labelAt } from '../../addin/worker/section-entries.js';
import { checkDossier } from '../../engine/check/index.js';
import type { Dossier } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';

const blank = [...registry.kits.keys()].map((kit): [string, Dossier] => [`blank ${kit}`, { kit, forms: {} }]);
const filled = samples().map(({ id, dossier }): [string, Dossier] => [id, dossier]);

describe.each([...blank, ...filled])('findings of %s in the pane', (_, dossier) => {
  const { findings } = checkDossier({ dossier, registry, facts: forms.factsOf(dossier), mode: 'final' });
  const { blanks, counts } = sortFindings(findings, labelAt);

  it('have every blank by its name, as many as the verdict says', () => {
    expect(blanks.reduce((sum, { count }) => sum + count, 0)).toBe(counts.missing);
    const places = blanks.flatMap(({ entries }) => entries.flatMap((one) => one.places));
    expect(places).toHaveLength(counts.missing);
  });
});
