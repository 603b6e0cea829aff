import type { Border, Cell, Row, Table } from '../tree/document-tree.js';
import { keptTogether, rowHeights, type RowGroup } from './kept-rows.js';
import { points } from './literal.js';
import { strokeOf } from './stroke.js';
import { resolveBorders, type ResolvedCell } from './table-borders.js';
import type { Surroundings, Typesetting } from './typesetting.js';
import { verticalText } from './vertical-text.js';

/** Writes the blocks of a cell. */
export type CellContent = (cell: Cell, width: number) => string;

const TYPST_ALIGNMENT = { top: 'top', center: 'horizon', bottom: 'bottom' } as const;

/** A table on fixed columns; `room` is the height of a page's text. Columns never stretch, so its pages do not depend on the typesetter. */
export function tableMarkup(
  table: Table,
  surroundings: Surroundings,
  typesetting: Typesetting,
  content: CellContent,
  room: number,
): string {
  const cells = resolveBorders(table);
  const strutColumn = table.rows.some((row) => row.height?.rule === 'atLeast');
  const headerRows = countHeaderRows(table, typesetting);
  const heights = rowHeights(table);
  const headerHeight = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0);
  const kept = keptTogether(table, heights, headerRows, room - headerHeight);
  const rows = table.rows.map((given, index) => {
    const row = { ...given, cantSplit: given.cantSplit && (heights[index] ?? 0) <= room - headerHeight };
    return [
      ...(cells[index] ?? []).map((cell) => cellMarkup(cell, row, index, table, typesetting, content)),
      strutColumn ? strutMarkup(row, index, table.columns.length) : '',
      keepMarkup(kept.groups, index, table.columns.length + (strutColumn ? 1 : 0)),
    ].filter((one) => one !== '');
  });
  const head = rows.slice(0, headerRows).flat().join(',\n');
  const body = rows.slice(headerRows).flat().join(',\n');
  const columns = [
    ...table.columns.map(points),
    ...(strutColumn ? ['0pt'] : []),
    ...(kept.groups.length > 0 ? ['0pt'] : []),
  ].join(', ');
  const rules = table.rows.map((row) => (row.height?.rule === 'exact' ? points(row.height.points) : 'auto'));
  const parts = [
    `columns: (${columns},)`,
    `rows: (${rules.join(', ')},)`,
    ...(headerRows > 0 ? [`table.header(repeat: true,\n${head})`] : []),
    ...(body === '' ? [] : [body]),
  ];
  const sticky = kept.sticky && surroundings.place === 'body' ? ', sticky: true' : '';
  return `#t(${points(leftEdge(table, surroundings.width))}${sticky}, table(stroke: none, inset: 0pt, ${parts.join(',\n')}))`;
}

function leftEdge(table: Table, available: number): number {
  const width = table.columns.reduce((sum, one) => sum + one, 0);
  if (table.alignment === 'center') return (available - width) / 2;
  return table.alignment === 'right' ? available - width : table.indent;
}

/** Rows at the top that repeat on every page; a merged cell that leaves them ends the repetition. */
function countHeaderRows(table: Table, typesetting: Typesetting): number {
  const marked = table.rows.findIndex((row) => !row.header);
  const wanted = marked < 0 ? 0 : marked;
  const leaves = table.rows
    .slice(0, wanted)
    .some((row, index) => row.cells.some((cell) => index + cell.rowSpan > wanted));
  if (!leaves) return wanted;
  typesetting.report.note('pdf.header-not-repeated', {});
  return 0;
}

function cellMarkup(
  { cell, borders }: ResolvedCell,
  row: Row,
  index: number,
  table: Table,
  typesetting: Typesetting,
  content: CellContent,
): string {
  const width = table.columns
    .slice(cell.column, cell.column + cell.columnSpan)
    .reduce((sum, one) => sum + one, 0);
  const half = (border: Border | undefined) => (border?.width ?? 0) / 2;
  const inset = {
    top: cell.margins.top + half(borders.top),
    bottom: cell.margins.bottom + half(borders.bottom),
    left: cell.margins.left,
    right: cell.margins.right,
  };
  const inner = Math.max(1, width - inset.left - inset.right);
  const body = cell.vertical ? verticalText(cell.blocks, typesetting) : content(cell, inner);
  const exact = row.height?.rule === 'exact' && cell.rowSpan === 1;
  const height = exact ? Math.max(0, (row.height?.points ?? 0) - inset.top - inset.bottom) : 0;
  const aligned = TYPST_ALIGNMENT[cell.verticalAlignment];
  const clipped = exact
    ? `#block(width: 100%, height: ${points(height)}, clip: true, align(${aligned})[${body}])`
    : body;
  const strokes = Object.entries(borders).flatMap(([side, border]) =>
    border ? [`${side}: ${strokeOf(border)}`] : [],
  );
  const settings = [
    `x: ${cell.column}`,
    `y: ${index}`,
    cell.columnSpan > 1 ? `colspan: ${cell.columnSpan}` : '',
    cell.rowSpan > 1 ? `rowspan: ${cell.rowSpan}` : '',
    `align: ${aligned}`,
    `inset: (top: ${points(inset.top)}, bottom: ${points(inset.bottom)}, left: ${points(inset.left)}, right: ${points(inset.right)})`,
    cell.fill ? `fill: rgb("${cell.fill}")` : '',
    strokes.length > 0 ? `stroke: (${strokes.join(', ')})` : '',
    `breakable: ${!row.cantSplit || cell.rowSpan > 1}`,
  ].filter((one) => one !== '');
  return `table.cell(${settings.join(', ')})[${diagonals(cell, inset)}${clipped}]`;
}

/** A column without width, whose cell keeps the row at its least height. */
function strutMarkup(row: Row, index: number, column: number): string {
  const height = row.height?.rule === 'atLeast' ? row.height.points : 0;
  const body =
    height > 0 ? `#block(width: 0pt, height: ${points(height)}, breakable: ${!row.cantSplit})` : '';
  return `table.cell(x: ${column}, y: ${index}, breakable: ${!row.cantSplit})[${body}]`;
}

/** A column without width, whose cell holds rows together on a page. */
function keepMarkup(groups: readonly RowGroup[], index: number, column: number): string {
  const group = groups.find(({ first }) => first === index);
  return group
    ? `table.cell(x: ${column}, y: ${index}, rowspan: ${group.last - group.first + 1}, breakable: false)[]`
    : '';
}

function diagonals(cell: Cell, inset: { top: number; bottom: number; left: number; right: number }): string {
  const line = (border: Border, from: string, to: string) =>
    `#place(top + left, dx: ${points(-inset.left)}, dy: ${points(-inset.top)}, block(` +
    `width: 100% + ${points(inset.left + inset.right)}, height: 100% + ${points(inset.top + inset.bottom)}, ` +
    `line(start: ${from}, end: ${to}, stroke: ${strokeOf(border)})))`;
  const { down, up } = cell.diagonals;
  return `${down ? line(down, '(0%, 0%)', '(100%, 100%)') : ''}${up ? line(up, '(0%, 100%)', '(100%, 0%)') : ''}`;
}
