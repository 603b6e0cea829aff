import type { Dossier, RosterRow } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';

/** A sample with rosters of so many rows: its own rows over and over, under new names. */
export function enlargedSample(
  kit: string,
  form: string,
  rosters: Readonly<Record<string, number>>,
  name: string,
): Dossier {
  const sample = sampleOf(kit)?.dossier;
  if (!sample) throw new Error(`no sample of ${kit}`);
  const entries = sample.forms[form] ?? {};
  const grown = Object.entries(rosters).map(([roster, count]) => {
    const rows = entries[roster] as readonly RosterRow[] | undefined;
    if (!rows?.length) throw new Error(`no rows in ${form}.${roster}`);
    const more = Array.from({ length: count }, (_, index) => {
      const row = rows[index % rows.length];
      const own = Object.fromEntries(
        Object.keys(row ?? {})
          .filter((column) => column === name || column.endsWith(`_${name}`))
          .map((column) => [column, `${String(row?.[column])}${index + 1}`]),
      );
      return { ...row, ...own };
    });
    return [roster, more];
  });
  return { ...sample, forms: { ...sample.forms, [form]: { ...entries, ...Object.fromEntries(grown) } } };
}

/** A register of so many projects, each under a name of its own. */
export const registerOf = (projects: number): Dossier =>
  enlargedSample('zj-projects', 'zj-project-register', { projects }, 'project_name');
