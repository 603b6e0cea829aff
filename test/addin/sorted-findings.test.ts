import { describe, expect, it } from 'vitest';
import { sortFindings } from '../../addin/worker/cards.js';
import { labelAt, sectionsToFill } from '../../addin/worker/section-entries.js';
import { checkDossier, turnsOf } from '../../engine/check/index.js';
import type { Dossier } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';

const blank = [...registry.kits.keys()].map((kit): [string, Dossier] => [`blank ${kit}`, { kit, forms: {} }]);
const filled = samples().map(({ id, dossier }): [string, Dossier] => [id, dossier]);

const turnOf = turnsOf(registry);

describe.each([...blank, ...filled])('findings of %s in the pane', (_, dossier) => {
  const { findings } = checkDossier({ dossier, registry, facts: forms.factsOf(dossier), mode: 'final' });
  const { blanks, counts } = sortFindings(findings, labelAt, turnOf);

  it('have every blank by its name, as many as the verdict says', () => {
    expect(blanks.reduce((sum, { count }) => sum + count, 0)).toBe(counts.missing);
    const places = blanks.flatMap(({ entries }) => entries.flatMap((one) => one.places));
    expect(places).toHaveLength(counts.missing);
  });
});

it('blanks stand sheet by sheet as the workbook does, whatever was found first', () => {
  const dossier: Dossier = { kit: 'zj-review', forms: {} };
  const { findings } = checkDossier({
    dossier,
    registry,
    facts: forms.factsOf(dossier),
    mode: 'final',
    locate: ({ form }) => ({ sheet: form, cell: 'A1' }),
  });
  const sheets = (of: typeof findings) => sortFindings(of, labelAt, turnOf).blanks.map(({ sheet }) => sheet);
  expect(sheets(findings).slice(0, 4)).toEqual(['zj-table-1', 'zj-table-2', 'zj-table-3', 'zj-table-4']);
  expect(sheets([...findings].reverse())).toEqual(sheets(findings));
});

it.each([...registry.forms.values()].map((form) => [form.id, form] as const))(
  'every section of %s is called by its own name',
  (_, form) => {
    const titles = sectionsToFill(form).map(({ title }) => title);
    expect(titles.filter((title) => /（[2-9]）$/u.test(title))).toEqual([]);
    if (titles.length > 3) expect(titles).not.toContain(form.title);
  },
);
