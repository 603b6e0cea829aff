import { describe, expect, it } from 'vitest';
import { linkedEntries } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';

const kits = [...registry.kits.values()];

describe('kits', () => {
  it('are eleven', () => {
    expect(kits.map((kit) => kit.id)).toEqual([
      'hz-hybrid',
      'zj-projects',
      'zj-certification',
      'zj-review',
      'zj-review-expert',
      'zj-review-city',
      'zj-order',
      'hz-hybrid-list',
      'weihai-annual',
      'rongcheng-summary',
      'urumqi-assessment',
    ]);
  });

  it.each(kits)('$id has only forms that exist', ({ forms, references = [] }) => {
    expect([...forms, ...references].filter((id) => !registry.forms.has(id))).toEqual([]);
    expect(forms.filter((id) => registry.forms.get(id)?.readOnly === true)).toEqual([]);
    expect(references.filter((id) => registry.forms.get(id)?.readOnly !== true)).toEqual([]);
  });

  it.each(kits)('$id is filled in by the one whose forms it holds', ({ forms, filledBy }) => {
    expect(new Set(forms.map((id) => registry.forms.get(id)?.filledBy))).toEqual(new Set([filledBy]));
  });

  it('use every form', () => {
    const used = new Set(kits.flatMap((kit) => [...kit.forms, ...(kit.references ?? [])]));
    expect([...registry.forms.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it('ask for the name of the institution once, where the review prints it first', () => {
    const review = registry.kits.get('zj-review');
    const links = review ? linkedEntries(review, registry) : [];
    const names = links.filter((one) => one.shown.field.includes('institution_name'));
    expect(names.map((one) => `${one.shown.form}.${one.shown.field}`)).toEqual([
      'zj-table-1.institution_name',
      'zj-table-3.institution_name',
      'zj-table-4.institution_name',
    ]);
    expect(new Set(names.map((one) => `${one.entered.form}.${one.entered.field}`))).toEqual(
      new Set(['zj-table-1.cover_institution_name']),
    );
  });
});
