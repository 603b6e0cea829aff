import type { UsedRange, WorkbookSource } from '../worker/workbook-source.js';

/** What is known of a sheet between two checks, so that one round trip can ask for all of them. */
interface KnownSheet {
  readonly id: string;
  readonly rows: number;
  /** Bytes of its answer, as near as can be estimated. */
  readonly bytes: number;
}

/** A part of a sheet to ask for: the whole used range, or some rows of a large one. */
interface Part {
  readonly id: string;
  readonly rows?: { readonly from: number; readonly count: number };
}

interface Asked {
  readonly id: string;
  readonly range: Excel.Range;
}

/** Excel on the web answers at most 5 MB. */
const MOST_BYTES = 4 * 1024 * 1024;
const FEWEST_BYTES = 32 * 1024;
/** Value, formula and format of a cell that has not been seen yet. */
const BYTES_OF_A_CELL = 60;
const BYTES_OF_A_CHARACTER = 3;
const TOO_LARGE = new Set(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit']);
const RANGE = 'rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat';
/** Entries of a kit are named `<form>.<field>`. */
const ENTRY_NAME = /^\w+\.\w+$/;

/**
 * Reads the open workbook: names and used ranges in one round trip, in more only where an answer would grow beyond
 * what Excel gives at once. Every sheet is asked for by its id, so renaming and moving do not matter.
 */
export class WorkbookReader {
  #known: readonly KnownSheet[] | undefined;
  #most = MOST_BYTES;

  /** `undefined` when the workbook shows no sign of being a kit; its cells are then not read. */
  async read(context: Excel.RequestContext): Promise<WorkbookSource | undefined> {
    for (;;) {
      try {
        const known = (this.#known ??= await listSheets(context));
        const read = await this.#read(context, known);
        if (read === 'again') continue;
        // Sizes are measured now, no longer guessed.
        this.#most = MOST_BYTES;
        return read;
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error) || !TOO_LARGE.has(error.code)) throw error;
        if (this.#most <= FEWEST_BYTES) throw error;
        this.#most /= 2;
      }
    }
  }

  /** `again` when a sheet came in since the sizes were taken. */
  async #read(
    context: Excel.RequestContext,
    known: readonly KnownSheet[],
  ): Promise<WorkbookSource | 'again' | undefined> {
    const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
    const names = context.workbook.names.load('items/name,items/formula');
    const asked: Asked[] = [];
    for (const batch of batches(known, this.#most)) {
      asked.push(...batch.map((part) => ask(context, part)));
      await context.sync();
    }
    if (!mayBeKit(sheets.items, names.items)) {
      this.#known = [];
      return undefined;
    }
    const found = asked.filter(({ range }) => !range.isNullObject);
    const unknown = sheets.items.some(({ id }) => !known.some((one) => one.id === id));
    this.#known = unknown ? undefined : sheets.items.map(({ id }) => sizeOf(id, found));
    if (unknown) return 'again';
    return {
      kind: 'opened',
      sheets: sheets.items.map(({ id, name, visibility }) => ({
        name,
        visible: visibility === 'Visible',
        ranges: found.filter((one) => one.id === id).map(({ range }) => usedRange(range)),
      })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  }
}

const mayBeKit = (
  sheets: readonly { readonly visibility: string }[],
  names: readonly { readonly name: string }[],
): boolean =>
  sheets.some(({ visibility }) => visibility !== 'Visible') ||
  names.some(({ name }) => ENTRY_NAME.test(name));

/** Parts that together fit into one answer, as few answers as possible; at least one. */
export function batches(known: readonly KnownSheet[], most: number): Part[][] {
  const all: Part[][] = [[]];
  let room = most;
  const add = (part: Part, bytes: number): void => {
    if (bytes > room && (all.at(-1)?.length ?? 0) > 0) {
      all.push([]);
      room = most;
    }
    all.at(-1)?.push(part);
    room -= bytes;
  };
  for (const { id, bytes, rows } of known) {
    if (bytes <= most) {
      add({ id }, bytes);
      continue;
    }
    const count = Math.max(1, Math.floor((rows * most) / bytes));
    for (let from = 0; from < rows; from += count) {
      const rest = Math.min(count, rows - from);
      add({ id, rows: { from, count: rest } }, (bytes * rest) / rows);
    }
  }
  return all;
}

function ask(context: Excel.RequestContext, { id, rows }: Part): Asked {
  const used = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
  if (!rows) return { id, range: used.load(RANGE) };
  const part = used.getRow(rows.from).getResizedRange(rows.count - 1, 0);
  return { id, range: used.getIntersectionOrNullObject(part).load(RANGE) };
}

async function listSheets(context: Excel.RequestContext): Promise<KnownSheet[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/visibility');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  if (!mayBeKit(sheets.items, names.items)) return [];
  const ranges = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount'),
  );
  await context.sync();
  return sheets.items.map(({ id }, index) => {
    const range = ranges[index];
    return !range || range.isNullObject
      ? { id, rows: 0, bytes: 0 }
      : { id, rows: range.rowCount, bytes: range.rowCount * range.columnCount * BYTES_OF_A_CELL };
  });
}

function sizeOf(id: string, found: readonly Asked[]): KnownSheet {
  const ranges = found.filter((one) => one.id === id).map(({ range }) => range);
  return {
    id,
    rows: ranges.reduce((sum, range) => sum + range.rowCount, 0),
    bytes: ranges.reduce((sum, range) => sum + bytesOf(range), 0),
  };
}

/** A text stands in an answer twice, as value and as formula. */
function bytesOf({ values, rowCount, columnCount }: Excel.Range): number {
  let characters = 0;
  for (const row of values)
    for (const value of row) if (typeof value === 'string') characters += value.length;
  return 2 * BYTES_OF_A_CHARACTER * characters + (rowCount * columnCount * BYTES_OF_A_CELL) / 2;
}

const usedRange = ({ rowIndex, columnIndex, values, formulas, numberFormat }: Excel.Range): UsedRange => ({
  rowIndex,
  columnIndex,
  values,
  formulas,
  numberFormat,
});
