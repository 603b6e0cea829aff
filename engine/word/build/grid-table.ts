import type { PrintedCell, PrintedGrid } from '../../form/index.js';
import { cellContents, type ContentsContext } from './cell-contents.js';
import { cell, row, table, type CellStyle } from './markup.js';
import { SEAL_HEIGHT } from './row-height.js';

export interface GridTable {
  readonly grid: PrintedGrid;
  /** Twentieths of a point, one for each column. */
  readonly widths: readonly number[];
  readonly padding: number;
  /** What the table holds. */
  readonly caption: string;
  readonly context: ContentsContext;
  /** Least height of a row in twentieths of a point. */
  rowHeight(row: number): number;
  /** Whether a row stays on the page of the next one. */
  keeps(row: number): boolean;
  /** Rows that replace one row of the grid: a roster's row of blanks repeats. */
  readonly replaceRow?: { readonly row: number; around(rowMarkup: string): string };
}

/** A printed grid as a table: merged cells, repeated header, least heights. */
export function gridTable(about: GridTable): string {
  const { grid, widths, padding, caption, replaceRow } = about;
  const owners = ownersOf(grid);
  const rows = Array.from({ length: grid.rowCount }, (_, index) => {
    const markup = row(cellsOfRow(index, owners[index] ?? [], about), {
      height: about.rowHeight(index),
      header: index < grid.headerRows,
    });
    return replaceRow?.row === index ? replaceRow.around(markup) : markup;
  });
  return table(rows.join(''), { widths, ruled: grid.ruled, padding, caption });
}

/** Which cell covers each place of the grid. */
function ownersOf(grid: PrintedGrid): (PrintedCell | undefined)[][] {
  const owners = Array.from({ length: grid.rowCount }, () =>
    Array.from({ length: grid.columns.length }, (): PrintedCell | undefined => undefined),
  );
  for (const one of grid.cells) {
    for (let at = one.row; at < one.row + one.rowSpan; at += 1) {
      owners[at]?.fill(one, one.column, one.column + one.columnSpan);
    }
  }
  return owners;
}

function cellsOfRow(index: number, owners: readonly (PrintedCell | undefined)[], about: GridTable): string {
  const cells: string[] = [];
  for (let column = 0; column < owners.length;) {
    const owner = owners[column];
    const span = owner ? owner.columnSpan : 1;
    const width = about.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    cells.push(owner ? ownedCell(owner, index, width, about) : emptyCell(index, width, about));
    column += span;
  }
  return cells.join('');
}

/**
 * A cell over several rows shows its words once, at its top: Word repeats nothing of a merged cell on the next page,
 * and the official tables are Word's. The rows' own headings and the table's header stand on every page.
 */
function ownedCell(owner: PrintedCell, index: number, width: number, about: GridTable): string {
  const style: CellStyle = {
    width,
    span: owner.columnSpan,
    ...(owner.rowSpan > 1 ? { merge: owner.row === index ? 'restart' : 'continue' } : {}),
    align: about.grid.ruled ? alignOf(owner, about) : 'bottom',
    ...(owner.vertical === true ? { vertical: true } : {}),
    ...(owner.diagonal === true ? { diagonal: true } : {}),
    ...(!about.grid.ruled && isBlankLine(owner) ? { underlined: true } : {}),
  };
  const shown = owner.row === index ? owner : { ...owner, paragraphs: [] };
  const keepNext = about.keeps(index);
  const room = owner.vertical === true ? {} : { room: width - 2 * about.padding };
  return cell(cellContents(shown, { ...about.context, keepNext, ...room }), style);
}

const emptyCell = (index: number, width: number, { context, keeps }: GridTable): string =>
  cell(
    cellContents(
      { row: 0, column: 0, rowSpan: 1, columnSpan: 1, role: 'entry', paragraphs: [] },
      { ...context, keepNext: keeps(index) },
    ),
    { width },
  );

/** A blank in a running line is written on a line; one with printed words round it has its own. */
const isBlankLine = (one: PrintedCell): boolean =>
  one.role === 'entry' && one.paragraphs.flat().every((part) => 'field' in part && !('choice' in part));

/**
 * Long texts begin at the top of their boxes; in rosters and matrices they stand in the middle like their neighbours.
 * The date beside a seal stands beneath it.
 */
function alignOf(
  one: PrintedCell,
  { context: { fields, roster, matrix }, rowHeight }: GridTable,
): NonNullable<CellStyle['align']> {
  const parts = one.paragraphs.flat();
  if (rowHeight(one.row) === SEAL_HEIGHT && parts.some((part) => 'aspect' in part)) return 'bottom';
  if (roster !== undefined || matrix === true) return 'center';
  const long = parts.some((part) => 'field' in part && fields.get(part.field)?.kind === 'long-text');
  return one.role === 'entry' && long ? 'top' : 'center';
}
