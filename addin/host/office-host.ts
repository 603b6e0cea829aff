import type { CellPlace } from '../worker/checked-kit.js';
import type { RosterRows } from '../worker/old-list.js';
import type { WrittenCell } from '../worker/shown-design.js';
import type { WorkbookSource } from '../worker/workbook-source.js';
import { placeOf } from './place-of.js';
import { FILE_TYPES, saveFile } from './save-file.js';
import { HostBusy, type EntryName, type WorkbookHost } from './workbook-host.js';
import { WorkbookReader } from './workbook-reader.js';
import { writeCells } from './write-cells.js';
import { writeRows, type WrittenRows } from './write-rows.js';

const BUSY = new Set(['InvalidOperationInCellEditMode', 'CellEditMode']);
const INSERT_LEVEL = '1.13';

/** The workbook in the Excel round the pane. Reading never changes it. */
export class OfficeHost implements WorkbookHost {
  readonly kind = 'excel';
  /** Excel opens another pane for another workbook. */
  readonly taken = 0;
  readonly #reader = new WorkbookReader();

  get fileName(): string {
    const url = Office.context.document.url ?? '';
    const name = url.split(/[\\/]/).at(-1) ?? '';
    try {
      return decodeURIComponent(name);
    } catch {
      // A percent sign in a file name on disk is no escape.
      return name;
    }
  }

  read(): Promise<WorkbookSource | undefined> {
    return run((context) => this.#reader.read(context));
  }

  async select({ sheet, cell }: CellPlace): Promise<void> {
    // Of several areas the first: more than one takes a newer Excel.
    const [area = cell] = cell.split(',');
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.load('visibility');
      await context.sync();
      // A table that nobody needed so far is hidden; whatever the program changes takes Excel's undo history away.
      if (worksheet.visibility !== 'Visible') worksheet.visibility = 'Visible';
      worksheet.activate();
      worksheet.getRange(area).select();
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

  /**
   * An empty workbook takes the kit's sheets; otherwise the kit opens beside it. Some Excels cannot do the one or the
   * other: then the next way is taken, and the last is a download.
   */
  async newWorkbook(
    workbook: Uint8Array,
    fileName: string,
    names: readonly EntryName[],
  ): Promise<'opened' | 'inserted' | 'saved'> {
    const base64 = base64Of(workbook);
    try {
      if (await this.#insert(base64, names)) return 'inserted';
    } catch (error) {
      if (error instanceof HostBusy) throw error;
    }
    try {
      await Excel.createWorkbook(base64);
      return 'opened';
    } catch {
      saveFile(workbook, fileName, FILE_TYPES.xlsx);
      return 'saved';
    }
  }

  #insert(base64: string, names: readonly EntryName[]): Promise<boolean> {
    return run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id');
      const first = context.workbook.worksheets.getFirst();
      const used = first.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      const empty = sheets.items.length === 1 && used.isNullObject;
      if (!empty || !Office.context.requirements.isSetSupported('ExcelApi', INSERT_LEVEL)) return false;
      const added = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'Beginning' });
      await context.sync();
      const [guide] = added.value;
      // The kit comes with its guide in front; the sheet that was empty stays, behind it.
      if (guide !== undefined) context.workbook.worksheets.getItem(guide).activate();
      await context.sync();
      await setNames(context, names);
      return true;
    });
  }

  writeCells(cells: readonly WrittenCell[]): Promise<void> {
    return run((context) => writeCells(context, cells));
  }

  writeRows(order: RosterRows): Promise<WrittenRows> {
    return run((context) => writeRows(context, order));
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

/** Sets the names of entries that inserting the sheets did not bring, or brought broken. */
async function setNames(context: Excel.RequestContext, names: readonly EntryName[]): Promise<void> {
  const { workbook } = context;
  const there = workbook.names.load('items/name,items/formula');
  await context.sync();
  const known = new Map(there.items.map((item) => [item.name.toLowerCase(), item]));
  for (const [index, { name, sheet, address }] of names.entries()) {
    const item = known.get(name.toLowerCase());
    if (item && !String(item.formula).includes('#REF!')) continue;
    item?.delete();
    workbook.names.add(name, workbook.worksheets.getItem(sheet).getRange(address));
    if (index % NAMES_AT_A_TIME === NAMES_AT_A_TIME - 1) await context.sync();
  }
  await context.sync();
}

const NAMES_AT_A_TIME = 200;

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
