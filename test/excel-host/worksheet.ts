import { isInsideSheet, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from './area.js';
import type { ExcelHost } from './excel-host.js';
import { EVENT, withRegistrations } from './events.js';
import { HostError } from './host-error.js';
import { NamedItemCollection } from './named-item.js';
import { Range } from './range.js';
import type { Sheet, Visibility } from './sheet.js';
import { Collection, SimulatedObject } from './simulated-object.js';

class WorksheetProtection extends SimulatedObject {
  constructor(readonly sheet: Sheet) {
    super(sheet.simulator);
  }
  get_Protected(): boolean {
    return this.sheet.protection !== undefined;
  }
  get_Options(): unknown {
    return this.sheet.protection?.options ?? null;
  }
  call_Protect(options: unknown, password: unknown): void {
    if (this.sheet.protection) throw new HostError('AccessDenied');
    this.sheet.protection = {
      options: { ...(options as Record<string, unknown> | null) },
      password: String(password ?? ''),
    };
  }
  call_Unprotect(password: unknown): void {
    if (this.sheet.protection && this.sheet.protection.password !== String(password ?? '')) {
      throw new HostError('BadPassword', 'The password you supplied is incorrect.');
    }
    this.sheet.protection = undefined;
  }
}

export class Worksheet extends SimulatedObject {
  constructor(readonly sheet: Sheet) {
    super(sheet.simulator);
  }
  override lenient(member: string): boolean {
    return ['standardwidth', 'standardheight', 'enablecalculation', 'tabid', 'showgridlines'].includes(
      member,
    );
  }
  get_Id(): string {
    return this.sheet.id;
  }
  get_Name(): string {
    return this.sheet.name;
  }
  set_Name(value: unknown): void {
    this.simulator.checkSheetName(value, this.sheet);
    const before = this.sheet.name;
    this.simulator.renameSheet(this.sheet, String(value));
    this.simulator.events.emit(EVENT.NameChanged, this.sheet, { nameBefore: before, nameAfter: value });
  }
  get_Position(): number {
    return this.simulator.sheets.indexOf(this.sheet);
  }
  get_TabColor(): string {
    return this.sheet.tabColor;
  }
  get_Visibility(): Visibility {
    return this.sheet.visibility;
  }
  set_Visibility(value: unknown): void {
    if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
      throw new HostError('InvalidArgument');
    }
    const others = this.simulator.sheets.filter((one) => one !== this.sheet && one.visibility === 'Visible');
    const [next] = others;
    if (value !== 'Visible' && !next) throw new HostError('InvalidOperation');
    this.sheet.visibility = value;
    if (next && value !== 'Visible' && this.simulator.active === this.sheet) this.simulator.activate(next);
  }
  nav_Names(): NamedItemCollection {
    return new NamedItemCollection(this.simulator, this.sheet);
  }
  nav_Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }
  call_Activate(): void {
    if (this.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.simulator.activate(this.sheet);
  }
  call_Delete(): void {
    this.simulator.deleteSheet(this.sheet);
  }
  call_GetRange(address: unknown): Range {
    return address === null || address === undefined || address === ''
      ? new Range(this.sheet, { top: 0, left: 0, bottom: MAXIMUM_ROWS - 1, right: MAXIMUM_COLUMNS - 1 })
      : this.simulator.rangeOf(address, this.sheet);
  }
  call_GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    if (!isInsideSheet(area)) throw new HostError('InvalidArgument');
    return new Range(this.sheet, area);
  }
  call_GetCell(row: number, column: number): Range {
    return this.call_GetRangeByIndexes(row, column, 1, 1);
  }
  call_GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    return this.sheet.used(valuesOnly === true);
  }
  call_GetUsedRange(valuesOnly: unknown): Range {
    return this.sheet.used(valuesOnly === true) ?? this.call_GetCell(0, 0);
  }
  call__GetSheetById(id: unknown): SimulatedObject | null {
    return this.simulator.findSheet(id)?.object ?? null;
  }
  call__GetAnotherWorksheetById(id: unknown): SimulatedObject | null {
    return this.simulator.findSheet(id)?.object ?? null;
  }
}
withRegistrations(Worksheet.prototype, (worksheet: Worksheet) => worksheet.sheet.id);

export class WorksheetCollection extends Collection<Worksheet> {
  constructor(simulator: ExcelHost) {
    super(simulator);
  }
  items(): Worksheet[] {
    return this.simulator.sheets.map((sheet) => sheet.object);
  }
  indexer(key: unknown): Worksheet | undefined {
    return this.simulator.findSheet(key)?.object;
  }
  call_GetActiveWorksheet(): Worksheet {
    return this.simulator.active.object;
  }
  call_Add(name: unknown): Worksheet {
    let free = typeof name === 'string' ? name : '';
    for (let number = 1; free === ''; number += 1) {
      if (!this.simulator.findSheet(`Sheet${number}`)) free = `Sheet${number}`;
    }
    this.simulator.checkSheetName(free);
    const sheet = this.simulator.addSheet(free);
    this.simulator.events.emit(EVENT.Added, sheet, {}, true);
    return sheet.object;
  }
}
withRegistrations(WorksheetCollection.prototype, () => 'Workbook');
