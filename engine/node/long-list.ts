import { columnLetters, toA1 } from '../core/cell-address.js';
import { escapeText } from '../ooxml/index.js';
import {
  escapeSpreadsheetString,
  type Appearance,
  type BuiltCell,
  type BuiltSheet,
} from '../workbook/index.js';

/** exceljs keeps half a kilobyte of every cell until the file is written: lists with more are written beside it. */
export const CELLS_OF_A_LONG_LIST = 100_000;

/** The rows of a long list, and a row of samples that stands for them while exceljs writes the sheet. */
export interface LongList {
  /** The row of samples, one cell for each appearance: there the list begins. */
  readonly firstRow: number;
  readonly appearances: readonly Appearance[];
  readonly cells: readonly BuiltCell[];
  readonly heights: BuiltSheet['heights'];
  readonly growing: BuiltSheet['growing'];
}

/**
 * Takes the rows below the fixed ones out of a sheet when they are very many plain cells, in order.
 * @returns `undefined` for every other sheet.
 */
export function longListOf(sheet: BuiltSheet, most: number): LongList | undefined {
  const { cells, frozenRows, heights, merges, growing, validations, conditionalFormats } = sheet;
  if (cells.length <= most || frozenRows === 0) return undefined;
  const firstRow = frozenRows + 1;
  const list = cells.filter(({ row }) => row >= firstRow);
  const plain =
    list.every(
      ({ formula, link, content }) => formula === undefined && link === undefined && isPlain(content),
    ) &&
    list.every((cell, index) => isBehind(cell, list[index - 1])) &&
    merges.every(({ to }) => to.row < firstRow) &&
    validations.length + conditionalFormats.length === 0;
  if (!plain) return undefined;
  const appearances = [...new Set(list.map(({ appearance }) => appearance))];
  return { firstRow, appearances, cells: list, heights, growing };
}

const isPlain = ({ type }: BuiltCell['content']): boolean =>
  type === 'text' || type === 'number' || type === 'blank';

const isBehind = ({ row, column }: BuiltCell, before: BuiltCell | undefined): boolean =>
  !before || row > before.row || (row === before.row && column > before.column);

/** The sheet as exceljs is to write it. */
export const withSamples = (sheet: BuiltSheet, { firstRow, appearances }: LongList): BuiltSheet => ({
  ...sheet,
  heights: new Map([...sheet.heights].filter(([row]) => row < firstRow)),
  growing: new Set([...(sheet.growing ?? [])].filter((row) => row < firstRow)),
  cells: [
    ...sheet.cells.filter(({ row }) => row < firstRow),
    ...appearances.map((appearance, index): BuiltCell => ({
      row: firstRow,
      column: index + 1,
      appearance,
      content: { type: 'blank' },
    })),
  ],
});

const SAMPLE = /<c r="[A-Z]+\d+" s="(\d+)"\/>/g;

/**
 * Puts the rows into the sheet that exceljs wrote.
 * @throws RangeError when the samples are not where they were put.
 */
export function withLongList(xml: string, list: LongList): string {
  const { firstRow, appearances, cells } = list;
  const start = xml.indexOf(`<row r="${firstRow}"`);
  const end = xml.indexOf('</row>', start) + '</row>'.length;
  const samples = [...xml.slice(start, end).matchAll(SAMPLE)].map(([, style = '']) => style);
  if (start < 0 || samples.length !== appearances.length) throw new RangeError('exceljs wrote no samples');
  const styles = new Map(appearances.map((appearance, index) => [appearance, samples[index] ?? '']));
  const pieces: string[] = [];
  let row = 0;
  let columns = 0;
  for (const cell of cells) {
    if (cell.row !== row) pieces.push(`${row === 0 ? '' : '</row>'}${rowStart(cell.row, list)}`);
    row = cell.row;
    columns = Math.max(columns, cell.column);
    pieces.push(cellXml(cell, styles.get(cell.appearance) ?? ''));
  }
  pieces.push('</row>');
  const whole = `<dimension ref="A1:${columnLetters(columns)}${row}"/>`;
  return xml.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, whole) + pieces.join('') + xml.slice(end);
}

function rowStart(row: number, { heights, growing }: LongList): string {
  const height = heights.get(row);
  const own = growing?.has(row) ? '' : ' customHeight="1"';
  return `<row r="${row}"${height === undefined ? '' : ` ht="${height}"${own}`}>`;
}

function cellXml(cell: BuiltCell, style: string): string {
  const { content } = cell;
  const start = `<c r="${toA1(cell)}" s="${style}"`;
  if (content.type === 'number') return `${start}><v>${content.value}</v></c>`;
  if (content.type !== 'text' || content.text === '') return `${start}/>`;
  const text = escapeText(escapeSpreadsheetString(content.text));
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
