import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { columnOf, entriesOf, factRecord } from '../sourced-value.js';

const FORM = 'rongcheng-inspection-summary';

/** What the inspection list says: every column of every institution, and licence numbers that are unique. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const rows = entriesOf(dossier, FORM).rows('institutions');
  if (rows.length === 0) return [];
  return [
    factRecord(
      { subject: 'statistics', rules: ['rc-annual.licence-no-unique'], label: '年检统计表' },
      { licence_numbers: columnOf(rows, 'license_number') },
    ),
    ...rows.map((row) =>
      factRecord(
        { subject: 'institution', rules: ['rc-annual.columns'], label: `年检统计表第${row.index + 1}行` },
        {
          institution_name: row.column('institution_name'),
          licence_no: row.column('license_number'),
          licence_valid_to: row.column('license_valid_until'),
          institution_type: row.column('school_type'),
          leader: row.column('head_name'),
          content: row.column('school_content'),
          address: row.column('school_address'),
          contact: row.column('contact_details'),
        },
      ),
    ),
  ];
}
