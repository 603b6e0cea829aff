import { toA1 } from '../../core/cell-address.js';
import { diagnostic } from '../../core/diagnostic.js';
import {
  type EntryValue,
  type FieldDefinition,
  type RosterRow,
  type RosterSection,
} from '../../form/index.js';
import { anchorText, type MappedColumn, type MappedRoster } from '../map/layout-map.js';
import { cellAt, shownText, type OpenedSheet } from '../spreadsheet/opened-workbook.js';
import type { Findings } from './findings.js';
import type { NameTargets } from './name-targets.js';
import type { LocatedSheet } from './read-fields.js';
import { noteValidation } from './read-fields.js';
import { readEntry } from './read-entry.js';

export interface RosterTask {
  readonly names: NameTargets;
  readonly section: RosterSection | undefined;
  readonly current: boolean;
  readonly findings: Findings;
}

interface FoundColumn {
  readonly mapped: MappedColumn;
  readonly field: FieldDefinition | undefined;
  readonly column: number;
}

/** Reads a roster to its last filled row, however many rows there are; empty ones between are skipped. */
export function readRoster(mapped: MappedRoster, located: LocatedSheet, task: RosterTask): RosterRow[] {
  const { sheet, alignment } = located;
  const headerRow = alignment.row(mapped.headerRow);
  const firstRow = alignment.row(mapped.headerRow + mapped.headerRows - 1) + 1;
  const columns = findColumns(mapped, located, headerRow, firstRow, task);
  const rows: RosterRow[] = [];
  const numbers = [...sheet.rows.keys()].filter((row) => row >= firstRow).sort((a, b) => a - b);
  for (const number of numbers) {
    const row = readRow(mapped, columns, sheet, number, rows.length, task);
    if (row && !onlyPrinted(row, task.section)) rows.push(row);
  }
  return rows;
}

function readRow(
  roster: MappedRoster,
  columns: readonly FoundColumn[],
  sheet: OpenedSheet,
  number: number,
  index: number,
  task: RosterTask,
): RosterRow | undefined {
  const { findings } = task;
  const row: Record<string, EntryValue> = {};
  let filled = false;
  for (const { mapped, field, column } of columns) {
    const at = { row: number, column };
    findings.take(sheet.name, at);
    const path = { form: roster.form, roster: roster.roster, row: index, column: mapped.field };
    findings.locate(path, sheet.name, at);
    const cell = cellAt(sheet, number, column);
    if (!cell || mapped.role === 'computed' || mapped.role === 'linked') continue;
    if (!field) {
      findings.keep(sheet.name, at, mapped.header, cell);
      continue;
    }
    const place = {
      ...findings.file,
      sheet: sheet.name,
      cell: toA1(at),
      form: roster.form,
      entry: `${roster.roster}[${index + 1}].${mapped.field}`,
    };
    const entry = readEntry(cell, field, place);
    findings.add(...entry.diagnostics);
    if (entry.unread) {
      findings.keep(sheet.name, at, mapped.header, cell);
      filled = true;
    }
    if (entry.value === undefined) continue;
    row[mapped.field] = entry.value;
    filled = true;
    if (task.current && mapped.role === 'entry') noteValidation(field, sheet, at, findings);
  }
  return filled ? row : undefined;
}

/** A row that holds nothing but what the form prints in it is a blank row. */
function onlyPrinted(row: RosterRow, section: RosterSection | undefined): boolean {
  const entries = Object.entries(row);
  return (
    entries.length > 0 &&
    (section?.fixedRows ?? []).some((fixed) =>
      entries.every(([id, value]) => String(fixed[id]) === String(value)),
    )
  );
}

/** By the words above them first, then by their names, then by the map. */
function findColumns(
  roster: MappedRoster,
  { sheet, alignment }: LocatedSheet,
  headerRow: number,
  firstRow: number,
  task: RosterTask,
): FoundColumn[] {
  const headers = headersOf(sheet, headerRow, firstRow);
  const taken = new Set<number>();
  const found = new Map<MappedColumn, number>();
  const take = (mapped: MappedColumn, column: number): void => {
    taken.add(column);
    found.set(mapped, column);
  };
  for (const mapped of roster.columns) {
    const words = anchorText(mapped.header);
    const same = [...headers].filter(([column, text]) => text === words && !taken.has(column));
    const nearest = same.sort((a, b) => Math.abs(a[0] - mapped.column) - Math.abs(b[0] - mapped.column))[0];
    if (nearest) take(mapped, nearest[0]);
  }
  for (const mapped of roster.columns) {
    if (found.has(mapped)) continue;
    const target = task.names.of(roster.form, mapped.field);
    const named = target && target.sheet === sheet.name ? target.at.column : undefined;
    const column = [named, alignment.column(mapped.column)].find(
      (one): one is number => one !== undefined && !taken.has(one),
    );
    const place = { ...task.findings.file, sheet: sheet.name };
    const label = mapped.header.replaceAll('\n', ' ');
    if (column === undefined) {
      task.findings.add(diagnostic('workbook.column-missing', 'warning', place, { label }));
      continue;
    }
    const cell = toA1({ row: headerRow, column });
    task.findings.add(diagnostic('workbook.header-changed', 'info', { ...place, cell }, { label }));
    take(mapped, column);
  }
  return roster.columns.flatMap((mapped) => {
    const column = found.get(mapped);
    const field = task.section?.columns.find(({ id }) => id === mapped.field);
    return column === undefined ? [] : [{ mapped, field, column }];
  });
}

/** The words above each column: in a two-level header the group of a merged cell goes on to the right. */
function headersOf(sheet: OpenedSheet, headerRow: number, firstRow: number): Map<number, string> {
  const upper = sheet.rows.get(headerRow);
  const lower = firstRow - headerRow > 1 ? sheet.rows.get(firstRow - 1) : undefined;
  const columns = [...new Set([...(upper?.keys() ?? []), ...(lower?.keys() ?? [])])].sort((a, b) => a - b);
  const headers = new Map<number, string>();
  let group = '';
  for (const column of columns) {
    const above = shownText(upper?.get(column));
    const below = shownText(lower?.get(column));
    if (above !== '') group = above;
    headers.set(column, anchorText(below === '' ? above : `${group}\n${below}`));
  }
  return headers;
}
