import { nodesOfInput, rosterOf } from '../bindings/index.js';
import { fieldKind, partsOf, rowsOf, type Dossier } from '../form/index.js';
import { within, type Node } from '../regulations/index.js';
import { ROWS_CHECKED, type Formulas } from '../workbook/index.js';
import type { AskedRule, Cells } from './asked-rule.js';

/** Kinds whose values are numbers in cells: what stands there as text, the formulas cannot calculate with. */
const NUMBERS: readonly string[] = ['integer', 'decimal', 'money', 'area', 'score', 'percentage', 'date'];

/** A field, or a column of a roster. */
interface Entry {
  readonly form: string;
  readonly roster?: string;
  readonly id: string;
}

/** The number and date entries that a rule reads, each once. */
function numbersOf({ bindings }: AskedRule, formulas: Formulas): Entry[] {
  const found = new Map<string, Entry>();
  const add = (entry: Entry): void => {
    const { field, role } =
      entry.roster === undefined
        ? formulas.entryOf(entry.form, entry.id)
        : formulas.entryOf(entry.form, entry.roster, entry.id);
    const key = [entry.form, entry.roster, entry.id].join('/');
    if (found.has(key)) return;
    if (role === 'entry' && NUMBERS.includes(field.kind)) found.set(key, entry);
    // A figure that the sheet works out is as good as what it is worked out from.
    for (const part of field.computed ? partsOf(field.computed) : []) {
      const [own = '', form = entry.form] = part.split('/').reverse();
      const [id = '', named] = own.split('.').reverse();
      // Within a roster a bare name is one of its own columns.
      const roster =
        named ??
        (entry.roster !== undefined && formulas.hasEntry(form, entry.roster, id) ? entry.roster : undefined);
      if (roster === undefined ? formulas.hasEntry(form, id) : formulas.hasEntry(form, roster, id))
        add({ form, id, ...(roster === undefined ? {} : { roster }) });
    }
  };
  const nodes = bindings.flatMap(({ inputs, about }): Node[] => [
    ...Object.values(inputs).flatMap(nodesOfInput),
    ...(about.where ? [about.where.node] : []),
  ]);
  for (const node of nodes.flatMap((root) => [...within(root)])) {
    if (node.op === 'field') add({ form: node.form, id: node.id });
    else if (node.op === 'column') {
      const roster = rosterOf(node.list);
      if (roster) add({ ...roster, id: node.id });
    }
  }
  return [...found.values()];
}

/**
 * How many of the number and date entries that a rule reads hold text, as a formula; `undefined` where it reads none. A
 * program reads `90分` and `2026.3.5` there, the formulas do not: they would leave the entry out, and judge by the others.
 */
export function writtenAsText(asked: AskedRule, { formulas, calculations }: Cells): string | undefined {
  const counts = numbersOf(asked, formulas).map(({ form, roster, id }) => {
    const at = (row: number): string =>
      roster === undefined
        ? formulas.reference({ form, field: id })
        : formulas.reference({ form, roster, row, column: id });
    const cells = roster === undefined ? at(0) : `${at(0)}:${at(ROWS_CHECKED - 1)}`;
    return calculations.put(`SUMPRODUCT(ISTEXT(${cells})*(LEN(${cells})>0))`);
  });
  return counts.length === 0 ? undefined : counts.join('+');
}

/** Whether one of these entries of a dossier stands in its cell as text. */
export function holdsText(asked: AskedRule, formulas: Formulas, { forms }: Dossier): boolean {
  return numbersOf(asked, formulas).some(({ form, roster, id }) => {
    const data = forms[form];
    const { field } = roster === undefined ? formulas.entryOf(form, id) : formulas.entryOf(form, roster, id);
    const values =
      roster === undefined
        ? [data?.[id]]
        : rowsOf(data, roster)
            .slice(0, ROWS_CHECKED)
            .map((row) => row[id]);
    return values.some(
      (value) =>
        typeof value === 'string' &&
        value !== '' &&
        fieldKind(field.kind).write(value, field).type === 'text',
    );
  });
}
