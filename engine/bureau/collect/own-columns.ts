import { diagnostic } from '../../core/diagnostic.js';
import { rowsOf } from '../../form/index.js';
import { grouped } from '../across/name-key.js';
import type { CollectedDoubt } from './collected-doubt.js';
import type { CollectedKit } from './collect-forms.js';

/** One fact for each list, said once: which columns the bureau still has to fill in, and for how many. */
export function ownColumnDoubts({ dossier, ownColumns = [] }: CollectedKit): CollectedDoubt[] {
  return [...grouped(ownColumns, ({ form, roster }) => `${form}\n${roster}`).values()].flatMap((columns) => {
    const [{ form = '', roster = '' } = {}] = columns;
    const rows = rowsOf(dossier.forms[form], roster);
    const lacking = rows.filter((row) => columns.some(({ id }) => row[id] === undefined));
    if (lacking.length === 0) return [];
    const open = columns.filter(({ id }) => lacking.some((row) => row[id] === undefined));
    const values = { labels: open.map(({ label }) => label).join('、'), count: lacking.length };
    return [{ diagnostic: diagnostic('collect.columns-own', 'warning', {}, values), places: [] }];
  });
}
