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

/** What a rule reads: of what is asked for several rules together only its own inputs. */
const readBy = ({ rule }: AskedRule, { inputs, about }: AskedRule['bindings'][number]): readonly Node[] => [
  ...Object.entries(inputs).flatMap(([name, input]) =>
    Object.hasOwn(rule.inputs, name) ? nodesOfInput(input) : [],
  ),
  ...(about.where ? [about.where.node] : []),
];

/** The number and date entries that a rule reads, each once. */
function numbersOf(asked: AskedRule, formulas: Formulas): Entry[] {
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
  const nodes = asked.bindings.flatMap((binding) => readBy(asked, binding));
  for (const node of nodes.flatMap((root) => [...within(root)])) {
    if (node.op === 'field') add({ form: node.form, id: node.id });
    else if (node.op === 'column') {
      const roster = rosterOf(node.list);
      if (roster) add({ ...roster, id: node.id });
    }
  }
  return [...found.values()];
}

/** What gathers over rows: one of them that cannot be read leaves the whole open. */
const isGathering = (node: Node): boolean =>
  'list' in node && node.op !== 'column' && node.op !== 'row-number';

/** The roster of whose rows a rule is asked, each by its own entries; `undefined` of a rule that looks at several. */
function rosterOfRows(asked: AskedRule): string | undefined {
  const rosters = asked.bindings.map((binding) => {
    const { each } = binding.about;
    const gathers = readBy(asked, binding).some((node) => [...within(node)].some(isGathering));
    return each && 'roster' in each && !gathers ? `${each.form}/${each.roster}` : undefined;
  });
  const [first] = rosters;
  return rosters.every((one) => one === first) ? first : undefined;
}

/** How many number and date entries hold text, as formulas: entries of single rows, and those that all rows rest on. */
export interface WrittenAsText {
  readonly inRows?: string;
  readonly forAll?: string;
}

/**
 * How many of the number and date entries that a rule reads hold text. A program reads `90分` and `2026.3.5` there, the
 * formulas do not: they would leave the entry out, and judge by the others.
 */
export function writtenAsText(asked: AskedRule, { formulas, calculations }: Cells): WrittenAsText {
  const own = rosterOfRows(asked);
  const counted = (entries: readonly Entry[]): string | undefined =>
    entries.length === 0
      ? undefined
      : entries
          .map(({ form, roster, id }) => {
            const at = (row: number): string =>
              roster === undefined
                ? formulas.reference({ form, field: id })
                : formulas.reference({ form, roster, row, column: id });
            const cells = roster === undefined ? at(0) : `${at(0)}:${at(ROWS_CHECKED - 1)}`;
            return calculations.put(`SUMPRODUCT(ISTEXT(${cells})*(LEN(${cells})>0))`);
          })
          .join('+');
  const all = numbersOf(asked, formulas);
  const inRows = counted(all.filter((one) => isOf(one, own)));
  const forAll = counted(all.filter((one) => !isOf(one, own)));
  return { ...(inRows === undefined ? {} : { inRows }), ...(forAll === undefined ? {} : { forAll }) };
}

const isOf = ({ form, roster }: Entry, own: string | undefined): boolean =>
  roster !== undefined && `${form}/${roster}` === own;

/** Whether one of these entries of a dossier stands in its cell as text: in some rows, or where all rests on it. */
export function holdsText(
  asked: AskedRule,
  formulas: Formulas,
  { forms }: Dossier,
): 'in-rows' | 'for-all' | undefined {
  const own = rosterOfRows(asked);
  const held = numbersOf(asked, formulas).filter(({ form, roster, id }) => {
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
  if (held.length === 0) return undefined;
  return held.every((one) => isOf(one, own)) ? 'in-rows' : 'for-all';
}
