import type { Dossier, EntryPath } from '../../engine/form/index.js';
import { rule, type FactRecord } from '../../engine/regulations/index.js';
import { entriesOf, factRecord, given, isBlank } from '../sourced-value.js';

const FORM = 'hz-hybrid-project-list';

/** The total that the notice published and the table prints: 2019年下半年区县混合式培训项目一览表（40项）. */
function publishedTotal(): number | undefined {
  const total = rule('hz-2019-5.s0.count-40')?.parameters['published_total']?.values.at(-1)?.value;
  return typeof total === 'number' ? total : undefined;
}

/** What the list of hybrid projects says about each project, and about the districts' numbers. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  const entries = entriesOf(dossier, FORM);
  const rows = entries.rows('projects');
  if (rows.length === 0) return [];
  const projects = rows.map((row) => {
    const name = row.column('project_name').value;
    return factRecord(
      {
        subject: 'project',
        rules: ['hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'],
        label: isBlank(name) ? `第${row.index + 1}行` : `项目“${String(name)}”`,
      },
      {
        is_hybrid: given(true),
        total_credits: row.column('total_credits'),
        online_credits: row.column('online_credits'),
      },
    );
  });
  const districts = rows.map((row) => row.column('district'));
  const counts = new Map<string, number>();
  for (const { value } of districts) {
    if (typeof value === 'string') counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + 1);
  }
  const total = factRecord(
    { subject: 'statistics', instruments: ['hz-2019-5'], label: '各区县项目数' },
    {
      district_counts: { value: [...counts.values()], entries: districts.flatMap((one) => one.entries) },
      total: given(publishedTotal()),
    },
  );
  return [...projects, total];
}
