import {
  conditionHolds,
  resolveReference,
  requiredCounts,
  type Condition,
  type Dossier,
  type FieldDefinition,
  type FormRegistry,
  type SectionDefinition,
} from '../form/index.js';
import { ROWS_CHECKED } from './build/check-sheet.js';
import { literal, type Formulas } from './formula.js';
import type { LayoutSheet, RosterPlace, WorkbookLayout } from './layout/workbook-layout.js';

/** Excel takes 8,192 characters in a cell; the cells that add these up need few. */
const LONGEST = 7000;

/** How many entries a sheet asks for and how many of them are filled in, as cells show it. */
export interface SheetCount {
  readonly key: string;
  readonly sheet: string;
  readonly form: string;
  readonly required: { readonly formula: string; readonly result: number };
  readonly filled: { readonly formula: string; readonly result: number };
}

/** How many entries a sheet asks for, and how many of these are filled in: formulas to be added up. */
export interface RequiredFormulas {
  readonly sheet: LayoutSheet;
  readonly required: readonly string[];
  readonly filled: readonly string[];
}

/** An entry that is asked for: where it is one, and where it holds something. */
interface Asked {
  readonly required: string;
  readonly filled: string;
}

/** The same numbers as `requiredOf`, as the workbook itself works them out; sheets that ask for nothing are left out. */
export function requiredFormulas(layout: WorkbookLayout, formulas: Formulas): RequiredFormulas[] {
  return layout.sheets.flatMap((sheet) => {
    const fields = layout.fields
      .filter((place) => place.sheet === sheet.key && place.role === 'entry' && isAsked(place.field))
      .map(({ form, field, section }): Asked => {
        const where = conditionsOf(field, section).map((one) => holds(one, form, formulas));
        const there = `(LEN(TRIM(${formulas.reference({ form, field: field.id })}))>0)`;
        return { required: product(where), filled: product([...where, there]) };
      });
    const rows = sheet.roster ? rowsOf(sheet.roster, formulas) : [];
    const asked = [...fields, ...rows];
    if (asked.length === 0) return [];
    return [
      {
        sheet,
        required: inPieces(asked.map(({ required }) => required)),
        filled: inPieces(asked.map(({ filled }) => filled)),
      },
    ];
  });
}

/** By the key of the sheet how many entries a dossier must have on it, and how many it has. */
export function requiredOf(
  layout: WorkbookLayout,
  registry: FormRegistry,
  dossier: Dossier,
): ReadonlyMap<string, { readonly required: number; readonly filled: number }> {
  const sheets = new Map<string, string>();
  for (const { form, field, sheet, role } of layout.fields)
    if (role === 'entry') sheets.set(`${form}/${field.id}`, sheet);
  for (const { form, section, sheet, columns } of layout.rosters)
    for (const { field, role } of columns)
      if (role === 'entry') sheets.set(`${form}/${section.id}.${field.id}`, sheet);
  const counts = new Map<string, { required: number; filled: number }>();
  for (const id of layout.kit.forms) {
    const form = registry.forms.get(id);
    if (!form) continue;
    const ofForm = requiredCounts(form, dossier.forms[id] ?? {}, layout.kit.filledBy);
    for (const [entry, { required, filled }] of ofForm) {
      const sheet = sheets.get(`${id}/${entry}`);
      if (sheet === undefined) continue;
      const known = counts.get(sheet) ?? { required: 0, filled: 0 };
      counts.set(sheet, { required: known.required + required, filled: known.filled + filled });
    }
  }
  return counts;
}

const isAsked = (field: FieldDefinition): boolean =>
  field.required && field.computed === undefined && field.signature !== true;

const conditionsOf = (field: FieldDefinition, section?: SectionDefinition): Condition[] =>
  [section?.appliesWhen, field.appliesWhen, field.requiredWhen].flatMap((one) => (one ? [one] : []));

/** A roster's columns: in every begun row, or in the first when none is. */
function rowsOf({ form, section, columns }: RosterPlace, formulas: Formulas): Asked[] {
  const range = (column: string): string => {
    const at = (row: number): string => formulas.reference({ form, roster: section.id, row, column });
    return `${at(0)}:${at(ROWS_CHECKED - 1)}`;
  };
  const entered = columns.filter(
    ({ role, field }) => role === 'entry' && field.id !== section.numberedColumn,
  );
  const begun = `((${entered.map(({ field }) => `(${range(field.id)}<>"")`).join('+')})>0)`;
  const own = new Set(columns.map(({ field }) => field.id));
  return columns
    .filter(({ role, field }) => role === 'entry' && isAsked(field))
    .map(({ field }) => {
      const conditions = conditionsOf(field, section);
      const ofRow = conditions.filter(({ entry }) => own.has(columnOf(entry)));
      const others = conditions
        .filter((one) => !ofRow.includes(one))
        .map((one) => holds(one, form, formulas));
      const inRows = ofRow.map((one) => holdsAmong(range(columnOf(one.entry)), one));
      const first = ofRow.every((one) => conditionHolds(one, {}, {})) ? '1' : '0';
      const rows = `SUMPRODUCT(${product([begun, ...inRows])})`;
      const required =
        inRows.length === 0
          ? `MAX(1,SUMPRODUCT(${begun}*1))`
          : `IF(SUMPRODUCT(${begun}*1)=0,${first},${rows})`;
      const filled = `SUMPRODUCT(${product([begun, ...inRows, `(LEN(${range(field.id)})>0)`])})`;
      return { required: product([required, ...others]), filled: product([filled, ...others]) };
    });
}

const columnOf = (entry: string): string => entry.split('.').at(-1) ?? '';

/** A condition as 1 or 0. */
function holds(condition: Condition, form: string, formulas: Formulas): string {
  const of = resolveReference(condition.entry, form);
  const cell = formulas.reference({ form: of.form, field: of.entry });
  return holdsAmong(cell, condition, (value) => formulas.says(cell, value, of));
}

function holdsAmong(
  cells: string,
  { among, not }: Condition,
  says = (value: string | number | boolean): string => `${cells}=${literal(value)}`,
): string {
  const any = among ? `((${among.map((value) => `(${says(value)})`).join('+')})>0)` : `(LEN(${cells})>0)`;
  return not === true ? `(1-${any})` : any;
}

const product = (of: readonly string[]): string => (of.length === 0 ? '1' : `${of.join('*')}*1`);

/** Sums that fit a cell each. */
function inPieces(of: readonly string[]): string[] {
  const certain = of.filter((one) => one === '1').length;
  const pieces: string[] = certain > 0 ? [String(certain)] : [];
  for (const one of of.filter((each) => each !== '1')) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + one.length < LONGEST)
      pieces[pieces.length - 1] = `${last}+${one}`;
    else pieces.push(one);
  }
  return pieces;
}
