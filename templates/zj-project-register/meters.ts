import type { Meter } from '../../engine/core/meter.js';
import { fieldValue, rowsOf, type Dossier } from '../../engine/form/index.js';
import { normaliseName, rule } from '../../engine/regulations/index.js';
import { limitOf } from '../limit-of.js';

const FORM = 'zj-project-register';
const MOST_LEADERS_SHOWN = 12;

/** What a register shows as bars: province-wide projects against the cap, and those of each leader. */
export function meters(dossier: Dossier): readonly Meter[] {
  const data = dossier.forms[FORM];
  if (data === undefined) return [];
  const rows = rowsOf(data, 'projects').filter(
    (row) => row.project_scope === '全省' && row.project_kind !== '订单式',
  );
  const modes = fieldValue(data, 'training_modes');
  const cap = limitOf('zj-2021-157.s3.1.cap-effective', {
    institution_name: fieldValue(data, 'institution_name'),
    has_remote: [modes].flat().join().includes('远程'),
    certified_date: fieldValue(data, 'certification_date'),
    application_date: fieldValue(data, 'application_date'),
  });
  const leaders = new Map<string, number>();
  for (const { leader_name: name } of rows) {
    if (typeof name !== 'string') continue;
    leaders.set(normaliseName(name), (leaders.get(normaliseName(name)) ?? 0) + 1);
  }
  const most = rule('zj-2021-157.s2.1.leader-max-4')?.parameters.max_projects_per_leader?.values.at(
    -1,
  )?.value;
  const busiest = [...leaders].sort((one, other) => other[1] - one[1]).slice(0, MOST_LEADERS_SHOWN);
  return [
    {
      title: '面向全省的自主选课项目',
      unit: '项',
      parts: [{ label: '已列', value: rows.length }],
      ...(cap === undefined ? {} : { limit: cap }),
    },
    ...busiest.map(([name, count]) => ({
      title: `项目负责人${name}`,
      unit: '项',
      parts: [{ label: '负责', value: count }],
      ...(typeof most === 'number' ? { limit: most } : {}),
    })),
  ];
}
