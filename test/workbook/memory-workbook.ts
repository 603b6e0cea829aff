import type { Dossier, EntryPath, FormRegistry, KitDefinition } from '../../engine/form/index.js';
import {
  buildSheets,
  layoutWorkbook,
  MemorySheets,
  readOpened,
  type OpenedCell,
  type OpenedSheet,
  type OpenedWorkbook,
  type ReadWorkbook,
  type WorkbookLayout,
} from '../../engine/workbook/index.js';
import { fromA1, type CellAddress } from '../../engine/core/cell-address.js';
import { registry as productRegistry } from '../../templates/index.js';

/** A kit of the product by its id. */
export function kitOf(id: string): KitDefinition {
  const kit = productRegistry.kits.get(id);
  if (!kit) throw new RangeError(`No kit ${id}`);
  return kit;
}

/** Laying out takes a third of a small test's time, and gives the same for every dossier of a kit. */
const layouts = new Map<string, WorkbookLayout>();

function layoutOf(kit: string, registry: FormRegistry): WorkbookLayout {
  const laidOut = registry === productRegistry ? layouts.get(kit) : undefined;
  if (laidOut) return laidOut;
  const layout = layoutWorkbook(kitOf(kit), registry, { rows: 10 });
  if (registry === productRegistry) layouts.set(kit, layout);
  return layout;
}

/** A kit's workbook in memory as a reader sees it. */
export function memoryWorkbook(
  kit: string,
  dossier?: Dossier,
  registry: FormRegistry = productRegistry,
): OpenedWorkbook {
  const sheets = new MemorySheets();
  buildSheets(layoutOf(kit, registry), registry, sheets, dossier);
  return sheets.opened();
}

export const read = (workbook: OpenedWorkbook): ReadWorkbook =>
  readOpened(workbook, productRegistry, { file: '测试.xlsx' });

/** The same workbook with one sheet changed. */
export function withSheet(
  workbook: OpenedWorkbook,
  name: string,
  change: (sheet: OpenedSheet) => OpenedSheet,
): OpenedWorkbook {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new RangeError(`No sheet ${name}`);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

/** The sheet with other contents in one cell; `undefined` empties it. */
export function withCell(sheet: OpenedSheet, address: string, cell: OpenedCell | undefined): OpenedSheet {
  const at = fromA1(address);
  if (!at) throw new RangeError(address);
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  const row = rows.get(at.row) ?? new Map<number, OpenedCell>();
  if (cell) row.set(at.column, cell);
  else row.delete(at.column);
  rows.set(at.row, row);
  return { ...sheet, rows };
}

export const typed = (text: string): OpenedCell => ({ content: { type: 'text', text }, hasFormula: false });

/** Rows moved down from `row` on, as when rows are inserted above it; negative when some are deleted. */
export function shiftRows(sheet: OpenedSheet, row: number, by: number): OpenedSheet {
  const moved = [...sheet.rows].flatMap(([number, cells]): [number, ReadonlyMap<number, OpenedCell>][] => {
    if (number < row) return [[number, cells]];
    return by < 0 && number < row - by ? [] : [[number + by, cells]];
  });
  return { ...sheet, rows: new Map(moved) };
}

/** Columns moved to the right from `column` on. */
export function shiftColumns(sheet: OpenedSheet, column: number, by: number): OpenedSheet {
  const rows = [...sheet.rows].map(([number, cells]): [number, ReadonlyMap<number, OpenedCell>] => [
    number,
    new Map([...cells].map(([at, cell]) => [at < column ? at : at + by, cell])),
  ]);
  const moved = (at: CellAddress): CellAddress =>
    at.column < column ? at : { ...at, column: at.column + by };
  const validated = sheet.validated.map(({ from, to }) => ({ from: moved(from), to: moved(to) }));
  return { ...sheet, rows: new Map(rows), validated };
}

/** Sheet and cell of an entry of a workbook just built. */
export function placeOf(workbook: OpenedWorkbook, path: EntryPath): { sheet: string; cell: string } {
  const place = read(workbook).locate(path);
  if (!place) throw new RangeError('No such entry');
  return place;
}

export const codes = (result: ReadWorkbook): string[] =>
  [...new Set(result.diagnostics.map(({ code }) => code))].sort();
