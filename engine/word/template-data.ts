import {
  evaluateComputation,
  fieldsOf,
  fillerOf,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
  type FormDefinition,
  type FormData,
  type FormField,
  type RosterRow,
  type RosterSection,
} from '../form/index.js';
import { ExactNumber } from '../core/exact-number.js';
import { typedDate } from './formatters/date-parts.js';
import type { TemplateData, TemplateValue } from './template-value.js';

/** What was typed into an entry that could not be read; `undefined` of every other. */
export type TypedText = (path: EntryPath) => string | undefined;

/** What a form is printed with, beside its entries. */
export interface PrintedFor {
  readonly typed?: TypedText | undefined;
  /** Whose form it is: named in the footer where the form itself does not name it. */
  readonly institution?: string | undefined;
  /** To be stamped: the row below the last filled one of a roster says that nothing follows. */
  readonly final?: boolean | undefined;
}

/** The name by which templates ask for the institution in the footer. */
export const FOOTER_INSTITUTION = 'footer_institution';
/** What officials write below the last entry, so that none is added after the stamp. */
const NOTHING_FOLLOWS = '以下空白';
const GAP = '\u3000';

/**
 * The data of a form for its template: every field by id (`null` while blank), rosters as rows with as many blank
 * ones as the paper shows, `totals` of columns. Entries that others make (experts, authorities) are blank, and so
 * are signatures, which are written by hand. What could not be read stands as it was typed; it is part of no total.
 */
export function templateData(
  form: FormDefinition,
  dossier: Dossier,
  { typed = nothing, institution = '', final = false }: PrintedFor = {},
): TemplateData {
  const data: FormData = dossier.forms[form.id] ?? {};
  const result: Record<string, TemplateValue> = {};
  const totals: Record<string, Record<string, TemplateValue>> = {};
  for (const one of fieldsOf(form)) {
    if (one.roster) continue;
    const { field } = one;
    result[field.id] = isOurs(one, form)
      ? (typedValue(field, typed({ form: form.id, field: field.id })) ??
        valueOf(field, data[field.id], dossier, form))
      : null;
  }
  for (const section of form.sections) {
    if (section.kind !== 'roster') continue;
    const rows = rowsOf(section, data[section.id], dossier, form, typed);
    result[section.id] = final ? closedRows(rows, filledRows(data[section.id]), section, form) : rows;
    if (section.totalRow) totals[section.id] = totalsOf(section, rows);
  }
  const named = Object.values(result).some((value) => value === institution);
  result[FOOTER_INSTITUTION] = institution === '' || named ? null : `${institution}${GAP}`;
  return { ...result, totals };
}

const TEXT: ReadonlySet<FieldDefinition['kind']> = new Set(['text', 'long-text', 'person-name']);

/** The rows, with the words below the last filled one, where a blank row is left and a column has room for them. */
function closedRows(
  rows: readonly DataRow[],
  filled: number,
  section: RosterSection,
  form: FormDefinition,
): readonly DataRow[] {
  const ours = section.columns.filter(
    (column) => TEXT.has(column.kind) && isOurs({ field: column, section, roster: section }, form),
  );
  const column = ours.find(({ id }) => id === section.rowLabel) ?? ours[0];
  if (filled === 0 || filled >= rows.length || !column) return rows;
  return rows.map((row, index) => (index === filled ? { ...row, [column.id]: NOTHING_FOLLOWS } : row));
}

/** Rows up to the last in which anything was entered. */
const filledRows = (entered: FormData[string] | undefined): number =>
  isRows(entered)
    ? entered.findLastIndex((row) => Object.values(row).some((value) => value !== '' && value !== null)) + 1
    : 0;

const nothing: TypedText = () => undefined;

/** Typed words are printed once, although the paper prints a date by its year, month and day. */
function typedValue(
  { id, kind, template = '' }: FieldDefinition,
  text: string | undefined,
): TemplateValue | undefined {
  if (text === undefined || (kind !== 'date' && kind !== 'month')) return text;
  const first = (['year', 'month'] as const).find((part) => template.includes(`{${id}.${part}}`));
  return first === undefined ? text : typedDate(text, first);
}

/** Whether the form's own filler writes it, and not by hand. */
export const isOurs = (one: FormField, form: FormDefinition): boolean =>
  fillerOf(one, form) === form.filledBy && one.field.signature !== true;

function valueOf(
  field: FieldDefinition,
  entered: FormData[string] | undefined,
  dossier: Dossier,
  form: FormDefinition,
  row?: RosterRow,
): TemplateValue {
  const computed = field.computed && evaluateComputation(field.computed, dossier, form.id, row);
  const value = computed ?? (isEntry(entered) ? entered : undefined) ?? field.prefilled;
  return value ?? null;
}

const isEntry = (value: FormData[string] | undefined): value is EntryValue =>
  value !== undefined &&
  (!Array.isArray(value) || value.every((one: string | RosterRow) => typeof one === 'string'));

type DataRow = Readonly<Record<string, TemplateValue>>;

function rowsOf(
  section: RosterSection,
  entered: FormData[string] | undefined,
  dossier: Dossier,
  form: FormDefinition,
  typed: TypedText,
): DataRow[] {
  const rows = isRows(entered) ? entered : [];
  const count = Math.max(rows.length, section.blankRows);
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index];
    return Object.fromEntries(
      section.columns.map((column): [string, TemplateValue] => {
        const ours = isOurs({ field: column, section, roster: section }, form);
        if (!ours) return [column.id, null];
        const numbered = column.id === section.numberedColumn && index < section.blankRows;
        const path = { form: form.id, roster: section.id, row: index, column: column.id };
        const value = row
          ? (typedValue(column, typed(path)) ?? valueOf(column, row[column.id], dossier, form, row))
          : null;
        return [column.id, value ?? (numbered ? index + 1 : null)];
      }),
    );
  });
}

const isRows = (value: FormData[string] | undefined): value is readonly RosterRow[] =>
  Array.isArray(value) && value.every((one: string | RosterRow) => typeof one === 'object');

function totalsOf(section: RosterSection, rows: readonly DataRow[]): Record<string, TemplateValue> {
  return Object.fromEntries(
    (section.totalRow?.sums ?? []).map((column): [string, TemplateValue] => {
      const figures = rows.flatMap((row) => {
        const value = row[column];
        return typeof value === 'number' ? [value] : [];
      });
      return [column, figures.length === 0 ? null : ExactNumber.sum(figures).toNumber()];
    }),
  );
}
