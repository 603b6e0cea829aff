import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../engine/check/index.js';
import { layoutOf } from '../native/check-lines.js';
import { samples } from '../../samples/index.js';
import { rowsOf, withComputed, type Dossier } from '../../engine/form/index.js';
import { forms, registry } from '../../templates/index.js';

/** Something of its kind for a column: any entry will do, for nothing else of the row is entered. */
const entered = (kind: string): string | number | boolean =>
  kind === 'yes-no'
    ? true
    : kind === 'date'
      ? '2024-05-06'
      : ['integer', 'decimal', 'money', 'area', 'score', 'percentage'].includes(kind)
        ? 30
        : '某某';

const kits = [...new Map(samples().map(({ kit, dossier }) => [kit, dossier]))];

describe.each(kits)('a row of a list of %s of which one entry stands alone', (kit, sample) => {
  const lists = layoutOf(kit).rosters.map((one) => [`${one.form} ${one.section.id}`, one] as const);

  it.each(lists)('stops no check, in %s', (_, { form, section, columns }) => {
    const own = sample.forms[form] ?? {};
    const begun = columns
      .filter(({ role }) => role === 'entry')
      .map(({ field }) => ({ [field.id]: entered(field.kind) }));
    const rows = [...rowsOf(own, section.id), ...begun];
    const changed: Dossier = { kit, forms: { ...sample.forms, [form]: { ...own, [section.id]: rows } } };
    const dossier = withComputed(changed, registry);
    expect(() =>
      checkDossier({ dossier, registry, facts: forms.factsOf(dossier), mode: 'final' }),
    ).not.toThrow();
  });
});
