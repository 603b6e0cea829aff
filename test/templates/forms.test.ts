import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkForm, fieldsOf, type Basis, type FormDefinition } from '../../engine/form/index.js';
import { withoutWhiteSpace } from '../../engine/core/clean-text.js';
import { registry } from '../../templates/index.js';
import officialForms from './official-forms.json' with { type: 'json' };

const forms = [...registry.forms.values()];
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const form = (id: string): FormDefinition => {
  const found = registry.forms.get(id);
  if (!found) throw new Error(id);
  return found;
};

/** The official texts as they were published, without white space. */
const texts = join(import.meta.dirname, '../regulations/texts');
const official = withoutWhiteSpace(
  readdirSync(texts)
    .map((file) => readFileSync(join(texts, file), 'utf8'))
    .join('\n'),
);

/** Full-width and half-width signs count as the same. */
const plain = (text: string): string => withoutWhiteSpace(text).normalize('NFKC').replaceAll(/[“”]/g, '"');

/** A printed label as the text at hand has it, what recognition lost not restored. */
const scanned = ({ repairs }: FormDefinition, label: string): string =>
  repairs
    .filter(({ printed }) => printed === 'repaired')
    .reduce(
      (text, { verbatim, repaired }) =>
        label === repaired ? verbatim : verbatim.length > 5 ? text.replaceAll(repaired, verbatim) : text,
      label,
    );

describe.each(forms)('$id $title', (one) => {
  it('has no fault in its definition: references, cells, points, printed words', () => {
    expect(checkForm(one, registry)).toEqual([]);
  });

  it('is Chinese for its readers: source, corrections, help', () => {
    const words = [
      one.source.document,
      one.source.place,
      one.provenanceNote ?? '',
      ...one.repairs.flatMap(({ repaired, reason }) => [repaired, reason]),
      ...fieldsOf(one).flatMap(({ field }) => [field.guidance ?? '', field.limitNote ?? '']),
    ];
    expect(
      words.filter((word) => /[a-z]{3}/i.test(word.replaceAll('WORD', '').replaceAll('PDF', ''))),
    ).toEqual([]);
  });

  it('has a name that fits on a sheet tab', () => {
    expect([...one.shortName].length).toBeLessThanOrEqual(12);
  });
});

describe('the seventeen official forms', () => {
  it('are seventeen with 948 blanks and 1600 printed words', () => {
    expect(officialForms).toHaveLength(17);
    expect(sum(officialForms.map((one) => one.fields))).toBe(948);
    expect(sum(officialForms.map((one) => one.labels))).toBe(1600);
  });

  it.each(officialForms)('$id has its blanks and words, and few of ours', (counts) => {
    const { labels, provenance, sections, title } = form(counts.id);
    const ours = counts.ours ?? { fields: [], labels: [] };
    const ids = fieldsOf({ ...form(counts.id), sections }).map((one) => one.field.id);
    expect({ title, provenance }).toEqual({ title: counts.title, provenance: counts.provenance });
    expect(ids.filter((id) => !ours.fields.includes(id))).toHaveLength(counts.fields);
    expect(ids).toEqual(expect.arrayContaining(ours.fields));
    const words = ours.labels.reduce((left, label) => {
      const at = left.indexOf(label);
      expect(at).toBeGreaterThanOrEqual(0);
      return left.toSpliced(at, 1);
    }, labels);
    expect(words).toHaveLength(counts.labels);
    expect(new Set(words).size).toBe(counts.differentLabels);
  });

  it('print the words of the official texts, letter by letter', () => {
    // One cell that the scan of the text gives as two.
    const apart = ['市场开拓创新'];
    const plainOfficial = plain(official);
    const strange = forms
      .filter((one) => one.provenance === 'verbatim')
      .flatMap((one) => one.labels.map((label) => ({ form: one.id, label, scanned: scanned(one, label) })))
      .filter(({ label, scanned: text }) => !plainOfficial.includes(plain(text)) && !apart.includes(label));
    expect(strange).toEqual([]);
  });
});

describe('forms without a public original', () => {
  const rebuilt = forms.filter((one) => one.provenance !== 'verbatim');

  it('say that they are ours, and whose provisions they follow', () => {
    expect(rebuilt.map((one) => [one.id, one.provenance])).toEqual([
      ['zj-certification-application', 'reconstructed'],
      ['hz-hybrid-application', 'reconstructed'],
      ['hz-hybrid-project-list', 'reconstructed'],
      ['zj-project-register', 'derived'],
      ['zj-implementation-register', 'derived'],
      ['zj-evidence-register', 'derived'],
      ['zj-review-particulars', 'derived'],
      ['zj-review-city-particulars', 'derived'],
      ['zj-evaluation-particulars', 'derived'],
      ['rongcheng-particulars', 'derived'],
      ['urumqi-particulars', 'derived'],
      ['zj-order-process', 'derived'],
      ['zj-review-records', 'derived'],
      ['zj-evaluation-grounds', 'derived'],
      ['zj-review-city-records', 'derived'],
      ['rongcheng-records', 'derived'],
      ['hz-hybrid-upload', 'derived'],
    ]);
    for (const one of rebuilt) expect(one.provenanceNote).toMatch(/未公开|不是官方/);
  });

  it.each(rebuilt.filter((one) => one.provenance === 'reconstructed'))(
    '$id rests every blank on a provision',
    (one) => {
      const without = fieldsOf(one).filter(
        ({ field, section }) =>
          (field.basis ?? []).length === 0 &&
          (section?.basis ?? []).length === 0 &&
          !['seq', 'remark', 'schedule_seq'].includes(field.id),
      );
      expect(without.map(({ field }) => field.id)).toEqual([]);
    },
  );

  it('quote the provisions word for word', () => {
    const bases = rebuilt.flatMap((one) => [
      ...fieldsOf(one).flatMap(({ field }) => field.basis ?? []),
      ...one.sections.flatMap((section) => section.basis ?? []),
    ]);
    const pieces = bases.flatMap((basis: Basis) => basis.quote.split('……'));
    expect(pieces.length).toBeGreaterThan(300);
    expect(pieces.filter((piece) => !official.includes(withoutWhiteSpace(piece)))).toEqual([]);
  });
});

describe('who fills in what', () => {
  const fillers = (id: string, field: string): string | undefined =>
    fieldsOf(form(id)).find((one) => one.field.id === field)?.field.filledBy;

  it('leaves the second row of Table 4 to the expert group', () => {
    const verified = fieldsOf(form('zj-table-4')).filter((one) => one.field.id.startsWith('verified_'));
    expect(verified).toHaveLength(16);
    for (const { field } of verified) expect(field.filledBy).toBe('expert-group');
  });

  it('leaves 复评 and 扣分原因 of the Rongcheng evaluation to the authority', () => {
    const others = fieldsOf(form('rongcheng-evaluation')).filter((one) =>
      /_(review_score|deduction_reason)$/.test(one.field.id),
    );
    expect(others).toHaveLength(30);
    for (const { field } of others) expect(field.filledBy).toBe('authority');
  });

  it('leaves the result of certification to the authority', () => {
    expect(fillers('zj-certification-application', 'certification_result')).toBe('authority');
    expect(fillers('zj-certification-application', 'publicity_start')).toBe('authority');
  });
});
