/** What a tree says that no formula of plain functions can; its reason, in Chinese, is shown. */
export class Inexpressible extends Error {}

/** Why something said of a row cannot look into the rows of another list, or of its own. */
export const LOOKS_INTO_ROWS = '要在每一行里查另一组行，普通函数做不到';

/** A value as a formula. */
export interface Valued {
  readonly formula: string;
  /** Conditions under which it is known. */
  readonly there: readonly string[];
  /** The roster (`form/roster`) for whose rows the formula stands; of one value, when absent. */
  readonly rows?: string;
  /** The highest that it can be, of a count of rows some of which cannot be told. */
  readonly upper?: string;
}

/**
 * A condition: so, not so, or neither, by two formulas of 0 and 1, for only these hold for rows as for one cell. Without
 * `no` it is not so whenever it is known and not `yes`.
 */
export interface Truth {
  readonly there: readonly string[];
  readonly yes: string;
  readonly no?: string;
  readonly rows?: string;
  /** Of parts of a row that must all hold, each of them open while an entry is blank: 0 is so, from `FAILED` on not so, anything between unknown. */
  readonly graded?: string;
}

/** More than a row has parts. */
export const FAILED = 1000;

export const UNKNOWN: Valued = { formula: '""', there: ['FALSE'] };

export const both = (...of: readonly string[]): string => of.map((one) => `(${one})`).join('*');
export const anyOf = (...of: readonly string[]): string =>
  of.length === 1 ? `(${of[0] ?? ''})` : `((${of.map((one) => `(${one})`).join('+')})>0)`;
export const notSo = (one: string): string => `(1-(${one}))`;
const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** The roster of whose rows several parts speak. @throws Inexpressible when they speak of several. */
export function rowsOfAll(parts: readonly { readonly rows?: string }[]): { readonly rows?: string } {
  const found = [...new Set(parts.flatMap(({ rows }) => (rows === undefined ? [] : [rows])))];
  if (found.length > 1) throw new Inexpressible(LOOKS_INTO_ROWS);
  return found[0] === undefined ? {} : { rows: found[0] };
}

/** One value among rows: while it is unknown it must be no error, which would be one of every row. */
function amongRows({ formula, there }: Valued, blank: string): string {
  return there.length === 0 ? formula : `IF(AND(${there.join(',')}),${formula},${blank})`;
}

/** A value made of others, known when they are. */
export function madeOf(
  parts: readonly Valued[],
  put: (...formulas: readonly string[]) => string,
  blank = '0',
): Valued {
  const rows = rowsOfAll(parts);
  const formulas = parts.map((one) =>
    rows.rows !== undefined && one.rows === undefined ? amongRows(one, blank) : one.formula,
  );
  return { formula: put(...formulas), there: union(...parts.map(({ there }) => there)), ...rows };
}

/** The same of a value that grows with its parts: both ends where one of them cannot be told. */
export function growing(parts: readonly Valued[], put: (...formulas: readonly string[]) => string): Valued {
  const made = madeOf(parts, put);
  if (parts.every(({ upper }) => upper === undefined)) return made;
  return { ...made, upper: put(...parts.map(({ formula, upper }) => upper ?? formula)) };
}

const isSure = ({ there, no }: Truth): boolean => there.length === 0 && no === undefined;

/** Certainly so. */
export function yesOf({ there, yes, rows }: Truth): string {
  if (there.length === 0) return yes;
  return rows === undefined ? `IF(AND(${there.join(',')}),${yes},FALSE)` : both(...there, yes);
}
/** Certainly not so. */
export function noOf({ there, yes, no = notSo(yes), rows }: Truth): string {
  if (there.length === 0) return no;
  return rows === undefined ? `IF(AND(${there.join(',')}),${no},FALSE)` : both(...there, no);
}

/** Not so and unknown is not so, so or unknown is so; while all parts ask for the same entries, two values do. */
export function kleene(op: 'all' | 'any', parts: readonly Truth[]): Truth {
  const [neutral, decisive] = op === 'all' ? ['1', '0'] : ['0', '1'];
  const fixed = (one: Truth, value: string): boolean => isSure(one) && one.yes === value;
  if (parts.some((one) => fixed(one, decisive))) return { there: [], yes: decisive };
  const of = parts.filter((one) => !fixed(one, neutral));
  const rows = rowsOfAll(of);
  const [first] = of;
  if (!first) return { there: [], yes: neutral };
  if (of.length === 1) return first;
  const whole = op === 'all' ? both : anyOf;
  const alike = of.every(
    (one) => one.no === undefined && one.rows === first.rows && one.there.join() === first.there.join(),
  );
  if (alike) return { there: first.there, yes: whole(...of.map(({ yes }) => yes)), ...rows };
  if (of.every(isSure)) return { there: [], yes: whole(...of.map(({ yes }) => yes)), ...rows };
  const [certain, denied] = [of.map(yesOf), of.map(noOf)];
  return op === 'all'
    ? { there: [], yes: both(...certain), no: anyOf(...denied), ...rows, ...gradedOf(of) }
    : { there: [], yes: anyOf(...certain), no: both(...denied), ...rows };
}

/** Each part stands in it once, where `yes` and `no` would name it twice: of many parts they are too long for a cell. */
function gradedOf(of: readonly Truth[]): Pick<Truth, 'graded'> {
  if (of.some((one) => one.rows === undefined || one.no !== undefined || one.there.length === 0)) return {};
  const each = of.map(({ there, yes }) => `1-(${both(...there)})*(1-${FAILED}*(1-(${yes})))`);
  return { graded: each.join('+') };
}

export const negated = (of: Truth): Truth =>
  isSure(of) && (of.yes === '0' || of.yes === '1')
    ? { there: [], yes: of.yes === '0' ? '1' : '0' }
    : of.no === undefined
      ? { ...of, yes: notSo(of.yes) }
      : { ...of, yes: of.no, no: of.yes };

/** Whether nothing can be certainly so in a row in which nothing is entered. */
export const silentOnBlankRows = ({ there, rows, graded }: Truth): boolean =>
  rows !== undefined && (graded !== undefined || there.some((one) => one.includes(':')));
