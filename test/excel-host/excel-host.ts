import { MAXIMUM_ROWS, addressOf, isOneCell, parseReference, type Area, type Reference } from './area.js';
import { EventQueue } from './event-queue.js';
import { EVENT } from './events.js';
import { Executor } from './executor.js';
import type { ErrorValue } from './formula.js';
import { evaluateFormula } from './formula.js';
import { HostError, OFFICE_ERROR } from './host-error.js';
import type { NamedItem } from './named-item.js';
import { Range } from './range.js';
import { cellArea, Sheet, type CellValue } from './sheet.js';
import { sameName, type SimulatedObject } from './simulated-object.js';
import type { RequestBody, ResponseBody } from './wire.js';
import { AddinInternalService, Workbook, type InsertOptions } from './workbook.js';

/** Reads a workbook's bytes into sheets (see `xlsx-exchange.ts`). */
export type WorkbookReader = (
  bytes: Uint8Array,
) => Promise<readonly { readonly name: string; fill(sheet: Sheet): void }[]>;

/** One round trip. `cleanup`: Excel.run releasing its ranges, not awaited. `startup`: office.js's own message. */
export interface LoggedRequest {
  readonly kind: 'sync' | 'cleanup' | 'startup';
  readonly bytes: number;
  readonly body: RequestBody;
  response?: ResponseBody;
  fault?: number;
}

/** A reference to the end of the sheet, as Excel reads it: blank rows below the last used one are not visited. */
function withoutBlankEnd(sheet: Sheet, area: Area): Area {
  if (area.bottom < MAXIMUM_ROWS - 1) return area;
  const last = sheet.used(true)?.area.bottom ?? area.top;
  return { ...area, bottom: Math.max(area.top, last) };
}

const FORBIDDEN_IN_SHEET_NAME = /[\\/?*[\]:]/;
const LONGEST_SHEET_NAME = 31;

/** The simulated Excel as the add-in knows it: a workbook, its Rich API and its events. */
export class ExcelHost {
  readonly executor = new Executor(this);
  readonly workbook = new Workbook(this);
  readonly events = new EventQueue();
  readonly requests: LoggedRequest[] = [];
  readonly settings = new Map<string, unknown>();
  /** Errors inside the simulator itself; a test that ends with one has proved nothing. */
  readonly defects: unknown[] = [];
  /** Workbooks that the add-in opened beside this one. */
  readonly created: Uint8Array[] = [];
  sheets: Sheet[] = [];
  names: NamedItem[] = [];
  active: Sheet;
  selection: Area = cellArea(0, 0);
  actionHandlerReady = false;
  #faults: number[] = [];
  #calculating = new Set<string>();
  #next = 1;

  constructor(
    readonly fileName = '工作簿1.xlsx',
    private readonly readWorkbook?: WorkbookReader,
  ) {
    this.active = this.addSheet('Sheet1');
  }

  /** Opens a workbook in place of the one at hand. */
  async open(bytes: Uint8Array, names: readonly { name: string; formula: string }[] = []): Promise<void> {
    const parsed = (await this.readWorkbook?.(bytes)) ?? [];
    this.sheets = [];
    for (const { name, fill } of parsed) fill(this.addSheet(name));
    this.names = [];
    for (const { name, formula } of names) this.workbook.nav_Names().call_Add(name, formula);
    const visible = this.sheets.find((sheet) => sheet.visibility === 'Visible');
    if (!visible) throw new RangeError('The workbook shows no sheet');
    this.active = visible;
    this.selection = cellArea(0, 0);
  }

  service(name: string): SimulatedObject {
    if (name === 'Microsoft.InternalService.AddinInternalService') return new AddinInternalService(this);
    throw new HostError('NotImplemented', `The simulated Excel has no service ${name}.`);
  }

  addSheet(name: string): Sheet {
    const number = String(this.#next++).padStart(8, '0');
    const sheet = new Sheet(this, name, `{${number}-0001-0000-0000-000000000000}`);
    this.sheets.push(sheet);
    return sheet;
  }
  findSheet(key: unknown): Sheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, key) || sheet.id === key);
  }
  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (!sheet) throw new RangeError(`No sheet ${name}: ${this.sheets.map((one) => one.name).join(', ')}`);
    return sheet;
  }
  checkSheetName(name: unknown, own?: Sheet): void {
    if (
      typeof name !== 'string' ||
      name === '' ||
      name.length > LONGEST_SHEET_NAME ||
      FORBIDDEN_IN_SHEET_NAME.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'")
    ) {
      throw new HostError('InvalidArgument');
    }
    const other = this.findSheet(name);
    if (other && other !== own) throw new HostError('ItemAlreadyExists');
  }
  /** Names that point to the sheet follow it, as in Excel. */
  renameSheet(sheet: Sheet, name: string): void {
    const ranges = this.names.map((item) => [item, item.range()] as const);
    sheet.name = name;
    for (const [item, range] of ranges) {
      if (range?.sheet === sheet) {
        item.formula = `='${name.replace(/'/g, "''")}'!${addressOf(range.area, true)}`;
      }
    }
  }
  deleteSheet(sheet: Sheet): void {
    const next = this.sheets.find((one) => one !== sheet && one.visibility === 'Visible');
    if (!next) throw new HostError('InvalidOperation');
    for (const item of this.names) if (item.range()?.sheet === sheet) item.formula = '=#REF!';
    this.sheets = this.sheets.filter((one) => one !== sheet);
    if (this.active === sheet) this.activate(next);
    this.events.emit(EVENT.Deleted, sheet, {}, true);
  }
  async insertSheets(base64: string, options: InsertOptions): Promise<string[]> {
    if (!this.readWorkbook) throw new HostError('NotImplemented');
    const parsed = await this.readWorkbook(Buffer.from(base64, 'base64')).catch(() => {
      throw new HostError('InvalidArgument');
    });
    const wanted = options.sheetNamesToInsert ?? parsed.map((one) => one.name);
    const inserted = wanted.map((name) => {
      const source = parsed.find((one) => one.name === name);
      if (!source) throw new HostError('InvalidArgument');
      let free = name;
      for (let number = 2; this.findSheet(free); number += 1) free = `${name} (${number})`;
      const sheet = this.addSheet(free);
      source.fill(sheet);
      return sheet;
    });
    this.sheets = this.sheets.filter((sheet) => !inserted.includes(sheet));
    this.sheets.splice(options.positionType === 'Beginning' ? 0 : this.sheets.length, 0, ...inserted);
    for (const sheet of inserted) this.events.emit(EVENT.Added, sheet, {}, true);
    return inserted.map((sheet) => sheet.id);
  }

  /** A range from an address, a name, or a range. @throws HostError InvalidArgument */
  rangeOf(reference: unknown, base: Sheet): Range {
    if (reference instanceof Range) return reference;
    const parsed = parseReference(reference);
    if (parsed) {
      const sheet = parsed.sheet === undefined ? base : this.findSheet(parsed.sheet);
      if (!sheet) throw new HostError('InvalidArgument');
      return new Range(sheet, parsed);
    }
    const item = this.names.find(
      (one) => sameName(one.name, reference) && (!one.sheet || one.sheet === base),
    );
    const range = item?.range();
    if (!range) throw new HostError('InvalidArgument');
    return range;
  }
  /** What a list validation allows: `a,b,c` or `=Sheet!A1:A9`. */
  listed(sheet: Sheet, source: string): string[] {
    if (!source.startsWith('=')) return source.split(',').map((word) => word.trim());
    return this.rangeOf(source.slice(1), sheet).get_Values().flat().map(String);
  }
  calculate(sheet: Sheet, key: string, formula: string): CellValue | ErrorValue {
    const cell = `${sheet.id}!${key}`;
    if (this.#calculating.has(cell)) return 0;
    this.#calculating.add(cell);
    try {
      return evaluateFormula(formula, (reference) => this.#readReference(reference, sheet));
    } finally {
      this.#calculating.delete(cell);
    }
  }
  #readReference(reference: Reference | { readonly name: string }, sheet: Sheet): CellValue[][] | undefined {
    try {
      if ('name' in reference) return this.rangeOf(reference.name, sheet).get_Values();
      const target = reference.sheet === undefined ? sheet : this.findSheet(reference.sheet);
      return target && new Range(target, withoutBlankEnd(target, reference)).get_Values();
    } catch (error) {
      if (error instanceof HostError) return undefined;
      throw error;
    }
  }
  valueType(value: CellValue): string {
    if (value === '') return 'Empty';
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return /^#[A-Z/0!?]+$/.test(value) ? 'Error' : 'String';
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    const before = this.active;
    this.active = sheet;
    this.selection = cellArea(0, 0);
    this.events.emit(EVENT.Deactivated, before, {});
    this.events.emit(EVENT.Activated, sheet, {});
  }
  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.events.emit(EVENT.SelectionChanged, sheet, { address: addressOf(area) });
    this.events.selected(sheet);
  }

  formatChanged(range: Range): void {
    this.events.emit(EVENT.FormatChanged, range.sheet, { address: addressOf(range.area) });
  }
  change(range: Range, make: () => void): void {
    const { sheet, area } = range;
    const valueBefore = isOneCell(area) ? sheet.value(area.top, area.left) : undefined;
    make();
    const valueAfter = isOneCell(area) ? sheet.value(area.top, area.left) : undefined;
    const details =
      valueBefore === undefined || valueAfter === undefined
        ? {}
        : {
            valueBefore,
            valueAfter,
            valueTypeBefore: this.valueType(valueBefore),
            valueTypeAfter: this.valueType(valueAfter),
          };
    this.events.emit(EVENT.DataChanged, sheet, {
      address: addressOf(area),
      changeType: 'RangeEdited',
      shiftDirection: 'None',
      referenceId: this.executor.keep(new Range(sheet, area)),
      ...details,
    });
  }
  /** One Rich API request: an Office error number, or the answer's text. Excel on the web limits both ways to 5 MB. */
  async richApi(
    body: RequestBody,
    bytes: number,
    limit: number,
  ): Promise<{ readonly error: number } | { readonly text: string }> {
    const logged: LoggedRequest = { kind: kindOf(body), bytes, body };
    this.requests.push(logged);
    const fault = this.#faults.shift() ?? (bytes > limit ? OFFICE_ERROR.requestTooLarge : undefined);
    if (fault !== undefined) {
      logged.fault = fault;
      return { error: fault };
    }
    this.events.trigger = 'ThisLocalAddin';
    logged.response = await this.executor.run(body);
    const text = JSON.stringify(logged.response);
    this.events.flush();
    this.events.trigger = undefined;
    return Buffer.byteLength(text) > limit ? { error: OFFICE_ERROR.responseTooLarge } : { text };
  }
  get syncs(): number {
    return this.requests.filter((request) => request.kind === 'sync').length;
  }
  /** Makes the next request fail with an Office error number. */
  failNext(error: number): void {
    this.#faults.push(error);
  }
  values(sheetName: string, address: string): CellValue[][] {
    return this.rangeOf(address, this.sheet(sheetName)).get_Values();
  }
  /** `表2!C7`, where the user's selection stands. */
  get selected(): string {
    return `${this.active.name}!${addressOf(this.selection)}`;
  }
}

function kindOf(body: RequestBody): LoggedRequest['kind'] {
  const calls = body.Actions.filter((action) => action.ActionType !== 1);
  const all = (name: string): boolean => calls.length > 0 && calls.every((action) => action.Name === name);
  if (all('_RemoveReference')) return 'cleanup';
  return all('NotifyActionHandlerReady') ? 'startup' : 'sync';
}
