import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { entriesOf, factRecord, given } from '../sourced-value.js';

const FORM = 'zj-table-8';

/** What an expert's advice says: everything is filled in, in the year of the review, about the same institution. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const { field } = entriesOf(dossier, FORM);
  const evaluated = entriesOf(dossier, 'zj-table-5').field('institution_name');
  const names = [field('institution_name'), evaluated].filter((name) => name.value !== undefined);
  return [
    factRecord(
      { subject: 'institution', rules: ['zj-2026-forms.t8.required-fields'], label: '表8' },
      {
        institution_name: field('institution_name'),
        problems: field('problems'),
        suggestions: field('improvements'),
        // It is written on paper.
        expert_signature: given('手签'),
      },
    ),
    factRecord(
      { subject: 'package', rules: ['zj-2026-forms.t8.date-2026'], label: '表8' },
      { date: field('signature_date') },
    ),
    factRecord(
      { subject: 'package', rules: ['zj-2026-forms.x.institution-name-consistent'], label: '表5与表8' },
      { names: { value: names.map((name) => name.value), entries: names.flatMap((name) => name.entries) } },
    ),
  ];
}
