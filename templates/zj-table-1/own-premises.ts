import type { EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { factRecord, isBlank, type FormEntries, type SourcedValue } from '../sourced-value.js';

/** The premises that the certification measure counts, which the review asks again. */
export function ownPremises(entries: FormEntries): FactRecord<EntryPath>[] {
  const { field } = entries;
  const about = { subject: 'institution', label: '表1校舍' } as const;
  const [area, term] = [field('building_area_leased'), field('building_lease_term')];
  const none = isBlank(area.value) || area.value === 0;
  const leases: SourcedValue = {
    value: none ? [] : isBlank(term.value) ? undefined : [{ area_m2: area.value, term_years: term.value }],
    entries: [...area.entries, ...term.entries],
  };
  return [
    factRecord(
      { ...about, rules: ['zj-2011-03.s3.3.area-2000'] },
      { premises_owned_m2: field('building_area_owned'), leases },
    ),
    ...(none
      ? []
      : [factRecord({ ...about, rules: ['zj-2011-03.s3.3.lease-term-5y'] }, { lease_term_years: term })]),
  ];
}
