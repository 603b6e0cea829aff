import type { ColumnCondition, Computation, EntryReference } from './computation.js';

/** What a computation reads: entries, columns, those of its conditions, and the rosters whose rows it counts. */
export function partsOf(computation: Computation): readonly EntryReference[] {
  const follow = (part: EntryReference | Computation): readonly EntryReference[] =>
    typeof part === 'string' ? [part] : partsOf(part);
  switch (computation.kind) {
    case 'sum':
      return computation.of.flatMap(follow);
    case 'difference':
      return [...follow(computation.of), ...follow(computation.less)];
    case 'ratio':
      return [...follow(computation.of), ...follow(computation.by)];
    case 'band':
      return follow(computation.of);
    case 'column-sum':
      return [computation.column, ...columnOf(computation.column, computation.where)];
    case 'column-mean':
      return [computation.column];
    case 'row-count':
      return [computation.roster, ...columnOf(computation.roster, computation.where)];
    case 'same-as':
      return [computation.entry];
  }
}

const columnOf = (
  reference: EntryReference,
  where: ColumnCondition | undefined,
): readonly EntryReference[] =>
  where === undefined ? [] : [`${reference.split('.')[0] ?? ''}.${where.column}`];
