import type { EntryPath } from '../form/index.js';
import {
  childrenOf,
  evaluatorOf,
  Interval,
  type Environment,
  type Expr,
  type Value,
} from '../regulations/index.js';
import type { BoundInput } from './binding.js';
import type { DossierEntries, PlacedRow } from './bound-facts.js';
import { rosterOf } from './entries.js';
import { wordsCalled, type WordOfEntry } from './entry-words.js';

type Node = Expr['node'];

const pathOfWord = (row: unknown): EntryPath => (row as WordOfEntry).path;
const isUnknown = (value: Value): boolean => value === undefined || value instanceof Interval;

const nodesOf = (of: Readonly<Record<string, Expr>>): Node[] => Object.values(of).map(({ node }) => node);

/** Finds the entries that feed the inputs of a binding, all or those that are blank. */
export class FeedingEntries {
  constructor(
    private readonly entries: DossierEntries,
    private readonly env: Environment,
  ) {}

  /** All of them; `rows` are the rows that are part of a list. */
  of(bound: BoundInput, rows: readonly PlacedRow[]): readonly EntryPath[] {
    if ('node' in bound) return this.under([bound.node], false);
    if ('parts' in bound) return this.under(nodesOf(bound.parts), false);
    return 'records' in bound ? this.under(bound.records.flatMap(nodesOf), false) : this.each(bound, rows);
  }

  /** Of a list, or of a number of rows, one entry for each of its elements, in order. */
  each(bound: BoundInput, rows: readonly PlacedRow[]): readonly EntryPath[] {
    if ('parts' in bound) return [];
    if ('node' in bound) return this.counted(bound.node);
    if ('records' in bound)
      return bound.records.flatMap((record) => this.under(nodesOf(record), false).slice(0, 1));
    if (!('roster' in bound.roster)) return rows.map(({ row }) => pathOfWord(row));
    const { form, roster, list } = bound.roster;
    const column = bound.at ?? rosterOf(list)?.anchor ?? '';
    return rows.map(({ at }) => ({ form, roster, row: at, column }));
  }

  private counted(node: Node): readonly EntryPath[] {
    const roster = node.op === 'count' ? rosterOf(node.list) : undefined;
    if (node.op !== 'count' || !roster) return [];
    const picks = node.where && evaluatorOf(node.where);
    const { all } = this.entries.rows(node.list);
    return all.flatMap((_, row) => {
      if (picks && this.atRow(node.list, row, () => picks(this.env)) !== true) return [];
      return [{ form: roster.form, roster: roster.roster, row, column: roster.anchor }];
    });
  }

  /** Those that are unknown, though the others of the input are not; none where no single one is. */
  blank(bound: BoundInput, rows: readonly PlacedRow[]): readonly EntryPath[] {
    if ('node' in bound) return this.under([bound.node], true);
    if ('parts' in bound) return this.under(nodesOf(bound.parts), true);
    if ('records' in bound) return this.under(bound.records.flatMap(nodesOf), true);
    return rows.flatMap((row) =>
      this.atRow(bound.roster.list, row.at, () => this.under(nodesOf(bound.columns), true)),
    );
  }

  private under(nodes: readonly Node[], blankOnly: boolean): EntryPath[] {
    const found = new Map<string, EntryPath>();
    const put = (path: EntryPath): void => {
      found.set('field' in path ? path.field : `${path.roster}/${path.row}/${path.column}`, path);
    };
    const walk = (one: Node): void => {
      if (blankOnly && !isUnknown(evaluatorOf(one)(this.env))) return;
      // What another rule answers is not wrong here; only what it lacks is asked for.
      if (one.op === 'answer' && !blankOnly) return;
      if (one.op === 'field') return put({ form: one.form, field: one.id });
      if (one.op === 'column') {
        const current = this.env.current[one.list];
        if (current && wordsCalled(one.list)) return put(pathOfWord(current.row));
        const roster = rosterOf(one.list);
        if (current && roster)
          put({ form: roster.form, roster: roster.roster, row: current.at, column: one.id });
        return;
      }
      if (!('list' in one)) return childrenOf(one).forEach(walk);
      this.throughRows(one, walk, put);
    };
    nodes.forEach(walk);
    return [...found.values()];
  }

  /** Of what is gathered the columns that it is gathered from; otherwise the column by which a row is called. */
  private throughRows(
    node: Extract<Node, { list: string }>,
    walk: (node: Node) => void,
    put: (path: EntryPath) => void,
  ): void {
    const roster = rosterOf(node.list);
    if (!roster) return;
    const inner = childrenOf(node);
    const { all } = this.entries.rows(node.list);
    const called = (row: number): EntryPath => ({
      form: roster.form,
      roster: roster.roster,
      row,
      column: roster.anchor,
    });
    // A roster that is not begun: its first row would tell.
    if (all.length === 0 && inner.length === 0) return put(called(0));
    const positions = all.length === 0 ? [0] : all.map((_, at) => at);
    for (const at of positions) {
      if (inner.length === 0) put(called(at));
      else this.atRow(node.list, at, () => inner.forEach(walk));
    }
  }

  private atRow<Result>(list: string, at: number, ask: () => Result): Result {
    const { current } = this.env;
    const outside = current[list];
    const rows = this.entries.rows(list);
    current[list] = { rows, row: rows.all[at] ?? {}, at };
    const result = ask();
    current[list] = outside;
    return result;
  }
}
