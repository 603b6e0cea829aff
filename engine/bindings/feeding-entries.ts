import type { EntryPath } from '../form/index.js';
import {
  childrenOf,
  evaluatorOf,
  Interval,
  rowLookedUp,
  type Environment,
  type Expr,
  type NodeOf,
  type Value,
} from '../regulations/index.js';
import { ExactNumber } from '../core/exact-number.js';
import type { BoundInput, BoundRecords } from './binding.js';
import type { DossierEntries, PlacedRow } from './bound-facts.js';
import { rosterOf } from './entries.js';
import { wordsCalled, type WordOfEntry } from './entry-words.js';
import { nodesOf, nodesOfRecord } from './nodes-of-input.js';

type Node = Expr['node'];

const pathOfWord = (row: unknown): EntryPath => (row as WordOfEntry).path;
const MOST_PLACES = 1000;
const isUnknown = (value: Value): boolean => value === undefined || value instanceof Interval;

/** Finds the entries that feed the inputs of a binding, all or those that are blank. */
export class FeedingEntries {
  constructor(
    private readonly entries: DossierEntries,
    private readonly env: Environment,
  ) {}

  /** All of them; `rows` are the rows that are part of a list. */
  of(bound: BoundInput, rows: readonly PlacedRow[]): readonly EntryPath[] {
    if ('node' in bound) return bound.at ? this.atEveryRow(bound.at) : this.under([bound.node], false);
    if ('parts' in bound) return this.under(nodesOf(bound.parts), false);
    return 'records' in bound ? this.ofRecords(bound.records, false) : this.each(bound, rows);
  }

  /** Of a list, or of a number of rows, one entry for each of its elements, in order. */
  each(bound: BoundInput, rows: readonly PlacedRow[]): readonly EntryPath[] {
    if ('parts' in bound) return [];
    if ('node' in bound) return this.counted(bound.node);
    if ('records' in bound) return this.ofRecords(bound.records, true);
    if (!('roster' in bound.roster)) return rows.map(({ row }) => pathOfWord(row));
    const { form, roster, list } = bound.roster;
    const column = bound.at ?? rosterOf(list)?.anchor ?? '';
    return rows.map(({ at }) => ({ form, roster, row: at, column }));
  }

  private atEveryRow({ node }: Expr): readonly EntryPath[] {
    if (node.op !== 'column') return [];
    return this.entries
      .rows(node.list)
      .all.flatMap((_, at) => this.atRow(node.list, at, () => this.under([node], false)));
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
    if ('records' in bound) return this.under(bound.records.flatMap(nodesOfRecord), true);
    return rows.flatMap((row) =>
      this.atRow(bound.roster.list, row.at, () => this.under(nodesOf(bound.columns), true)),
    );
  }

  /** One for each record; where records depend on something, what keeps out those that are no part of the list. */
  private ofRecords(records: BoundRecords['records'], oneEach: boolean): readonly EntryPath[] {
    const kept = records.filter(({ where }) => !where || evaluatorOf(where.node)(this.env) === true);
    const feeding = kept.map(({ parts }) => this.under(nodesOf(parts), false));
    if (records.some(({ where }) => where) && feeding.every((paths) => paths.length === 0)) {
      const lacking = records.filter((one) => !kept.includes(one));
      if (lacking.length > 0) return lacking.flatMap(({ where }) => (where ? this.denied(where.node) : []));
      return kept.flatMap(({ where }) => (where ? this.under([where.node], false) : []));
    }
    return kept.flatMap(({ times }, at) => {
      if (times) {
        const value = evaluatorOf(times.node)(this.env);
        const count = value instanceof ExactNumber ? Math.min(value.toNumber(), MOST_PLACES) : 1;
        const [counted] = this.under([times.node], false);
        return counted ? Array.from({ length: Math.max(1, count) }, () => counted) : [];
      }
      const own = feeding[at] ?? [];
      return oneEach ? own.slice(0, 1) : own;
    });
  }

  /** The entries for which a condition does not hold: of several parts those that do not, of rows the same. */
  private denied(node: Node): readonly EntryPath[] {
    if (node.op === 'all')
      return node.of.filter((one) => evaluatorOf(one)(this.env) !== true).flatMap((one) => this.denied(one));
    if (node.op !== 'every') return this.under([node], false);
    const [condition] = node.of;
    return [...this.entries.rows(node.list).all.keys()].flatMap((at) =>
      this.atRow(node.list, at, () =>
        evaluatorOf(condition)(this.env) === true ? [] : this.under([condition], false),
      ),
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
      if (one.op === 'or-else' && !isUnknown(evaluatorOf(one.of[0])(this.env))) return walk(one.of[0]);
      if (one.op === 'first') return chosen(one);
      // Whether something stands elsewhere is told by what is looked for, which may be blank.
      if (one.op === 'occurs') return blankOnly ? walk(one.of[0]) : undefined;
      if (one.op === 'looked-up') {
        const at = rowLookedUp(evaluatorOf, one, this.env);
        return at === undefined ? undefined : this.atRow(one.list, at, () => walk(one.of[1]));
      }
      if (!('list' in one)) return childrenOf(one).forEach(walk);
      this.throughRows(one, walk, put);
    };
    /** Of a table the value that was chosen; where it is written out, what chose it. */
    const chosen = ({ rows }: NodeOf<'first'>): void => {
      const decisive = rows.find(({ when }) => !when || evaluatorOf(when)(this.env) !== false);
      const before = found.size;
      if (decisive && (!decisive.when || evaluatorOf(decisive.when)(this.env) === true)) walk(decisive.then);
      if (found.size === before) for (const { when } of rows) if (when) walk(when);
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
