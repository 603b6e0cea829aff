import type { CalendarDay } from '../../core/calendar-day.js';
import { toA1 } from '../../core/cell-address.js';
import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../../core/diagnostic.js';
import {
  fieldKind,
  type CellContent,
  type EntryValue,
  type FieldDefinition,
  type FormDefinition,
  type RosterRow,
  type RosterSection,
} from '../../form/index.js';
import type { HomelessEntry, PlainSheet } from '../../workbook/index.js';
import {
  contentText,
  listColumns,
  proposeColumns,
  SEARCHED,
  type ListColumn,
  type UsedColumn,
} from './list-headers.js';
import type { ListMapping } from './list-mapping.js';
import { ageOf, isBirthForAge } from './age-of-birth.js';
import { plainHeader } from './header-words.js';
import { leftOut, type LeftOut } from './list-rows.js';
import { asRead } from './merged-values.js';

/** A roster into which a list is read. */
export interface ImportTarget {
  readonly form: FormDefinition;
  readonly section: RosterSection;
}

export interface ImportedList {
  readonly rows: readonly RosterRow[];
  /** Columns that name nothing, rows that are left out, cells that cannot be read, notations set right. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that found no place; they go with the workbook and are not lost. */
  readonly unplaced: readonly HomelessEntry[];
  readonly mapping: ListMapping;
}

/** The columns that a person fills in; sums follow from them. */
export const importable = ({ columns }: RosterSection): FieldDefinition[] =>
  columns.filter(({ computed }) => computed === undefined);

/**
 * Finds the sheet, the header rows and the columns of a list by the words of its headers.
 * @throws DiagnosticError `import.no-header` when no sheet has headers that name columns of the roster.
 */
export function proposeMapping(
  sheets: readonly PlainSheet[],
  { form, section }: ImportTarget,
  file: string,
): ListMapping {
  const found = sheets
    .flatMap((sheet) => {
      const proposed = proposeColumns(sheet, importable(section));
      return proposed ? [{ sheet: sheet.name, ...proposed }] : [];
    })
    .sort((one, other) => other.score - one.score)[0];
  if (!found) {
    const allowed = importable(section).map(shownLabel).join('、');
    throw new DiagnosticError([diagnostic('import.no-header', 'error', { file }, { allowed })]);
  }
  const { sheet, headerRows, columns } = found;
  const mapping = { form: form.id, roster: section.id, sheet, headerRows, columns };
  const foreign = new Set(columnsOfOtherThings(sheets, mapping, section, file));
  return {
    ...mapping,
    columns: Object.fromEntries(
      Object.entries(columns).map(([header, id]) => [header, foreign.has(header) ? null : id]),
    ),
  };
}

/**
 * Headers that are only another word for a column, under which nothing that the column holds is written: codes of
 * projects (编号) are no numbers of rows (序号).
 */
function columnsOfOtherThings(
  sheets: readonly PlainSheet[],
  mapping: ListMapping,
  section: RosterSection,
  file: string,
): string[] {
  const sheet = sheetOf(sheets, mapping, file);
  const entries = sheet.rows.slice(Math.max(...mapping.headerRows));
  return listColumns(sheet, mapping.headerRows).flatMap(({ column, header }) => {
    const field = section.columns.find(({ id }) => id === mapping.columns[header]);
    if (!field || plainHeader(header) === plainHeader(shownLabel(field))) return [];
    if (isBirthForAge(header, field)) return [];
    const written = entries.flatMap((row) => {
      const cell = row[column - 1];
      return cell && contentText(cell) !== '' ? [cell] : [];
    });
    const isRead = (cell: CellContent): boolean =>
      fieldKind(field.kind).read(cell, field).value !== undefined;
    return written.length > 1 && !written.some(isRead) ? [header] : [];
  });
}

/** 项目负责人·姓名. */
export const shownLabel = ({ group, label }: FieldDefinition): string =>
  [...(group === undefined ? [] : [group]), label].join('·').replace(/\s+/g, '');

/**
 * Reads a list by a mapping. Every row below the header becomes a row of the roster, or is named as left out; every
 * cell that cannot be read is named and kept as text.
 * @param on the day on which the form is filled in, by which a day of birth gives an age
 * @throws DiagnosticError when the list lacks the sheet or a column of the mapping.
 */
export function importList(
  sheets: readonly PlainSheet[],
  target: ImportTarget,
  mapping: ListMapping,
  file: string,
  on?: CalendarDay,
): ImportedList {
  const sheet = sheetOf(sheets, mapping, file);
  const place = { file, sheet: sheet.name };
  const headerRows = headerRowsOf(sheet, mapping);
  const columns = listColumns(sheet, headerRows);
  const fields = new Map(target.section.columns.map((field) => [field.id, field]));
  const used = columns.flatMap((column): UsedColumn[] => {
    const field = fields.get(mapping.columns[column.header] ?? '');
    return field ? [{ ...column, field }] : [];
  });
  checkColumns(columns, mapping, place);
  const first = Math.max(...headerRows) + 1;
  const reading: Gathered = { diagnostics: [], unplaced: [] };
  reading.diagnostics.push(...columnFindings(sheet, columns, used, { target, place, first }));
  for (const { column, header } of used.filter((one) => isBirthForAge(one.header, one.field))) {
    const at = { ...place, cell: toA1({ row: first - 1, column }) };
    const code = on === undefined ? 'import.age-needs-day' : 'import.age-of-birth';
    reading.diagnostics.push(
      diagnostic(code, on === undefined ? 'warning' : 'info', at, { header, on: on ?? '' }),
    );
  }
  const read = asRead(sheet, first, place);
  reading.diagnostics.push(...(sheet.diagnostics ?? []), ...read.diagnostics);
  const rows: RosterRow[] = [];
  for (let number = first; number <= read.rows.length; number += 1) {
    const cells = read.rows[number - 1] ?? [];
    const why = leftOut(cells, used, columns);
    if (why !== undefined) leave(why, cells, number, place, reading);
    else rows.push(readRow(cells, used, { number, index: rows.length, place, target, on }, reading));
  }
  return { rows, ...reading, mapping };
}

/** A header of a list as a mapping writes it, with the first entry below it. */
export interface ListHeader {
  readonly header: string;
  readonly example: string;
}

/** Every header under which a mapping could take a column. @throws DiagnosticError when the list lacks its sheet. */
export function listHeaders(sheets: readonly PlainSheet[], mapping: ListMapping, file: string): ListHeader[] {
  const sheet = sheetOf(sheets, mapping, file);
  const headerRows = headerRowsOf(sheet, mapping);
  const entries = sheet.rows.slice(Math.max(...headerRows));
  return listColumns(sheet, headerRows).map(({ column, header }) => ({
    header,
    example: entries.map((row) => contentText(row[column - 1])).find((text) => text !== '') ?? '',
  }));
}

interface Gathered {
  readonly diagnostics: Diagnostic[];
  readonly unplaced: HomelessEntry[];
}

function sheetOf(sheets: readonly PlainSheet[], mapping: ListMapping, file: string): PlainSheet {
  const found =
    sheets.find(({ name }) => name === mapping.sheet) ??
    sheets.find((sheet) =>
      listColumns(sheet, headerRowsOf(sheet, mapping)).some(({ header }) => isMapped(mapping, header)),
    );
  if (found) return found;
  const values = { sheet: mapping.sheet ?? '', allowed: sheets.map(({ name }) => name).join('、') };
  throw new DiagnosticError([diagnostic('import.no-sheet', 'error', { file }, values)]);
}

const isMapped = ({ columns }: ListMapping, header: string): boolean => typeof columns[header] === 'string';

/** The next list may have a title more or less above its header: the rows that bear the headers of the mapping. */
function headerRowsOf(sheet: PlainSheet, mapping: ListMapping): readonly number[] {
  const mapped = Object.keys(mapping.columns).filter((header) => isMapped(mapping, header));
  const bears = (rows: readonly number[]): boolean => {
    const there = new Set(listColumns(sheet, rows).map(({ header }) => header));
    return mapped.every((header) => there.has(header));
  };
  if (bears(mapping.headerRows)) return mapping.headerRows;
  const top = Math.min(...mapping.headerRows);
  const shifted = Array.from({ length: SEARCHED }, (_, first) =>
    mapping.headerRows.map((row) => row - top + first + 1),
  );
  return shifted.find(bears) ?? mapping.headerRows;
}

/** A saved mapping names headers that must be there; otherwise it belongs to another list. */
function checkColumns(columns: readonly ListColumn[], mapping: ListMapping, place: Place): void {
  const there = new Set(columns.map(({ header }) => header));
  const gone = Object.entries(mapping.columns)
    .filter(([header, id]) => id !== null && !there.has(header))
    .map(([header]) => header);
  if (gone.length === 0) return;
  const values = { found: gone.join('、'), allowed: [...there].join('、') };
  throw new DiagnosticError([diagnostic('import.header-gone', 'error', place, values)]);
}

interface Surroundings {
  readonly target: ImportTarget;
  readonly place: Place;
  /** The first row below the header. */
  readonly first: number;
}

/** Columns of the list without a place, and columns of the roster that the list does not fill. */
function columnFindings(
  sheet: PlainSheet,
  columns: readonly ListColumn[],
  used: readonly UsedColumn[],
  { target, place, first }: Surroundings,
): Diagnostic[] {
  const entries = sheet.rows.slice(first - 1);
  const unused = columns.filter(({ column }) => !used.some((one) => one.column === column));
  const left = unused.filter(({ column }) => entries.some((row) => contentText(row[column - 1]) !== ''));
  const lacking = importable(target.section).filter(({ id }) => !used.some(({ field }) => field.id === id));
  return [
    ...(left.length === 0
      ? []
      : [
          diagnostic('import.columns-unused', 'warning', place, {
            columns: left.map(({ header }) => header.replace(/\s+/g, ' ')).join('、'),
          }),
        ]),
    ...(lacking.length === 0
      ? []
      : [
          diagnostic('import.columns-lacking', 'info', place, {
            columns: lacking.map(shownLabel).join('、'),
          }),
        ]),
  ];
}

function leave(
  why: LeftOut,
  cells: readonly CellContent[],
  number: number,
  place: Place,
  { diagnostics, unplaced }: Gathered,
): void {
  if (why === 'blank') return;
  const texts = cells.map(contentText);
  const text = texts.filter((one) => one !== '').join(' ');
  const column = texts.findIndex((one) => one !== '') + 1;
  const cell = toA1({ row: number, column });
  diagnostics.push(diagnostic(`import.row-${why}`, 'info', { ...place, cell }, { row: number, text }));
  if (why === 'note' || why === 'total') {
    unplaced.push({ sheet: place.sheet ?? '', cell, label: '', text });
  }
}

function readRow(
  cells: readonly CellContent[],
  used: readonly UsedColumn[],
  at: {
    readonly number: number;
    readonly index: number;
    readonly place: Place;
    readonly target: ImportTarget;
    readonly on: CalendarDay | undefined;
  },
  { diagnostics, unplaced }: Gathered,
): RosterRow {
  const row: Record<string, EntryValue> = {};
  const { form, section } = at.target;
  for (const { column, header, field } of used) {
    const written = cells[column - 1] ?? { type: 'blank' };
    const born = isBirthForAge(header, field) && !isAge(written);
    const age = born && at.on !== undefined ? ageOf(written, at.on) : undefined;
    const content: CellContent = age === undefined ? written : { type: 'number', value: age };
    if (born && at.on === undefined) {
      const text = contentText(written);
      const cell = toA1({ row: at.number, column });
      if (text !== '') unplaced.push({ sheet: at.place.sheet ?? '', cell, label: shownLabel(field), text });
      continue;
    }
    const cell = toA1({ row: at.number, column });
    const entry = `${section.id}[${String(at.index + 1)}].${field.id}`;
    const place = { ...at.place, cell, form: form.id, entry };
    const label = shownLabel(field);
    const { value, normalised, problem } = fieldKind(field.kind).read(content, field);
    const found = contentText(content);
    if (problem) {
      const level = problem.level ?? 'error';
      diagnostics.push(diagnostic(problem.code, level, place, { label, found, ...problem.values }));
    }
    if (normalised)
      diagnostics.push(diagnostic('workbook.normalised', 'info', place, { label, ...normalised }));
    if (value !== undefined) row[field.id] = value;
    else if (found !== '') unplaced.push({ sheet: at.place.sheet ?? '', cell, label, text: found });
  }
  return row;
}

/** A column of days of birth in which somebody wrote the age itself. */
const isAge = (cell: CellContent): boolean =>
  cell.type === 'number' && cell.dated !== true && cell.value > 0 && cell.value <= 120;
