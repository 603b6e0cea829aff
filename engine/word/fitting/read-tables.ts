import { readPrintedTable, type PrintedTable } from './printed-table.js';
import { tablesIn, type TableMarkup } from './table-markup.js';

/** A table of a document, read. */
export interface ReadTable extends TableMarkup {
  readonly table: PrintedTable;
}

/** The tables of a document of ours, read. */
export const tablesRead = (xml: string): readonly ReadTable[] =>
  tablesIn(xml).map((found) => ({ ...found, table: readPrintedTable(found.xml) }));
