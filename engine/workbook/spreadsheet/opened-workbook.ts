import type { CellRange } from '../../core/cell-address.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import type { CellContent } from '../../form/index.js';

/** A cell that holds something. */
export interface OpenedCell {
  /** The value, or the result that the last program computed for the formula. */
  readonly content: CellContent;
  readonly hasFormula: boolean;
}

/** A sheet as plain data; rows and columns count from 1, empty cells are absent. */
export interface OpenedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, OpenedCell>>;
  /** Ranges under native validation. */
  readonly validated: readonly CellRange[];
  /** Merged cells; only the first of a range holds something. */
  readonly merged?: readonly CellRange[];
  /** Filled rows that are hidden or filtered away. */
  readonly hiddenRows?: readonly number[];
  /** Rows that the file describes although nothing stands in them. */
  readonly emptyRows: number;
}

/** A defined name; `range` is absent when it points nowhere (`#REF!`) or at a formula. */
export interface DefinedName {
  readonly name: string;
  /** The sheet to which the name is confined, as copying a sheet leaves it. */
  readonly scope?: string;
  readonly sheet?: string;
  readonly range?: CellRange;
}

/** A workbook whatever program wrote it: file, memory or Excel itself. */
export interface OpenedWorkbook {
  readonly sheets: readonly OpenedSheet[];
  /** Somebody marked it as final: it opens read-only. */
  readonly markedFinal?: boolean;
  readonly names: readonly DefinedName[];
  /** What opening it noticed: parts that were not read, texts that the file lost. */
  readonly diagnostics?: readonly Diagnostic[];
}

export const cellAt = (sheet: OpenedSheet, row: number, column: number): OpenedCell | undefined =>
  sheet.rows.get(row)?.get(column);

/** The text of a cell as a label: other contents as they would be typed. */
export function shownText(cell: OpenedCell | undefined): string {
  const content = cell?.content;
  switch (content?.type) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    default:
      return '';
  }
}
