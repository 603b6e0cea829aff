import { readOpened, type OpenedWorkbook, type ReadWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { openedSheet, placeOf, referenceOf, type UsedRange } from './sheet-snapshot.js';
import { HostBusy, type CellPlace, type WorkbookHost } from './workbook-host.js';

/** What is known of a sheet between two checks, so that one round trip can ask for all of them. */
interface KnownSheet {
  readonly id: string;
  readonly cells: number;
  readonly rows: number;
}

/** Excel on the web answers at most 5 MB; so many cells with value, formula and format stay below 4 MB. */
const CELLS_OF_A_BATCH = 60_000;
const RANGE = 'rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat';
const BUSY = new Set(['InvalidOperationInCellEditMode', 'CellEditMode']);
const INSERT_LEVEL = '1.13';

/** The workbook in the Excel round the pane. Reads only; one awaited round trip for a check. */
export class OfficeHost implements WorkbookHost {
  readonly kind = 'excel';
  #known: readonly KnownSheet[] | undefined;

  get fileName(): string {
    const url = Office.context.document.url ?? '';
    return decodeURIComponent(url.split(/[\\/]/).at(-1) ?? '');
  }

  async read(): Promise<ReadWorkbook | undefined> {
    const workbook = await this.#opened();
    return workbook && readOpened(workbook, registry, { file: this.fileName });
  }

  async #opened(): Promise<OpenedWorkbook | undefined> {
    return run(async (context) => {
      const known = this.#known ?? (await listSheets(context));
      const collection = context.workbook.worksheets.load('items/id,items/name,items/visibility');
      const names = context.workbook.names.load('items/name,items/formula');
      const asked = batches(known).map((batch) => batch.map((part) => ask(context, part)));
      for (const [index] of asked.entries()) if (index < asked.length - 1) await context.sync();
      await context.sync();
      const current = collection.items.map((sheet) => sheet.id);
      const found = asked.flat().filter(({ range }) => !range.isNullObject);
      this.#known = current.map((id) => sizeOf(id, found));
      if (current.some((id) => !known.some((one) => one.id === id))) {
        // A sheet came in since: ask again, now knowing it.
        return undefined;
      }
      return {
        sheets: collection.items.map((sheet) =>
          openedSheet(
            sheet.name,
            sheet.visibility === 'Visible',
            found.filter(({ id }) => id === sheet.id).map(({ range }) => usedRange(range)),
          ),
        ),
        names: names.items.flatMap(({ name, formula }) => {
          const reference = referenceOf(String(formula));
          return [reference === undefined ? { name } : { name, ...reference }];
        }),
      };
    }).then((opened) => opened ?? this.#opened());
  }

  async select({ sheet, cell }: CellPlace): Promise<void> {
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  async selected(): Promise<CellPlace | undefined> {
    return run(async (context) => {
      const range = context.workbook.getActiveCell().load('address');
      await context.sync();
      return placeOf(range.address);
    });
  }

  /** An empty workbook takes the kit's sheets; otherwise the kit opens beside it. */
  async open(workbook: Uint8Array): Promise<'opened' | 'inserted'> {
    const base64 = base64Of(workbook);
    const inserted = await run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id');
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      const empty = sheets.items.length === 1 && used.isNullObject;
      if (!empty || !Office.context.requirements.isSetSupported('ExcelApi', INSERT_LEVEL)) return false;
      context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
      await context.sync();
      return true;
    });
    if (inserted) return 'inserted';
    await Excel.createWorkbook(base64);
    return 'opened';
  }

  async watch({
    changed,
    selected,
  }: {
    readonly changed: () => void;
    readonly selected: () => void;
  }): Promise<void> {
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const hint = (listener: () => void) => () => {
        listener();
        return Promise.resolve();
      };
      sheets.onChanged.add(hint(changed));
      sheets.onActivated.add(hint(changed));
      sheets.onAdded.add(hint(changed));
      sheets.onDeleted.add(hint(changed));
      sheets.onSelectionChanged.add(hint(selected));
      await context.sync();
    });
  }

  about(): Readonly<Record<string, string>> {
    const { host, platform, version } = Office.context.diagnostics;
    return { host: String(host), platform: String(platform), version, browser: navigator.userAgent };
  }
}

/** A part of a sheet to ask for: the whole used range, or some rows of a large one. */
interface Part {
  readonly id: string;
  readonly rows?: { readonly from: number; readonly count: number };
}

/** Parts that together fit into one answer, as few answers as possible. */
export function batches(known: readonly KnownSheet[]): Part[][] {
  const all: Part[][] = [[]];
  let room = CELLS_OF_A_BATCH;
  const add = (part: Part, cells: number): void => {
    if (cells > room && (all.at(-1)?.length ?? 0) > 0) {
      all.push([]);
      room = CELLS_OF_A_BATCH;
    }
    all.at(-1)?.push(part);
    room -= cells;
  };
  for (const { id, cells, rows } of known) {
    if (cells <= CELLS_OF_A_BATCH) {
      add({ id }, cells);
      continue;
    }
    const count = Math.max(1, Math.floor((rows * CELLS_OF_A_BATCH) / cells));
    for (let from = 0; from < rows; from += count) add({ id, rows: { from, count } }, CELLS_OF_A_BATCH);
  }
  return all;
}

function ask(
  context: Excel.RequestContext,
  { id, rows }: Part,
): { readonly id: string; readonly range: Excel.Range } {
  const used = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
  if (!rows) return { id, range: used.load(RANGE) };
  const part = used.getRow(rows.from).getResizedRange(rows.count - 1, 0);
  return { id, range: used.getIntersectionOrNullObject(part).load(RANGE) };
}

async function listSheets(context: Excel.RequestContext): Promise<KnownSheet[]> {
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  const ranges = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount'),
  );
  await context.sync();
  return sheets.items.map(({ id }, index) => {
    const range = ranges[index];
    return !range || range.isNullObject
      ? { id, cells: 0, rows: 0 }
      : { id, cells: range.rowCount * range.columnCount, rows: range.rowCount };
  });
}

function sizeOf(
  id: string,
  found: readonly { readonly id: string; readonly range: Excel.Range }[],
): KnownSheet {
  const ranges = found.filter((one) => one.id === id).map(({ range }) => range);
  const rows = ranges.reduce((sum, range) => sum + range.rowCount, 0);
  return { id, rows, cells: ranges.reduce((sum, range) => sum + range.rowCount * range.columnCount, 0) };
}

const usedRange = ({ rowIndex, columnIndex, values, formulas, numberFormat }: Excel.Range): UsedRange => ({
  rowIndex,
  columnIndex,
  values,
  formulas,
  numberFormat,
});

/** Excel.run, with the refusals while a cell is being edited told apart. @throws HostBusy */
async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error && BUSY.has(error.code)) throw new HostBusy();
    throw error;
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
