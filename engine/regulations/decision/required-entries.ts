import { all, every, filled, same } from './conditions.js';
import type { Decision } from './decision.js';
import type { Expr, Table } from './expression.js';
import { not } from './conditions.js';
import { blankColumns, enumerated, joined, listed, wordsOf } from './words.js';
import { count, rowNumber } from './numbers.js';
import { moreThan } from './conditions.js';
import type { LabelledRows } from './symbols.js';

type Labels = Table<readonly string[]> & {
  readonly [at: number]: Expr<'text', 'one'>;
  readonly length: number;
};

/** That every required entry is filled in; `entries` in the order of their labels. */
export function entriesFilled(labels: Labels, entries: Readonly<Record<string, Expr>>): Decision {
  const own = Object.values(entries);
  const blank = own.map((one, at) => [not(filled(one)) as Expr<'truth', 'one'>, labels[at] ?? ''] as const);
  return {
    holds: all(...own.map((one) => filled(one) as Expr<'truth', 'one'>)),
    actual: enumerated(blank) as Expr<'text', 'one'>,
    permitted: wordsOf(labels),
  };
}

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
