import { ExactNumber } from '../core/exact-number.js';
import type { ColumnCondition, Computation, EntryReference } from './computation.js';
import { resolveReference } from './condition-holds.js';
import type { Dossier, EntryValue, RosterRow } from './dossier.js';
import { fieldValue, rowsOf } from './entry-path.js';

const HUNDRED = 100;

interface Scope {
  readonly dossier: Dossier;
  readonly form: string;
  /** The roster row that a column's computation belongs to. */
  readonly row?: RosterRow;
}

/**
 * The exact result of a computation; `undefined` while nothing that it follows from is filled in, and for a
 * division by zero. Blanks among filled parts count as zero in sums, as they do in a sheet, unless the sum is `whole`.
 */
export function evaluateComputation(
  computation: Computation,
  dossier: Dossier,
  form: string,
  row?: RosterRow,
): EntryValue | undefined {
  const result = evaluate(computation, { dossier, form, ...(row === undefined ? {} : { row }) });
  return result instanceof ExactNumber ? result.toNumber() : result;
}

function evaluate(computation: Computation, scope: Scope): ExactNumber | EntryValue | undefined {
  switch (computation.kind) {
    case 'sum': {
      const parts = computation.of.map((part) => numberOf(part, scope));
      return computation.whole === true && parts.includes(undefined) ? undefined : sumOf(parts);
    }
    case 'difference': {
      const [of, less] = [numberOf(computation.of, scope), numberOf(computation.less, scope)];
      return of === undefined && less === undefined
        ? undefined
        : (of ?? ExactNumber.zero).minus(less ?? ExactNumber.zero);
    }
    case 'column-sum':
      return sumOf(columnOf(computation.column, computation.where, scope));
    case 'column-mean': {
      const filled = columnOf(computation.column, undefined, scope).filter((one) => one !== undefined);
      if (filled.length === 0) return undefined;
      return rounded(ExactNumber.sum(filled).dividedBy(filled.length), computation.decimals);
    }
    case 'row-count': {
      const rows = matching(rowsAt(computation.roster, scope), computation.where);
      return rowsAt(computation.roster, scope).length === 0 ? undefined : rows.length;
    }
    case 'ratio': {
      const [of, by] = [numberOf(computation.of, scope), numberOf(computation.by, scope)];
      if (of === undefined || by === undefined || by.isZero()) return undefined;
      const quotient = of.dividedBy(by);
      return rounded(
        computation.percentage === true ? quotient.times(HUNDRED) : quotient,
        computation.decimals,
      );
    }
    case 'band': {
      const value = numberOf(computation.of, scope);
      if (value === undefined) return undefined;
      const reached = computation.bands.filter((band) => value.atLeast(band.from));
      return [...reached].sort((one, other) => other.from - one.from)[0]?.word;
    }
    case 'same-as':
      return valueOf(computation.entry, scope);
  }
}

const rounded = (value: ExactNumber, decimals: number | undefined): ExactNumber =>
  decimals === undefined ? value : value.rounded(decimals);

function sumOf(parts: readonly (ExactNumber | undefined)[]): ExactNumber | undefined {
  const filled = parts.filter((part) => part !== undefined);
  return filled.length === 0 ? undefined : ExactNumber.sum(filled);
}

function numberOf(part: EntryReference | Computation, scope: Scope): ExactNumber | undefined {
  const value = typeof part === 'string' ? valueOf(part, scope) : evaluate(part, scope);
  return value instanceof ExactNumber ? value : typeof value === 'number' ? ExactNumber.of(value) : undefined;
}

function valueOf(reference: EntryReference, { dossier, form, row }: Scope): EntryValue | undefined {
  const target = resolveReference(reference, form);
  // Within a row, `projects.training_fee` and `training_fee` are both the row's own.
  const column = target.entry.split('.').at(-1) ?? '';
  if (row !== undefined && target.form === form && Object.hasOwn(row, column)) return row[column];
  return fieldValue(dossier.forms[target.form], target.entry);
}

function rowsAt(reference: EntryReference, { dossier, form }: Scope): readonly RosterRow[] {
  const target = resolveReference(reference, form);
  return rowsOf(dossier.forms[target.form], target.entry.split('.')[0] ?? '');
}

const matching = (rows: readonly RosterRow[], where: ColumnCondition | undefined): readonly RosterRow[] =>
  where === undefined
    ? rows
    : rows.filter((row) => {
        const value = row[where.column];
        const found = typeof value === 'object' ? value : [value];
        return found.some((one) => one !== undefined && where.among.includes(one));
      });

function columnOf(
  reference: EntryReference,
  where: ColumnCondition | undefined,
  scope: Scope,
): (ExactNumber | undefined)[] {
  const column = resolveReference(reference, scope.form).entry.split('.')[1] ?? '';
  return matching(rowsAt(reference, scope), where).map((row) => {
    const value = row[column];
    return typeof value === 'number' ? ExactNumber.of(value) : undefined;
  });
}
