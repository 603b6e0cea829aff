import { fieldsOf, type FieldDefinition, type FormDefinition } from '../form/index.js';
import { expression, type Expr, type Kind, type List } from '../regulations/index.js';

/** The entries of a form as expressions, each of the kind that its field has. */
export interface FormEntries {
  readonly form: string;
  number(field: string): Expr<'number', 'one'>;
  /** Words, chosen or written; several choices are one text, joined by 、. */
  text(field: string): Expr<'text', 'one'>;
  day(field: string): Expr<'day', 'one'>;
  /** 是 or 否, or a tick. */
  truth(field: string): Expr<'truth', 'one'>;
  /** Whatever was entered, for rules that only ask whether something was. */
  entry(field: string): Expr<'entry', 'one'>;
  roster(roster: string): RosterEntries;
}

/** The columns of a roster, said of one of its rows. */
export interface RosterEntries extends List {
  readonly form: string;
  readonly roster: string;
  number(column: string): Expr<'number', 'row'>;
  text(column: string): Expr<'text', 'row'>;
  day(column: string): Expr<'day', 'row'>;
  truth(column: string): Expr<'truth', 'row'>;
  entry(column: string): Expr<'entry', 'row'>;
}

const NUMBERS = new Set(['integer', 'decimal', 'money', 'percentage', 'area', 'score']);

/** Whether a field's entries can be spoken of as of a kind. */
function fits({ kind, choices }: FieldDefinition, as: Kind): boolean {
  switch (as) {
    case 'number':
      return NUMBERS.has(kind);
    case 'day':
      return kind === 'date';
    case 'truth':
      return kind === 'checkbox' || (kind === 'choice' && choices?.includes('是') === true);
    case 'text':
      return !NUMBERS.has(kind) && kind !== 'date';
    default:
      return true;
  }
}

/** A roster in the names of lists: its form, its id, and the column by which messages point at a row. */
export interface RosterName {
  readonly form: string;
  readonly roster: string;
  readonly anchor: string;
}
const listName = ({ form, roster, anchor }: RosterName): string => `@${form}/${roster}.${anchor}`;

/** The roster that a list of a binding is; `undefined` of the lists of rules. */
export function rosterOf(list: string): RosterName | undefined {
  const [, form, roster, anchor] = /^@([^/]+)\/([^.]+)\.(.+)$/.exec(list) ?? [];
  return form === undefined || roster === undefined || anchor === undefined
    ? undefined
    : { form, roster, anchor };
}

/**
 * The entries of a form.
 * @throws RangeError, from each of its functions, when the form has no such entry or its kind is another.
 */
export function entries(form: FormDefinition): FormEntries {
  const field = <As extends Kind>(id: string, kind: As): Expr<As, 'one'> => {
    const found = fieldsOf(form).find((one) => one.roster === undefined && one.field.id === id)?.field;
    if (!found || !fits(found, kind)) throw new RangeError(`${form.id} has no ${kind} ${id}`);
    return expression({ op: 'field', kind, form: form.id, id });
  };
  return {
    form: form.id,
    number: (id) => field(id, 'number'),
    text: (id) => field(id, 'text'),
    day: (id) => field(id, 'day'),
    truth: (id) => field(id, 'truth'),
    entry: (id) => field(id, 'entry'),
    roster: (id) => rosterEntries(form, id),
  };
}

function rosterEntries(form: FormDefinition, roster: string): RosterEntries {
  const section = form.sections.find((one) => one.id === roster);
  if (section?.kind !== 'roster') throw new RangeError(`${form.id} has no roster ${roster}`);
  const anchor = section.rowLabel ?? section.columns[0]?.id ?? '';
  const list = listName({ form: form.id, roster, anchor });
  const column = <As extends Kind>(id: string, kind: As): Expr<As, 'row'> => {
    const found = section.columns.find((one) => one.id === id);
    if (!found || !fits(found, kind)) throw new RangeError(`${form.id}/${roster} has no ${kind} ${id}`);
    return expression({ op: 'column', kind, list, id });
  };
  return {
    list,
    form: form.id,
    roster,
    number: (id) => column(id, 'number'),
    text: (id) => column(id, 'text'),
    day: (id) => column(id, 'day'),
    truth: (id) => column(id, 'truth'),
    entry: (id) => column(id, 'entry'),
  };
}
