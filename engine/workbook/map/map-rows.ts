import { fromA1, toA1 } from '../../core/cell-address.js';
import type { EntryRole } from '../layout/workbook-layout.js';
import type {
  Anchor,
  LayoutMap,
  MappedColumn,
  MappedField,
  MappedRoster,
  MappedSheet,
} from './layout-map.js';

/** The word in the first cell of the hidden sheet; whatever begins otherwise is not ours. */
export const SIGNATURE = 'banbiao';

const ROLES: readonly string[] = ['entry', 'computed', 'linked', 'locked'] satisfies EntryRole[];

/** The map as rows of texts for the hidden sheet. */
export function writeMap(map: LayoutMap): string[][] {
  return [
    [SIGNATURE, String(map.version), map.kit],
    ...map.sheets.map(({ key, name, form }) => ['sheet', key, name, form]),
    ...map.fields.map((one) => ['field', one.form, one.field, one.sheet, toA1(one), one.role, one.label]),
    ...map.rosters.flatMap((roster) => [
      [
        'roster',
        roster.form,
        roster.roster,
        roster.sheet,
        `${roster.headerRow}`,
        `${roster.headerRows}`,
        ...(roster.totalRow === undefined ? [] : [`${roster.totalRow}`]),
      ],
      ...roster.columns.map((column) => [
        'column',
        roster.form,
        roster.roster,
        column.field,
        `${column.column}`,
        column.role,
        column.header,
      ]),
    ]),
    ...map.anchors.map(({ sheet, row, column, text }) => ['words', sheet, toA1({ row, column }), text]),
  ];
}

/** Reads the rows again; rows that make no sense are left out, for a map with a gap is better than none. */
export function readMap(rows: readonly (readonly string[])[]): LayoutMap | undefined {
  const [first, ...rest] = rows;
  const version = Number(first?.[1]);
  if (first?.[0] !== SIGNATURE || !Number.isInteger(version) || !first[2]) return undefined;
  const columns = new Map<string, MappedColumn[]>();
  for (const row of rest) {
    const column = readColumn(row);
    if (!column) continue;
    const roster = `${row[1]}/${row[2]}`;
    const own = columns.get(roster);
    if (own) own.push(column);
    else columns.set(roster, [column]);
  }
  return {
    version,
    kit: first[2],
    sheets: rest.flatMap((row) => readSheetRow(row) ?? []),
    fields: rest.flatMap((row) => readField(row) ?? []),
    rosters: rest.flatMap((row) => readRoster(row, columns) ?? []),
    anchors: rest.flatMap((row) => readAnchor(row) ?? []),
  };
}

type Row = readonly string[];

function readSheetRow([kind, key, name, form]: Row): MappedSheet | undefined {
  return kind === 'sheet' && key && name && form ? { key, name, form } : undefined;
}

function readField([kind, form, field, sheet, cell, role, label]: Row): MappedField | undefined {
  const at = kind === 'field' ? fromA1(cell ?? '') : undefined;
  if (!form || !field || !sheet || !at) return undefined;
  return { form, field, sheet, ...at, role: readRole(role), label: label ?? field };
}

function readColumn([kind, , , field, column, role, header]: Row): MappedColumn | undefined {
  const number = Number(column);
  if (kind !== 'column' || !field || !Number.isInteger(number)) return undefined;
  return { field, column: number, role: readRole(role), header: header ?? '' };
}

function readRoster(
  [kind, form, roster, sheet, headerRow, headerRows, totalRow]: Row,
  columns: ReadonlyMap<string, MappedColumn[]>,
): MappedRoster | undefined {
  const [row, rows] = [Number(headerRow), Number(headerRows)];
  if (kind !== 'roster' || !form || !roster || !sheet) return undefined;
  if (!Number.isInteger(row) || !Number.isInteger(rows)) return undefined;
  const own = columns.get(`${form}/${roster}`) ?? [];
  const total = Number(totalRow);
  const totals = Number.isInteger(total) && total > 0 ? { totalRow: total } : {};
  return { form, roster, sheet, headerRow: row, headerRows: rows, ...totals, columns: own };
}

function readAnchor([kind, sheet, cell, text]: Row): Anchor | undefined {
  const at = kind === 'words' ? fromA1(cell ?? '') : undefined;
  return sheet && at && text ? { sheet, ...at, text } : undefined;
}

const isRole = (text: string | undefined): text is EntryRole => text !== undefined && ROLES.includes(text);

const readRole = (text: string | undefined): EntryRole => (isRole(text) ? text : 'entry');
