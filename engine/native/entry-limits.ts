import { toA1 } from '../core/cell-address.js';
import { definedName, Formulas, type EntryLimit, type WorkbookLayout } from '../workbook/index.js';
import { notSo, allOf, type Case } from './case.js';
import { EntryCells, namesIn, withNames } from './entry-cells.js';
import { factorsOf } from './factors.js';
import { articleOf, failureOf, silences, titleOf, type NativeCheck } from './native-check.js';

/** A date with its duration, a part with its whole: what a rule says of more entries is no matter of one cell. */
const MOST_ENTRIES = 2;
/** Functions of a whole column; for a row alone they would say something else. */
const OF_COLUMNS = /\b(SUM|SUMPRODUCT|COUNT|COUNTA|COUNTIF|MATCH|FREQUENCY|MAX|LOOKUP|ROW)\(/;
/** Excel takes no lists in braces and no cells of other sheets in a condition. */
const REFUSED = /[{!]/;

/** An entry by the name that formulas give it. */
interface Named {
  readonly form: string;
  readonly entry: string;
  readonly roster?: string;
  readonly entered: boolean;
  /** The cell of the field or of the roster's first row. */
  readonly cell: string;
}

/**
 * The native checks that are about an entry, as limits of it: the very cases that the 检查 sheet counts, so that cell
 * and sheet cannot differ.
 */
export function entryLimitsOf(
  checks: readonly NativeCheck[],
  forms: readonly string[],
  layout: WorkbookLayout,
): EntryLimit[] {
  const formulas = new Formulas(layout);
  const named = entriesOf(layout);
  return checks
    .filter(({ form }) => forms.includes(form))
    .flatMap((check) => {
      const cells = new EntryCells(formulas, check.form, check.rules[0] ?? '');
      const silent = silences(check, cells);
      return [check.cases(cells)].flat().flatMap((one) => limitsOf(check, one, silent, named));
    });
}

function entriesOf(layout: WorkbookLayout): ReadonlyMap<string, Named> {
  const fields = layout.fields.map(({ form, field, role, row, column }): [string, Named] => [
    definedName(form, field.id),
    { form, entry: field.id, entered: role === 'entry', cell: fixed(toA1({ row, column })) },
  ]);
  const columns = layout.rosters.flatMap(({ form, section, firstRow, columns }) =>
    columns.map(({ field, role, column }): [string, Named] => [
      `${definedName(form, section.id)}.${field.id}`,
      {
        form,
        roster: section.id,
        entry: field.id,
        entered: role === 'entry',
        cell: `$${toA1({ row: firstRow, column })}`,
      },
    ]),
  );
  return new Map([...fields, ...columns]);
}

/** `C5` → `$C$5`. */
const fixed = (cell: string): string => cell.replace(/^([A-Z]+)/, '$$$1$$');

function limitsOf(
  check: NativeCheck,
  one: Case,
  silent: readonly string[],
  named: ReadonlyMap<string, Named>,
): EntryLimit[] {
  const all = [...silent, ...one.there, ...(one.applies ?? []), one.holds];
  const rosters = new Set(all.flatMap(namesIn).map((name) => named.get(name)?.roster ?? ''));
  rosters.delete('');
  const whole = one.rows
    ? rosters.size === 1 && !all.some((part) => OF_COLUMNS.test(part))
    : rosters.size === 0;
  if (!whole || all.some((part) => REFUSED.test(part))) return [];
  const factors = factorsOf(one.holds);
  return namesIn(one.holds).flatMap((name) => {
    const subject = named.get(name);
    // An entry answers for what speaks of it, not for the rest of the case.
    const own = factors.filter((factor) => namesIn(factor).includes(name));
    if (!subject?.entered || (subject.roster === undefined) === one.rows) return [];
    if (own.some((factor) => namesIn(factor).length > MOST_ENTRIES)) return [];
    // What only has to be there is coloured as missing already.
    if (own.every((factor) => factor === `${name}<>""`)) return [];
    // Fields keep their names, but the one that is judged: its cell is shorter and the name may be lost.
    const put = (other: string): string => {
      const known = named.get(other);
      return known && (other === name || known.roster !== undefined) ? known.cell : other;
    };
    return {
      form: subject.form,
      entry: subject.entry,
      ...(subject.roster === undefined ? {} : { roster: subject.roster }),
      statement: titleOf(check),
      article: articleOf(check),
      failure: one.onlyWarns ? 'warning' : failureOf(check),
      broken: withNames(brokenIn({ ...one, holds: allOf(...own) }, silent, name), put),
    };
  });
}

/** Where the case is judged and not kept; a blank entry is never wrong, only missing. */
function brokenIn({ there, applies = [], holds }: Case, silent: readonly string[], name: string): string {
  const open = silent.length === 0 ? [] : [`NOT(OR(${silent.join(',')}))`];
  const number = `ISNUMBER(${name})`;
  const entered = there.includes(number) ? number : `${name}<>""`;
  const judged = [...new Set([entered, ...there, ...open])].join(',');
  const failed = allOf(...applies, notSo(holds));
  return `IF(AND(${judged}),IFERROR(${failed}>0,FALSE),FALSE)`;
}
