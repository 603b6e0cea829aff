import { nodesOfInput, rosterOf, type Binding } from '../bindings/index.js';
import { fieldValue, rowsOf, type Dossier, type EntryPath } from '../form/index.js';
import { within, type RuleFinding } from '../regulations/index.js';
import { ROWS_CHECKED, type Formulas } from '../workbook/index.js';
import type { AskedRule } from './asked-rule.js';

/** More entries than these make a formula that is longer than what it asks. */
const MOST = 40;

/** An entry, or all of a column. */
type Asked =
  | { readonly form: string; readonly field: string }
  | { readonly form: string; readonly roster: string; readonly column: string };

/** The entries that feed the inputs of a binding; `undefined` where it reads anything else. */
function entriesOf({ inputs }: Binding): Asked[] | undefined {
  const found = new Map<string, Asked>();
  for (const input of Object.values(inputs)) {
    if ('roster' in input) return undefined;
    for (const node of nodesOfInput(input).flatMap((root) => [...within(root)])) {
      if (node.op === 'field') found.set(`${node.form}/${node.id}`, { form: node.form, field: node.id });
      else if (node.op === 'answer' || node.op === 'call') return undefined;
      else if ('list' in node) {
        const roster = rosterOf(node.list);
        if (!roster) return undefined;
        const column = node.op === 'column' ? node.id : roster.anchor;
        found.set(`${node.list}/${column}`, { form: roster.form, roster: roster.roster, column });
      }
    }
  }
  return found.size > 0 && found.size <= MOST ? [...found.values()] : undefined;
}

/** The forms whose entries a rule reads, that of each of its bindings among them. */
export const formsRead = ({ bindings }: AskedRule): ReadonlySet<string> =>
  new Set(
    bindings.flatMap(({ form, inputs }) => [
      form,
      ...Object.values(inputs)
        .flatMap(nodesOfInput)
        .flatMap((root) => [...within(root)])
        .flatMap((node) =>
          node.op === 'field' ? [node.form] : 'list' in node ? (rosterOf(node.list)?.form ?? []) : [],
        ),
    ]),
  );

/** A condition that holds while none of the entries that a rule reads holds anything; none for rules asked of every row. */
export function untouched(binding: Binding, formulas: Formulas): string[] {
  const entries = binding.about.each ? undefined : entriesOf(binding);
  if (!entries) return [];
  const blank = entries.map((one) => {
    if ('field' in one) return `${formulas.reference(one)}=""`;
    const at = (row: number): string => formulas.reference({ ...one, row });
    return `SUMPRODUCT(LEN(${at(0)}:${at(ROWS_CHECKED - 1)}))=0`;
  });
  return [blank.length === 1 ? (blank[0] ?? '') : `AND(${blank.join(',')})`];
}

/** Whether a finding is about entries of which none holds anything: what the formulas leave open. */
export function isUntouched(
  { bindings }: AskedRule,
  { entries, label }: RuleFinding<EntryPath>,
  dossier: Dossier,
): boolean {
  const forms = new Set(Object.values(entries).flatMap((paths) => paths.map(({ form }) => form)));
  // A rule may be asked by one form of what is entered in another.
  const asked = bindings
    .filter(({ about }) => isCalled(about.label, label))
    .map((binding) => ({ binding, entries: binding.about.each ? undefined : entriesOf(binding) }))
    .filter(
      ({ binding, entries: of }) => forms.size === 0 || (of ?? [binding]).some(({ form }) => forms.has(form)),
    );
  return (
    asked.length > 0 && asked.every(({ entries: of }) => of?.every((one) => isBlank(one, dossier)) ?? false)
  );
}

/** Of a rule that is asked several times, its label tells which of them a finding is of. */
const isCalled = (asked: Binding['about']['label'], found: string | undefined): boolean =>
  typeof asked !== 'string' || found === undefined || asked === found;

function isBlank(one: Asked, dossier: Dossier): boolean {
  const data = dossier.forms[one.form];
  if ('field' in one) return isNothing(fieldValue(data, one.field));
  return rowsOf(data, one.roster).every((row) => isNothing(row[one.column]));
}

const isNothing = (value: unknown): boolean => value === undefined || value === '';
