import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { columnOf, entriesOf, factRecord, given } from '../sourced-value.js';

const FORM = 'zj-table-7';
const rules = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `zj-2026-forms.${name}`);

/** What a city's filing summary says: every column of every institution, numbers, opinions. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  const rows = entries.rows('institutions');
  return [
    factRecord(
      { subject: 'package', rules: rules('t7.contact'), label: '表7' },
      { contact_name: entries.field('contact_name'), contact_mobile: entries.field('contact_mobile') },
    ),
    ...(rows.length === 0
      ? []
      : [
          factRecord(
            { subject: 'package', rules: rules('t7.seq'), label: '表7' },
            { seqs: columnOf(rows, 'seq') },
          ),
        ]),
    ...rows.flatMap((row) => {
      const label = { label: `表7第${row.index + 1}行` };
      return [
        factRecord(
          { subject: 'institution', rules: rules('t7.columns'), ...label },
          {
            seq: row.column('seq'),
            institution_name: row.column('institution_name'),
            training_level: row.column('training_level'),
            address: row.column('address'),
            postcode: row.column('postcode'),
            leader: row.column('head_name'),
            leader_office_phone: row.column('head_office_phone'),
            leader_mobile: row.column('head_mobile'),
            monitor_contact: row.column('monitoring_contact_name'),
            monitor_office_phone: row.column('monitoring_contact_office_phone'),
            monitor_mobile: row.column('monitoring_contact_mobile'),
            review_opinion: row.column('review_opinion'),
          },
        ),
        factRecord(
          { subject: 'institution', rules: rules('t7.opinion-values'), ...label },
          { review_opinion: row.column('review_opinion'), is_prep_review: given(false) },
        ),
      ];
    }),
  ];
}
