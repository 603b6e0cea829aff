import { HostError } from './host-error.js';
import { NamedItemCollection } from './named-item.js';
import { Range } from './range.js';
import { Collection, SimulatedObject } from './simulated-object.js';
import { WorksheetCollection } from './worksheet.js';

class Setting extends SimulatedObject {
  constructor(
    owner: SimulatedObject,
    readonly key: string,
  ) {
    super(owner.simulator);
  }
  get_Id(): string {
    return this.key;
  }
  get_Key(): string {
    return this.key;
  }
  get_Value(): unknown {
    return this.simulator.settings.get(this.key);
  }
  set_Value(value: unknown): void {
    this.simulator.settings.set(this.key, value);
  }
}
class SettingCollection extends Collection<Setting> {
  items(): Setting[] {
    return [...this.simulator.settings.keys()].map((key) => new Setting(this, key));
  }
  indexer(key: unknown): Setting | undefined {
    return this.items().find((one) => one.key === key);
  }
  call_Add(key: unknown, value: unknown): Setting {
    this.simulator.settings.set(String(key), value);
    return new Setting(this, String(key));
  }
}

/** office.js reports by itself, once after onReady, that ribbon functions can be called. */
export class AddinInternalService extends SimulatedObject {
  call_NotifyActionHandlerReady(): void {
    this.simulator.actionHandlerReady = true;
  }
}

class Runtime extends SimulatedObject {
  get_EnableEvents(): boolean {
    return this.simulator.events.enabled;
  }
  set_EnableEvents(value: unknown): void {
    this.simulator.events.enabled = value === true;
  }
}

class Application extends SimulatedObject {
  get_CalculationMode(): string {
    return 'Automatic';
  }
  override lenient(member: string): boolean {
    return member === 'calculationengineversion';
  }
}

export interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: 'None' | 'Before' | 'After' | 'Beginning' | 'End';
  readonly relativeTo?: unknown;
}

export class Workbook extends SimulatedObject {
  override lenient(member: string): boolean {
    return ['chartdatapointtrack', 'useprecisionasdisplayed'].includes(member);
  }
  get_Name(): string {
    return this.simulator.fileName;
  }
  get_ReadOnly(): boolean {
    return false;
  }
  get_IsDirty(): boolean {
    return true;
  }
  nav_Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.simulator);
  }
  nav_Names(): NamedItemCollection {
    return new NamedItemCollection(this.simulator);
  }
  nav_Application(): Application {
    return new Application(this.simulator);
  }
  nav__Runtime(): Runtime {
    return new Runtime(this.simulator);
  }
  nav_Settings(): SettingCollection {
    return new SettingCollection(this.simulator);
  }
  call_GetSelectedRange(): Range {
    return new Range(this.simulator.active, this.simulator.selection);
  }
  call_GetActiveCell(): Range {
    return this.call_GetSelectedRange().call_GetCell(0, 0);
  }
  call__RemoveReference(id: unknown): void {
    this.simulator.executor.release(String(id));
  }
  call__GetRangeForEventByReferenceId(id: unknown): SimulatedObject {
    const range = this.simulator.executor.references.get(String(id));
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  call__GetRangeOrNullObjectForEventByReferenceId(id: unknown): SimulatedObject | null {
    return this.simulator.executor.references.get(String(id)) ?? null;
  }
  /** `Excel.createWorkbook` on the web: the new workbook opens in a window of its own. */
  call_CreateAndOpenWorkbook(base64: unknown): void {
    this.simulator.created.push(Buffer.from(String(base64), 'base64'));
  }
  async call_InsertWorksheetsFromBase64(base64: unknown, options: unknown): Promise<string[]> {
    return this.simulator.insertSheets(String(base64), (options ?? {}) as InsertOptions);
  }
}
