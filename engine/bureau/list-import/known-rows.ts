import type { EntryValue, RosterRow, RosterSection } from '../../form/index.js';

/** A row of a list that the roster has already under the same name, with what the list says otherwise. */
export interface KnownRow {
  readonly name: string;
  /** In the roster, from 0. */
  readonly at: number;
  readonly row: RosterRow;
  readonly changes: readonly {
    readonly column: string;
    readonly before: EntryValue | undefined;
    readonly after: EntryValue;
  }[];
}

export interface SortedRows {
  readonly fresh: readonly RosterRow[];
  /** In the roster already, and nothing is said otherwise. */
  readonly same: number;
  readonly known: readonly KnownRow[];
}

/**
 * Which rows of a list a roster has already: by the name by which rows are called; of several of one name the one that
 * agrees in most. Each row of the roster is found once.
 */
export function sortKnown(
  there: readonly RosterRow[],
  rows: readonly RosterRow[],
  { rowLabel }: RosterSection,
): SortedRows {
  const left = new Map(there.map((row, at) => [at, row]));
  const fresh: RosterRow[] = [];
  const known: KnownRow[] = [];
  let same = 0;
  for (const row of rows) {
    const name = rowLabel === undefined ? '' : nameOf(row[rowLabel]);
    const candidates = [...left].filter(
      ([, one]) =>
        holds(one, row) || (name !== '' && rowLabel !== undefined && nameOf(one[rowLabel]) === name),
    );
    const [best] = candidates.sort(([, one], [, other]) => agreeing(other, row) - agreeing(one, row));
    if (!best) {
      fresh.push(row);
      continue;
    }
    const [at, one] = best;
    left.delete(at);
    const changes = Object.entries(row)
      .filter(([column, value]) => !equal(one[column], value))
      .map(([column, after]) => ({ column, before: one[column], after }));
    if (changes.length === 0) same += 1;
    else known.push({ name, at, row, changes });
  }
  return { fresh, same, known };
}

const nameOf = (value: EntryValue | undefined): string =>
  typeof value === 'string' ? value.normalize('NFKC').replace(/\s/gu, '') : '';
const equal = (one: EntryValue | undefined, other: EntryValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
const agreeing = (one: RosterRow, row: RosterRow): number =>
  Object.entries(row).filter(([column, value]) => equal(one[column], value)).length;
/** Whether a row of the roster says everything that a row of the list says. */
const holds = (one: RosterRow, row: RosterRow): boolean => agreeing(one, row) === Object.keys(row).length;
