import { addressOf, parseReference, quoteSheet } from './area.js';
import type { ExcelHost } from './excel-host.js';
import { HostError } from './host-error.js';
import { Range } from './range.js';
import type { Sheet } from './sheet.js';
import { Collection, sameName, SimulatedObject } from './simulated-object.js';

export class NamedItem extends SimulatedObject {
  visible = true;

  constructor(
    simulator: ExcelHost,
    readonly name: string,
    public formula: string,
    readonly sheet: Sheet | undefined,
  ) {
    super(simulator);
  }

  /** The cells it stands for; `null` for a constant and for `#REF!`. */
  range(): Range | null {
    const reference = parseReference(this.formula.replace(/^=/, ''));
    const sheet = reference?.sheet === undefined ? this.sheet : this.simulator.findSheet(reference.sheet);
    return reference && sheet ? new Range(sheet, reference) : null;
  }
  get_Name(): string {
    return this.name;
  }
  get__Id(): string {
    return this.sheet ? `${this.sheet.name}!${this.name}` : this.name;
  }
  get_Formula(): string {
    return this.formula;
  }
  set_Formula(value: unknown): void {
    this.formula = String(value);
  }
  get_Type(): string {
    return this.range() ? 'Range' : this.formula.includes('#REF!') ? 'Error' : 'String';
  }
  get_Value(): string {
    const range = this.range();
    return range ? `${quoteSheet(range.sheet.name)}!${addressOf(range.area, true)}` : this.formula.slice(1);
  }
  get_Visible(): boolean {
    return this.visible;
  }
  get_Comment(): string {
    return '';
  }
  get_Scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }
  nav_Worksheet(): SimulatedObject | null {
    return this.sheet?.object ?? null;
  }
  call_GetRangeOrNullObject(): Range | null {
    return this.range();
  }
  call_GetRange(): Range {
    const range = this.range();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  call_Delete(): void {
    this.simulator.names = this.simulator.names.filter((one) => one !== this);
  }
}

export class NamedItemCollection extends Collection<NamedItem> {
  constructor(
    simulator: ExcelHost,
    readonly sheet?: Sheet,
  ) {
    super(simulator);
  }
  items(): NamedItem[] {
    return this.simulator.names.filter((one) => one.sheet === this.sheet);
  }
  indexer(key: unknown): NamedItem | undefined {
    return this.items().find((one) => sameName(one.name, key) || sameName(one.get__Id(), key));
  }
  call_Add(name: unknown, reference: unknown): NamedItem {
    const text = String(name);
    if (!/^[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*$/.test(text) || parseReference(text)) {
      throw new HostError('InvalidArgument');
    }
    if (this.indexer(text)) throw new HostError('ItemAlreadyExists');
    const formula =
      reference instanceof Range
        ? `=${quoteSheet(reference.sheet.name)}!${addressOf(reference.area, true)}`
        : String(reference);
    const item = new NamedItem(this.simulator, text, formula, this.sheet);
    this.simulator.names.push(item);
    return item;
  }
}
