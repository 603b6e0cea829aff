import type { Row, Table } from '../tree/document-tree.js';
import { cellMarkup, type CellBlocks } from './cell-markup.js';
import { keptTogether, repeatedRows, rowHeights, staysWhole, type RowGroup } from './kept-rows.js';
import { points } from './literal.js';
import { isTextAlone } from './paragraph-markup.js';
import { resolveBorders, type ResolvedCell } from './table-borders.js';
import type { RowPlace } from './row-place.js';
import type { Surroundings, Typesetting } from './typesetting.js';

/** A table on fixed columns; `room` is the height of a page's text. Columns never stretch, so its pages do not depend on the typesetter. */
export function tableMarkup(
  table: Table,
  surroundings: Surroundings,
  typesetting: Typesetting,
  blocks: CellBlocks,
  room: number,
): string {
  const cells = resolveBorders(table);
  const strutColumn = table.rows.some((row) => row.height?.rule === 'atLeast');
  const marks = typesetting.marked === table;
  const headerRows = repeatedRows(table);
  if (headerRows === 0 && table.rows[0]?.header && table.rows.some(({ header }) => !header)) {
    typesetting.report.note('pdf.header-not-repeated', {});
  }
  const heights = rowHeights(table);
  const headerHeight = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0);
  const below = room - headerHeight;
  const kept = keptTogether(table, heights, headerRows, below);
  const rows = table.rows.map((given, index) => {
    const row = { ...given, cantSplit: staysWhole(given, heights[index] ?? 0, below) };
    let column = table.columns.length;
    const place: RowPlace = {
      index,
      columns: table.columns,
      cantSplit: row.cantSplit,
      grid: surroundings.grid,
      addsParagraphSpacing: typesetting.tree.addsParagraphSpacing,
      cells: cells[index] ?? [],
    };
    return [
      rowMarkup(given, place, typesetting, (cell) =>
        cellMarkup(cell, index, { table, row }, surroundings, typesetting, blocks),
      ),
      strutColumn ? strutMarkup(row, index, column++, typesetting) : '',
      kept.groups.length > 0 ? keepMarkup(kept.groups, index, column++) : '',
      marks && index >= headerRows ? markMarkup(row, index, column) : '',
    ].filter((one) => one !== '');
  });
  const head = rows.slice(0, headerRows).flat().join(',\n');
  const body = rows.slice(headerRows).flat().join(',\n');
  const columns = [
    ...table.columns.map(points),
    ...(strutColumn ? ['0pt'] : []),
    ...(kept.groups.length > 0 ? ['0pt'] : []),
    ...(marks ? ['0pt'] : []),
  ].join(', ');
  const rules = table.rows.map((row) => (row.height?.rule === 'exact' ? points(row.height.points) : 'auto'));
  const parts = [
    `columns: (${columns},)`,
    `rows: (${rules.join(', ')},)`,
    ...(headerRows > 0 ? [`table.header(repeat: true,\n${head})`] : []),
    ...(body === '' ? [] : [body]),
  ];
  const sticky = kept.sticky && surroundings.place === 'body' ? ', sticky: true' : '';
  const edges = `${points(leftEdge(table, surroundings.width))}, ${points(table.continued ? 0 : topLine(cells))}`;
  return `#t(${edges}${sticky}, table(stroke: none, inset: 0pt, ${parts.join(',\n')}))`;
}

/** The cells of a row. Text alone is the same wherever a row has the same place. */
function rowMarkup(
  row: Row,
  place: RowPlace,
  { memory, log }: Typesetting,
  written: (cell: ResolvedCell) => string,
): string {
  const write = (): string => place.cells.map(written).join(',\n');
  if (!memory.lasts(row)) return write();
  const known = memory.writtenRow(row, place);
  if (known) {
    log.uses.add(known.uses);
    return known.cells;
  }
  if (!row.cells.every(({ blocks }) => blocks.every(isTextAlone))) return write();
  const { result, uses } = log.noting(write);
  memory.rememberRow(row, { place, cells: result, uses });
  return result;
}

/** The line above a table takes room of its own; those between rows do not. */
const topLine = ([first = []]: readonly (readonly ResolvedCell[])[]): number =>
  first.reduce((most, { borders }) => Math.max(most, borders.top?.width ?? 0), 0);

function leftEdge(table: Table, available: number): number {
  const width = table.columns.reduce((sum, one) => sum + one, 0);
  if (table.alignment === 'center') return (available - width) / 2;
  return table.alignment === 'right' ? available - width : table.indent;
}

/** A column without width, whose cell keeps the row at its least height. */
function strutMarkup(row: Row, index: number, column: number, { definitions }: Typesetting): string {
  const height = row.height?.rule === 'atLeast' ? row.height.points : 0;
  const breakable = !row.cantSplit;
  const body = height > 0 ? `block(width: 0pt, height: ${points(height)}, breakable: ${breakable})` : '[]';
  const definition = `table.cell.with(x: ${column}, breakable: ${breakable}, ${body})`;
  return `${definitions.name('c', definition)}(y: ${index})`;
}

/** A column without width, whose cell holds rows together on a page. */
function keepMarkup(groups: readonly RowGroup[], index: number, column: number): string {
  const group = groups.find(({ first }) => first === index);
  return group
    ? `table.cell(x: ${column}, y: ${index}, rowspan: ${group.last - group.first + 1}, breakable: false)[]`
    : '';
}

/** A column without width, whose cells the typesetter can find again on their pages. */
const markMarkup = ({ cantSplit }: Row, index: number, column: number): string =>
  `table.cell(x: ${column}, y: ${index}, breakable: ${!cantSplit})[#metadata(none)<banbiao-row>]`;
