import { toA1, type CellAddress, type CellRange } from '../../core/cell-address.js';
import {
  evaluateComputation,
  fieldKind,
  sectionApplies,
  type CellContent,
  type Dossier,
  type EntryValue,
  type FieldDefinition,
  type RosterRow,
} from '../../form/index.js';
import { appearances, colours, type Appearance } from '../appearance.js';
import type { Formulas } from '../formula.js';
import {
  definedName,
  type EntryRole,
  type FieldPlace,
  type LayoutCell,
  type LayoutSheet,
  type RosterColumnPlace,
  type RosterPlace,
} from '../layout/workbook-layout.js';
import type { BuiltName, BuiltSheet } from '../sheet-port.js';
import { ROSTER_HINT } from '../layout/roster-sheet.js';
import type { ChoiceLists } from './choice-lists.js';
import { DraftSheet } from './draft-sheet.js';
import { colourBroken, colourUnreadable, greyOut, offScheme } from './entry-colours.js';
import type { EntryLimits } from './entry-limit.js';
import { fieldValidation } from './field-validation.js';
import { formArea, putMarginNotes, type MarginNote } from './margin-note.js';
import { printedArea, putHint } from './printed-rows.js';

/** What a form's sheet is built from. */
export interface FormSheetTask {
  readonly sheet: LayoutSheet;
  /** Places of the sheet's single entries. */
  readonly places: readonly FieldPlace[];
  /** With computed and linked entries filled in. */
  readonly dossier: Dossier;
  readonly formulas: Formulas;
  readonly lists: ChoiceLists;
  readonly limits: EntryLimits;
  readonly margins: readonly MarginNote[];
  /** Names of sheets that stay out of sight. */
  readonly setAside: ReadonlySet<string>;
}

/** Rows that stay free under a roster's data when it is longer than the rows made ready. */
const SPARE_ROWS = 20;

/** Builds a sheet of the layout with the dossier's entries in it, and its defined names. */
export function buildFormSheet(task: FormSheetTask): { sheet: BuiltSheet; names: BuiltName[] } {
  const { sheet } = task;
  const draft = new DraftSheet();
  const names: BuiltName[] = [];
  const places = new Map(task.places.map((place) => [place.field.id, place]));
  const area = sheet.roster && printedArea(sheet, rosterRows(task.dossier, sheet.roster).length);
  for (const cell of sheet.cells) {
    const place = cell.field === undefined ? undefined : places.get(cell.field);
    if (place) names.push(...putEntry(draft, cell, place, task));
    else if (cell.total !== undefined && sheet.roster) putTotal(draft, cell, cell.total, sheet.roster, task);
    else if (!area || cell.text !== ROSTER_HINT) putWords(draft, pointing(cell, task));
  }
  const lastRow = sheet.roster ? lastReadyRow(sheet.roster, task.dossier) : 0;
  if (sheet.roster) names.push(...putRoster(draft, sheet.roster, lastRow, task));
  if (sheet.roster && area) names.push(...putHint(draft, sheet, sheet.roster, area));
  const { heights, growing } = draft.fitted(sheet, lastRow);
  const margin = putMarginNotes(draft, sheet, task.places, task.margins);
  names.push(...margin.names);
  const built = draft.built({
    name: sheet.name,
    visibility: isSetAside(sheet, task.dossier) ? 'hidden' : 'visible',
    columns: [...sheet.columns, ...margin.columns],
    heights: new Map([...heights, ...margin.heights]),
    growing,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    protected: sheet.protected,
    page: {
      orientation: sheet.orientation,
      ...(sheet.repeatedRows ? { repeatedRows: sheet.repeatedRows } : {}),
      ...(area ? { area } : margin.columns.length > 0 ? { area: formArea(sheet) } : {}),
    },
    tabColour: sheet.form.readOnly ? 'A6A6A6' : sheet.roster ? '5B9BD5' : '2F75B5',
  });
  return { sheet: built, names };
}

/**
 * A table of a register of our own that nothing has been chosen for stays out of sight: a clerk who has nothing to
 * record there sees the official forms alone. It can be shown again like any hidden sheet.
 */
export function isSetAside({ form, roster }: LayoutSheet, dossier: Dossier): boolean {
  if (form.provenance !== 'derived' || !roster?.section.appliesWhen) return false;
  const data = dossier.forms[form.id] ?? {};
  return !sectionApplies(roster.section, data) && rosterRows(dossier, roster).length === 0;
}

/** A link leads to no hidden sheet. */
const pointing = (cell: LayoutCell, { setAside }: FormSheetTask): LayoutCell =>
  cell.link === undefined || !setAside.has(cell.link) ? cell : { ...cell, link: undefined };

const rangeOf = (cell: LayoutCell): CellRange => ({
  from: { row: cell.row, column: cell.column },
  to: { row: cell.row + cell.rowSpan - 1, column: cell.column + cell.columnSpan - 1 },
});

function putWords(draft: DraftSheet, cell: LayoutCell): void {
  const look = appearances[cell.look];
  const text = cell.text ?? '';
  const appearance: Appearance = {
    ...look,
    border: look.border && cell.ruled,
    ...(cell.ruled ? {} : { fill: cell.look === 'heading' ? look.fill : undefined }),
    ...(cell.vertical ? { stacked: true, wrap: false, horizontal: 'center' as const } : {}),
    ...(cell.diagonal ? { diagonal: true } : {}),
    ...(!cell.vertical && text.length <= SHORTEST_WORDS && /^[\x21-\x7e]+$/.test(text)
      ? { shrink: true }
      : {}),
    ...(cell.look === 'text' && text.length > 0 && text.length <= 6 ? { horizontal: 'center' as const } : {}),
  };
  const content: CellContent = text === '' ? { type: 'blank' } : { type: 'text', text };
  draft.put(cell, appearance, content, cell.link === undefined ? {} : { link: cell.link });
  draft.merge(rangeOf(cell), appearance);
}

function putEntry(draft: DraftSheet, cell: LayoutCell, place: FieldPlace, task: FormSheetTask): BuiltName[] {
  const { field, form, section, role } = place;
  const range = rangeOf(cell);
  const appearance = entryAppearance(field, role);
  const value = fieldValue(task.dossier, form, field);
  const formula = formulaOf(place, task.formulas);
  draft.put(
    range.from,
    appearance,
    contentOf(value, field, formula !== undefined),
    formula === undefined ? {} : { formula },
  );
  draft.merge(range, appearance);
  greyOut(draft, range, [section?.appliesWhen, field.appliesWhen], form, task.formulas);
  if (role === 'entry') {
    const limits = task.limits.of(form, field.id);
    colourBroken(draft, range, limits);
    colourUnreadable(draft, range, field, toA1(range.from));
    const doubtful = offScheme(field, toA1(range.from), task.sheet.form);
    if (doubtful !== undefined) draft.colour({ range, formula: doubtful, fill: colours.doubtful });
    draft.validate(fieldValidation(field, range, task.lists, limits));
    if (field.required) {
      const blank = `LEN(TRIM(${toA1(range.from)}))=0`;
      const needed = field.requiredWhen
        ? `AND(${blank},${task.formulas.condition(field.requiredWhen, form)})`
        : blank;
      draft.colour({ range, formula: needed, fill: colours.missing });
    }
  }
  return [
    {
      name: definedName(form, field.id),
      sheet: task.sheet.name,
      range: { from: range.from, to: range.from },
    },
  ];
}

/** The sum of a roster's column. */
function putTotal(
  draft: DraftSheet,
  cell: LayoutCell,
  column: string,
  { form, section }: RosterPlace,
  { dossier, formulas }: FormSheetTask,
): void {
  const field = section.columns.find(({ id }) => id === column);
  const sum = { kind: 'column-sum', column: `${section.id}.${column}` } as const;
  if (!field) throw new RangeError(`No column ${form}/${section.id}.${column}`);
  const value = evaluateComputation(sum, dossier, form);
  const appearance = entryAppearance(field, 'computed');
  draft.put(cell, appearance, contentOf(value, field, true), { formula: formulas.computation(sum, form) });
  draft.merge(rangeOf(cell), appearance);
}

function formulaOf(place: FieldPlace, formulas: Formulas): string | undefined {
  if (place.role === 'linked' && place.source) {
    const source = formulas.reference(place.source);
    return `IF(${source}="","",${source})`;
  }
  return place.role === 'computed' ? formulas.ofField(place.field, place.form) : undefined;
}

function fieldValue(dossier: Dossier, form: string, field: FieldDefinition): EntryValue | undefined {
  const value = dossier.forms[form]?.[field.id] ?? field.prefilled;
  return isEntryValue(value) ? value : undefined;
}

/** Lists of rows are objects, lists of choices are strings. */
const isEntryValue = (value: unknown): value is EntryValue =>
  value !== undefined && !(Array.isArray(value) && value.some((one) => typeof one === 'object'));

/** The content of an entry's cell; a formula without a result shows an empty text. */
export function contentOf(
  value: EntryValue | undefined,
  field: FieldDefinition,
  computed: boolean,
): CellContent {
  if (value !== undefined) return fieldKind(field.kind).write(value, field);
  return computed ? { type: 'text', text: '' } : { type: 'blank' };
}

const LONG = new Set(['long-text']);
/** A number or a date has to be read as a whole. */
const WHOLE = new Set([
  'integer',
  'decimal',
  'money',
  'percentage',
  'area',
  'score',
  'date',
  'month',
  'mobile',
  'phone',
  'postcode',
]);
/** Words like 「20」 or 「机关：」 between two blanks. */
const SHORTEST_WORDS = 4;
const CENTRED = new Set([
  'date',
  'month',
  'choice',
  'checkbox',
  'integer',
  'decimal',
  'percentage',
  'score',
  'postcode',
]);

function entryAppearance(field: FieldDefinition, role: EntryRole): Appearance {
  return {
    ...appearances[role],
    format: fieldKind(field.kind).numberFormat(field),
    ...(LONG.has(field.kind) ? { vertical: 'top' as const } : {}),
    ...(CENTRED.has(field.kind) ? { horizontal: 'center' as const } : {}),
    ...(WHOLE.has(field.kind) ? { shrink: true } : {}),
  };
}

const lastReadyRow = (place: RosterPlace, dossier: Dossier): number =>
  place.firstRow + Math.max(place.rows, rosterRows(dossier, place).length + SPARE_ROWS) - 1;

/** Header and columns stand already; this puts the rows, ready ones included. */
function putRoster(draft: DraftSheet, place: RosterPlace, last: number, task: FormSheetTask): BuiltName[] {
  const rows = rosterRows(task.dossier, place);
  const first = place.columns[0]?.column ?? 1;
  const width = place.columns.at(-1)?.column ?? first;
  const filled = `SUMPRODUCT(LEN(${absoluteColumns(place.firstRow, first, width)}))>0`;
  const names: BuiltName[] = [];
  for (const column of place.columns) {
    putColumn(draft, place, column, rows, last, task);
    const range = {
      from: { row: place.firstRow, column: column.column },
      to: { row: last, column: column.column },
    };
    names.push({ name: definedName(place.form, column.field.id), sheet: task.sheet.name, range });
    const conditions = [place.section.appliesWhen, column.field.appliesWhen];
    greyOut(draft, range, conditions, place.form, task.formulas);
    if (column.role !== 'entry') continue;
    const limits = task.limits.of(place.form, column.field.id, place.section.id);
    colourBroken(draft, range, limits);
    colourUnreadable(draft, range, column.field, toA1(range.from));
    const doubtful = offScheme(column.field, toA1(range.from), task.sheet.form);
    if (doubtful !== undefined) draft.colour({ range, formula: doubtful, fill: colours.doubtful });
    draft.validate(fieldValidation(column.field, range, task.lists, limits));
    if (column.field.required && !column.field.requiredWhen) {
      const formula = `AND(${filled},LEN(TRIM(${toA1(range.from)}))=0)`;
      draft.colour({ range, formula, fill: colours.missing });
    }
  }
  return names;
}

const absoluteColumns = (row: number, first: number, last: number): string =>
  `$${toA1({ row, column: first })}:$${toA1({ row, column: last })}`;

function putColumn(
  draft: DraftSheet,
  place: RosterPlace,
  column: RosterColumnPlace,
  rows: readonly RosterRow[],
  last: number,
  task: FormSheetTask,
): void {
  const { field, role } = column;
  const appearance = { ...entryAppearance(field, role), locked: false };
  const formula =
    role === 'computed' ? task.formulas.ofField(field, place.form, place.section.id) : undefined;
  for (let row = place.firstRow; row <= last; row += 1) {
    const at: CellAddress = { row, column: column.column };
    const content = contentOf(rows[row - place.firstRow]?.[field.id], field, formula !== undefined);
    draft.put(at, appearance, content, formula === undefined ? {} : { formula });
  }
}

function rosterRows(dossier: Dossier, place: RosterPlace): readonly RosterRow[] {
  const value = dossier.forms[place.form]?.[place.section.id];
  return Array.isArray(value) ? value.filter(isRosterRow) : [];
}

const isRosterRow = (value: unknown): value is RosterRow => typeof value === 'object' && value !== null;
