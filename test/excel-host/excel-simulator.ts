import { EVENT } from './events.js';
import { ExcelHost } from './excel-host.js';
import type { Range } from './range.js';
import type { CellValue, Validation } from './sheet.js';

export type EditAnswer =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly why: 'protected' | 'validation';
      readonly alert?: Validation['errorAlert'];
    };

/** The simulated Excel, and the user who types and clicks. */
export class ExcelSimulator extends ExcelHost {
  /** The user types into cells; validation in stop style and protection refuse as Excel does. */
  userEdit(
    sheetName: string,
    address: string,
    typed: CellValue | readonly (readonly CellValue[])[],
  ): EditAnswer {
    const sheet = this.sheet(sheetName);
    const range = this.rangeOf(address, sheet);
    if (sheet.protection && sheet.isLocked(range.area)) return { accepted: false, why: 'protected' };
    const rows: readonly (readonly CellValue[])[] = typeof typed === 'object' ? typed : [[typed]];
    const typedAt = (row: number, column: number): CellValue =>
      rows[row - range.area.top]?.[column - range.area.left] ?? '';
    const refused = this.#refusedBy(range, typedAt);
    if (refused) return { accepted: false, why: 'validation', alert: refused.errorAlert };
    this.change(range, () => range.each((row, column) => sheet.enter(row, column, typedAt(row, column))));
    this.events.flush();
    return { accepted: true };
  }
  #refusedBy(range: Range, typedAt: (row: number, column: number) => CellValue): Validation | undefined {
    const { sheet } = range;
    let refused: Validation | undefined;
    range.each((row, column) => {
      const kept = sheet.cell(row, column);
      const trial = { ...kept };
      const key = `${row},${column}`;
      sheet.cells.set(key, trial);
      sheet.enter(row, column, typedAt(row, column));
      const validation = sheet.validationAt(row, column);
      const stops = validation?.errorAlert.showAlert === true && validation.errorAlert.style === 'Stop';
      if (stops && !sheet.accepts(row, column, sheet.value(row, column))) refused = validation;
      if (kept) sheet.cells.set(key, kept);
      else sheet.cells.delete(key);
    });
    return refused;
  }
  /** The user pastes: formats, validation and lock of the source replace those of the target. */
  userPaste(sheetName: string, topLeft: string, rows: readonly (readonly CellValue[])[]): EditAnswer {
    const sheet = this.sheet(sheetName);
    const start = this.rangeOf(topLeft, sheet);
    const columns = Math.max(...rows.map((row) => row.length));
    const range = start.call_GetResizedRange(rows.length - 1, columns - 1);
    if (sheet.protection && sheet.isLocked(range.area)) return { accepted: false, why: 'protected' };
    range.nav_DataValidation().call_Clear();
    this.change(range, () =>
      range.each((row, column) => {
        sheet.cells.delete(`${row},${column}`);
        const value = rows[row - range.area.top]?.[column - range.area.left] ?? '';
        if (value !== '') sheet.ensure(row, column).value = value;
      }),
    );
    this.events.flush();
    return { accepted: true };
  }
  /** Another person who has the workbook open types; the event says Remote. */
  remoteEdit(sheetName: string, address: string, typed: CellValue): void {
    this.events.remote = true;
    const range = this.rangeOf(address, this.sheet(sheetName));
    this.change(range, () => range.each((row, column) => range.sheet.enter(row, column, typed)));
    this.events.flush();
    this.events.remote = false;
  }
  /** A change that Excel does not report (some picks from lists, some fills). */
  silentEdit(sheetName: string, address: string, typed: CellValue): void {
    const range = this.rangeOf(address, this.sheet(sheetName));
    range.each((row, column) => range.sheet.enter(row, column, typed));
  }
  userSelect(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    this.select(sheet, this.rangeOf(address, sheet).area);
    this.events.flush();
  }
  userActivate(sheetName: string): void {
    this.activate(this.sheet(sheetName));
    this.events.flush();
  }
  userRename(from: string, to: string): void {
    this.sheet(from).object.set_Name(to);
    this.events.flush();
  }
  /** The user duplicates a sheet: Excel appends a number, and sheet-wide copies of names stay out of the workbook's. */
  userCopySheet(name: string): string {
    const source = this.sheet(name);
    const copy = this.addSheet(`${name} (2)`);
    for (const [key, cell] of source.cells) copy.cells.set(key, { ...cell });
    copy.merges.push(...source.merges);
    this.events.emit(EVENT.Added, copy, {}, true);
    this.events.flush();
    return copy.name;
  }
  userDeleteSheet(name: string): void {
    this.deleteSheet(this.sheet(name));
    this.events.flush();
  }
}
