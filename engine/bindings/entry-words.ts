import { rowsOf, type Dossier, type EntryPath } from '../form/index.js';
import { entryAs, expression, type Expr, type List } from '../regulations/index.js';
import { rosterOf } from './entries.js';

/** The words of an entry, or of every row of a column, as rows; what is said of them has no formula, for the reason given. */
export interface EntryWords extends List {
  readonly form: string;
  readonly value: Expr<'text', 'row'>;
  readonly why: string;
  readonly words: (dossier: Dossier) => readonly WordOfEntry[];
}

/** One word, and the entry in which it stands. */
export interface WordOfEntry {
  readonly value: string;
  readonly path: EntryPath;
}

const known = new Map<string, EntryWords>();

/** The words that a list of a binding is; `undefined` of rosters and of the lists of rules. */
export const wordsCalled = (list: string): EntryWords | undefined => known.get(list);

/**
 * Takes an entry apart into words, or every row of a column.
 * @throws RangeError when it is neither, or is taken apart in another way elsewhere.
 */
export function wordsIn(
  of: Expr<'text'>,
  why: string,
  split: (text: string) => readonly string[],
): EntryWords {
  const { node } = of;
  if (node.op !== 'field' && node.op !== 'column') throw new RangeError('No entry to take apart');
  const place = node.op === 'field' ? `${node.form}/${node.id}` : `${node.list}/${node.id}`;
  const list = `#${place}`;
  const before = known.get(list);
  const words = (dossier: Dossier): readonly WordOfEntry[] =>
    textsOf(dossier, of).flatMap(({ text, path }) => split(text).map((value) => ({ value, path })));
  const form = node.op === 'field' ? node.form : (rosterOf(node.list)?.form ?? '');
  const value = expression<'text', 'row'>({ op: 'column', kind: 'text', list, id: 'value' });
  const made = { list, form, value, why, words };
  if (before && before.why !== why) throw new RangeError(`${place} is taken apart in two ways`);
  known.set(list, made);
  return made;
}

function textsOf(
  { forms }: Dossier,
  { node }: Expr<'text'>,
): readonly { readonly text: string; readonly path: EntryPath }[] {
  const read = (raw: unknown, path: EntryPath) => {
    const text = entryAs('text', raw);
    return typeof text === 'string' ? [{ text, path }] : [];
  };
  if (node.op === 'field') return read(forms[node.form]?.[node.id], { form: node.form, field: node.id });
  const place = node.op === 'column' ? rosterOf(node.list) : undefined;
  if (!place || node.op !== 'column') return [];
  const { form, roster } = place;
  return rowsOf(forms[form], roster).flatMap((row, at) =>
    read(row[node.id], { form, roster, row: at, column: node.id }),
  );
}
