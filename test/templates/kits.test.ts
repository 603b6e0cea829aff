import { describe, expect, it } from 'vitest';
import { linkedEntries } from '../../engine/form/index.js';
import { checklists } from '../../engine/regulations/index.js';
import { kitChecklist, registry } from '../../templates/index.js';

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

describe('what a kit asks', () => {
  const review = ['zj-review', 'zj-review-expert', 'zj-review-city'];
  const asked = (kit: string): string[] => kitChecklist(kit).map(({ id }) => id);

  it('is asked of the one who fills it in', () => {
    expect(Object.fromEntries(review.map((kit) => [kit, asked(kit).length]))).toEqual({
      'zj-review': 256,
      'zj-review-expert': 50,
      'zj-review-city': 7,
    });
    expect(asked('zj-review').filter((id) => id.includes('.t5.'))).toEqual([]);
    expect(asked('zj-review-expert').filter((id) => !id.includes('.t5.'))).toEqual([
      'zj-2026-review.s3.2.3.full-recheck',
      'zj-2026-review.s3.2.3.random-sample',
      'zj-2026-review.s3.2.3.verify-doubts',
      'zj-2026-review.s3.2.3.improvement-opinion',
      'zj-2026-review.s3.3.fraud-voids',
    ]);
    expect(asked('zj-review-city')).toContain('zj-2026-review.s3.4.city-filing');
  });

  it('is asked once: each provision of the review in one of its three kits', () => {
    const instruments = ['zj-2026-review', 'zj-2026-forms', 'zj-2014-rules'];
    // What schools answer for themselves is asked in no kit: no school fills in one.
    const all = [...checklists.values()].filter(
      ({ provision, answeredBy }) => answeredBy !== 'school' && instruments.includes(provision.instrument.id),
    );
    expect(review.flatMap(asked).sort()).toEqual(all.map(({ id }) => id).sort());
  });
});
