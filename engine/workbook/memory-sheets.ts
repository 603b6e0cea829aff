import type { OpenedCell, OpenedSheet, OpenedWorkbook } from './spreadsheet/opened-workbook.js';
import type { CellContent } from '../form/index.js';
import type { BuiltName, BuiltSheet, SheetPort } from './sheet-port.js';

/** A workbook in memory: what was built can be looked at, and read as if a file had been opened. */
export class MemorySheets implements SheetPort {
  readonly sheets: BuiltSheet[] = [];
  readonly names: BuiltName[] = [];

  /** @param wanted names of the only sheets that are looked at */
  constructor(private readonly wanted?: ReadonlySet<string>) {}

  wants(name: string): boolean {
    return this.wanted?.has(name) ?? true;
  }

  addSheet(sheet: BuiltSheet): void {
    this.sheets.push(sheet);
  }

  addName(name: BuiltName): void {
    this.names.push(name);
  }

  /** The same workbook as a reader sees it. */
  opened(): OpenedWorkbook {
    return { sheets: this.sheets.map(openedSheet), names: this.names };
  }
}

function openedSheet(sheet: BuiltSheet): OpenedSheet {
  const rows = new Map<number, Map<number, OpenedCell>>();
  for (const { row, column, content, formula } of sheet.cells) {
    const empty = content.type === 'blank' || (content.type === 'text' && content.text === '');
    if (empty && formula === undefined) continue;
    const cells = rows.get(row) ?? new Map<number, OpenedCell>();
    const held: CellContent = empty ? { type: 'blank' } : content;
    rows.set(row, cells.set(column, { content: held, hasFormula: formula !== undefined }));
  }
  const validated = sheet.validations.filter(({ type }) => type !== 'none').map(({ range }) => range);
  return { name: sheet.name, visible: sheet.visibility === 'visible', rows, validated, emptyRows: 0 };
}
