import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  missingEntries,
  withComputed,
  type Dossier,
  type EntryValue,
  type FormData,
} from '../../engine/form/index.js';
import { applyRules } from '../../engine/regulations/index.js';
import { sampleOf, samples } from '../../samples/index.js';
import { factsOf, registry } from '../../templates/index.js';

const all = samples();
const isLawful = (id: string): boolean => !id.endsWith('-unlawful');

const missing = (dossier: Dossier): string[] => {
  const kit = registry.kits.get(dossier.kit);
  return (kit?.forms ?? []).flatMap((id) => {
    const form = registry.forms.get(id);
    if (!form) return [id];
    return missingEntries(form, dossier.forms[id] ?? {}, kit?.filledBy).map((one) => `${id} ${one.label}`);
  });
};

const violations = (dossier: Dossier): string[] => [
  ...new Set(
    applyRules(factsOf(withComputed(dossier, registry)))
      .filter((one) => one.level === 'violation')
      .map((one) => one.rule),
  ),
];

/** Every entry that a sample gives, with the kind of its field. */
const entries = (id: string, data: FormData): { kind: string; value: EntryValue }[] => {
  const form = registry.forms.get(id);
  return (form ? fieldsOf(form) : []).flatMap(({ field, roster }) => {
    const own = data[field.id];
    const rows = roster === undefined ? undefined : data[roster.id];
    const values = Array.isArray(rows)
      ? rows.flatMap((row: Readonly<Record<string, EntryValue>>) => row[field.id] ?? [])
      : roster === undefined && own !== undefined
        ? [own as EntryValue]
        : [];
    return values.flat().map((value) => ({ kind: field.kind, value }));
  });
};

describe('samples', () => {
  it('show every kit, a lawful one first', () => {
    const first = [...registry.kits.keys()].map((kit) => sampleOf(kit)?.id ?? kit);
    expect(first.filter((id) => !/-lawful$/.test(id))).toEqual([]);
  });

  it.each(all)('$id lacks nothing that its filler has to fill in', ({ dossier }) => {
    expect(missing(withComputed(dossier, registry))).toEqual([]);
  });

  it.each(all)('$id keeps every entry as given when links and sums are filled in', ({ dossier }) => {
    expect(withComputed(dossier, registry)).toMatchObject(dossier);
  });

  it.each(all.filter((one) => isLawful(one.id)))('$id breaks no rule', ({ dossier }) => {
    expect(violations(dossier)).toEqual([]);
  });

  it('hz-hybrid-unlawful has too many credits online and an outside leader', () => {
    expect(violationsOf('hz-hybrid-unlawful')).toEqual(
      expect.arrayContaining(['hz-2019-5.s2.2.online-quarter', 'zj-2021-157.s2.1.leader-formal-staff']),
    );
  });

  it('zj-projects-unlawful exceeds the cap and gives one leader five projects', () => {
    expect(violationsOf('zj-projects-unlawful')).toEqual(
      expect.arrayContaining(['zj-2021-157.s3.1.cap-general', 'zj-2021-157.s2.1.leader-max-4']),
    );
  });

  it('zj-certification-unlawful fails on premises, staff, experience, date and documents', () => {
    expect(violationsOf('zj-certification-unlawful')).toEqual(
      expect.arrayContaining([
        'zj-2011-03.s3.3.area-2000',
        'zj-2011-03.s3.4.teachers-10',
        'zj-2011-03.s3.4.senior-50pct',
        'zj-2011-03.s3.4.managers-5',
        'zj-2011-03.s3.5.experience-5y',
        'zj-2011-03.s4.2.application-window',
        'zj-2011-03.s5.2.approval-document',
      ]),
    );
  });

  it('zj-review-unlawful disagrees with itself and claims more than its premises and staff allow', () => {
    expect(violationsOf('zj-review-unlawful')).toEqual(
      expect.arrayContaining([
        'zj-2026-forms.t3.premises.score-values',
        'zj-2026-forms.x.t1-premises-vs-t3',
        'zj-2026-forms.x.evidence-code-exists',
        'zj-2026-forms.x.t4-attendance-vs-t3',
      ]),
    );
  });

  it.each(all)('$id names nobody who exists: telephone and identity numbers are invented', ({ dossier }) => {
    const given = Object.entries(dossier.forms).flatMap(([id, data]) => entries(id, data));
    const of = (kind: string): string[] =>
      given.filter((one) => one.kind === kind).map((one) => String(one.value));
    expect(of('mobile').filter((number) => !number.startsWith('1380000'))).toEqual([]);
    expect(of('phone').filter((number) => !/^(0500-|1380000)/.test(number))).toEqual([]);
    // No administrative division has the code 000000.
    expect(of('identity-number').filter((number) => !number.startsWith('000000'))).toEqual([]);
  });
});

function violationsOf(id: string): string[] {
  const sample = all.find((one) => one.id === id);
  if (!sample) throw new Error(id);
  return violations(sample.dossier);
}
