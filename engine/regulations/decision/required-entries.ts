import { all, every, filled, moreThan, not, same } from './conditions.js';
import type { Decision, Requirement } from './decision.js';
import type { Expr, Table } from './expression.js';
import { blankColumns, joined, lackingOf, listed, wordsOf } from './words.js';
import { count, rowNumber } from './numbers.js';
import type { Kind } from './node.js';
import type { LabelledRows } from './symbols.js';

type Labels = Table<readonly string[]> & {
  readonly [at: number]: Expr<'text', 'one'>;
  readonly length: number;
};

/** That everything required is there; `met` in the order of the labels, of which those are shown that lack. */
export const allMet = (
  labels: ArrayLike<Expr<'text' | 'number', 'one'>>,
  met: readonly Expr<'truth', 'one'>[],
): Requirement => ({
  holds: all(...met),
  actual: lackingOf(met.map((one, at) => [not(one), labels[at] ?? ''] as const)),
  permitted: wordsOf(labels),
});

/** That every required entry is filled in; `entries` in the order of their labels. */
export const entriesFilled = (
  labels: Labels,
  entries: Readonly<Record<string, Expr<Kind, 'one'>>>,
): Decision =>
  allMet(
    labels,
    Object.values(entries).map((one) => filled(one)),
  );

/** That every row of a list has every required column; nothing is said of an empty list. */
export function rowsFilled(labels: Labels, rows: LabelledRows): Decision {
  const blank = blankColumns(rows, labels);
  return {
    when: moreThan(count(rows), 0),
    holds: every(rows, same(blank, '')),
    actual: listed(rows, joined('第', rowNumber(rows), '行', blank), not(same(blank, '')), '；'),
    permitted: wordsOf(labels),
  };
}
