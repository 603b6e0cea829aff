import type { Block, Cell, Edges, Row, Table } from '../tree/document-tree.js';
import type { CellBorders } from '../tree/border.js';
import type { Findings } from './findings.js';
import type { Formatting, TableFormatting } from './formatting.js';
import type { Around } from './known-readings.js';
import { integer, isOn, twips } from './measurement.js';
import { overlaid, noProperties, propertiesOf, type PropertyMap } from './property-map.js';
import { edge, readBorder, readFill } from './read-border.js';
import { conditionalFormats, type CellPosition } from './table-style.js';
import { child, childrenNamed, childValue, type XmlElement } from './xml-element.js';

/** Who reads what stands in a table. */
export interface TableReaders {
  /** The blocks of a cell under the formatting that its table hands down. */
  blocks(element: XmlElement, formatting: TableFormatting): readonly Block[];
  /** A row, unless it is known from where the same stood around it. */
  row(element: XmlElement, around: Around, read: () => Row): Row;
}

const USUAL_SIDE_MARGIN = 5.4;
const VERTICAL = new Set(['tbRl', 'tbRlV', 'tbLrV', 'btLr', 'tb', 'tbV']);
const ALIGNMENTS: Readonly<Record<string, Table['alignment']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
};
/** From this compatibility mode on a table's border stands at the margin, earlier its text did. */
const BORDER_AT_MARGIN = 15;

interface TableProperties {
  readonly properties: PropertyMap;
  readonly look: XmlElement | undefined;
  readonly margins: Edges;
  /** Looks worked out already: by what a cell says, and by the rims of the table that it stands at. */
  readonly looks: CellLooks;
}

/** What a cell shares with those that say the same. */
type CellLook = Pick<Cell, 'margins' | 'borders' | 'diagonals' | 'fill' | 'verticalAlignment' | 'vertical'>;

/** Looks by the rims of the table that a cell touches, for what cells say. */
type CellLooks = WeakMap<PropertyMap, (CellLook | undefined)[]>;

interface GridCell {
  readonly element: XmlElement;
  readonly properties: XmlElement | undefined;
  readonly column: number;
  readonly span: number;
  readonly merge: 'starts' | 'continues' | undefined;
}

export function readTable(
  element: XmlElement,
  formatting: Formatting,
  findings: Findings,
  readers: TableReaders,
): Table {
  const { known } = formatting;
  const direct = child(element, 'tblPr');
  const style = formatting.tableStyle(childValue(direct, 'tblStyle'));
  const properties = overlaid(style?.table ?? noProperties, propertiesOf(direct));
  if (properties.has('tblpPr')) findings.note('pdf.floating-table');
  const margins = readMargins(properties.get('tblCellMar'), {
    top: 0,
    bottom: 0,
    left: USUAL_SIDE_MARGIN,
    right: USUAL_SIDE_MARGIN,
  });
  const table: TableProperties = {
    properties,
    look: properties.get('tblLook'),
    margins,
    looks: looksOf(formatting, direct),
  };
  const rowElements = flattened(element, 'tr').filter(isPrinted);
  const grid = rowElements.map(gridCells);
  const columns = columnWidths(element, grid);
  const place = (row: number, cell: GridCell): CellPosition => ({
    row,
    rows: rowElements.length,
    column: cell.column,
    span: cell.span,
    columns: columns.length,
  });

  const readRow = (rowElement: XmlElement, index: number, spans: readonly number[]): Row => {
    const rowProperties = child(rowElement, 'trPr');
    const exceptions = known.of(child(rowElement, 'tblPrEx'));
    const own: TableProperties =
      exceptions.size === 0
        ? table
        : {
            ...table,
            properties: overlaid(properties, exceptions),
            margins: readMargins(exceptions.get('tblCellMar'), margins),
            looks: new WeakMap(),
          };
    const height = child(rowProperties, 'trHeight')?.attributes;
    const points = twips(height?.['w:val']);
    return {
      height: points ? { rule: height?.['w:hRule'] === 'exact' ? 'exact' : 'atLeast', points } : undefined,
      header: isOn(child(rowProperties, 'tblHeader')),
      cantSplit: isOn(child(rowProperties, 'cantSplit')),
      cells: (grid[index] ?? [])
        .filter((cell) => cell.merge !== 'continues')
        .map((cell, number) => {
          const rowSpan = spans[number] ?? 1;
          const position = place(index, cell);
          const conditional = conditionalFormats(style, own.look, position, known);
          const properties = known.overlaid(conditional.cell, known.of(cell.properties));
          return {
            column: cell.column,
            columnSpan: cell.span,
            rowSpan,
            ...cellLook(properties, own, position, rowSpan),
            blocks: readers.blocks(cell.element, conditional),
          };
        }),
    };
  };
  const rows = rowElements.map((rowElement, index) => {
    const spans = (grid[index] ?? [])
      .filter((cell) => cell.merge !== 'continues')
      .map((cell) => (cell.merge === 'starts' ? mergedRows(grid, index, cell) : 1));
    // Where it stands decides at which rims of the table its cells are, and which conditional formats they have.
    const below = rowElements.length - index;
    const place = style?.conditional.size ? `${index} ${below}` : `${index === 0}`;
    const key = `${place} ${columns.length} ${spans.map((span) => `${span}${span < below ? '' : ' to the end'}`).join()}`;
    return readers.row(rowElement, { within: [direct], key }, () => readRow(rowElement, index, spans));
  });
  const alignment = ALIGNMENTS[properties.get('jc')?.attributes['w:val'] ?? ''] ?? 'left';
  const atMargin = formatting.settings.compatibilityMode >= BORDER_AT_MARGIN;
  const indent = (twips(properties.get('tblInd')?.attributes['w:w']) ?? 0) - (atMargin ? 0 : margins.left);
  return { kind: 'table', columns, rows, alignment, indent };
}

/** Rows that are hidden, or that a revision took out, are not on the paper. */
function isPrinted(row: XmlElement): boolean {
  const properties = child(row, 'trPr');
  return !isOn(child(properties, 'hidden')) && !child(properties, 'del');
}

function cellLook(
  properties: PropertyMap,
  table: TableProperties,
  position: CellPosition,
  rowSpan: number,
): CellLook {
  const rims: Rims = {
    first: position.row === 0,
    last: position.row + rowSpan >= position.rows,
    leftmost: position.column === 0,
    rightmost: position.column + position.span >= position.columns,
  };
  let looks = table.looks.get(properties);
  if (!looks) table.looks.set(properties, (looks = []));
  const at = (rims.first ? 1 : 0) + (rims.last ? 2 : 0) + (rims.leftmost ? 4 : 0) + (rims.rightmost ? 8 : 0);
  return (looks[at] ??= readCellLook(properties, table, rims));
}

/** Looks of the cells of tables that are formatted alike. */
const knownLooks = new WeakMap<Formatting, WeakMap<XmlElement, CellLooks>>();

function looksOf(formatting: Formatting, table: XmlElement | undefined): CellLooks {
  if (!table) return new WeakMap();
  let tables = knownLooks.get(formatting);
  if (!tables) knownLooks.set(formatting, (tables = new WeakMap()));
  const looks: CellLooks = tables.get(table) ?? new WeakMap();
  tables.set(table, looks);
  return looks;
}

function readCellLook(properties: PropertyMap, table: TableProperties, rims: Rims): CellLook {
  const vertical = properties.get('vAlign')?.attributes['w:val'];
  const direction = properties.get('textDirection')?.attributes['w:val'];
  const borders = properties.get('tcBorders');
  return {
    margins: readMargins(properties.get('tcMar'), table.margins),
    borders: readCellBorders(borders, table.properties.get('tblBorders'), rims),
    diagonals: {
      down: readBorder(child(borders, 'tl2br')) ?? undefined,
      up: readBorder(child(borders, 'tr2bl')) ?? undefined,
    },
    fill: readFill(properties.get('shd')),
    verticalAlignment: vertical === 'center' || vertical === 'bottom' ? vertical : 'top',
    vertical: VERTICAL.has(direction ?? ''),
  };
}

/** The edges of the table that a cell touches. */
interface Rims {
  readonly first: boolean;
  readonly last: boolean;
  readonly leftmost: boolean;
  readonly rightmost: boolean;
}

/** The cell's own borders; where it is silent, the table's: outer at the rim, inner elsewhere. */
function readCellBorders(
  own: XmlElement | undefined,
  table: XmlElement | undefined,
  { first, last, leftmost, rightmost }: Rims,
): CellBorders {
  const of = (mine: XmlElement | undefined, tables: XmlElement | undefined) => {
    const border = readBorder(mine);
    return border === undefined ? (readBorder(tables) ?? undefined) : border;
  };
  return {
    top: of(child(own, 'top'), child(table, first ? 'top' : 'insideH')),
    bottom: of(child(own, 'bottom'), child(table, last ? 'bottom' : 'insideH')),
    left: of(edge(own, 'left'), leftmost ? edge(table, 'left') : child(table, 'insideV')),
    right: of(edge(own, 'right'), rightmost ? edge(table, 'right') : child(table, 'insideV')),
  };
}

function readMargins(element: XmlElement | undefined, inherited: Edges): Edges {
  const width = (one: XmlElement | undefined) => twips(one?.attributes['w:w']);
  return {
    top: width(child(element, 'top')) ?? inherited.top,
    bottom: width(child(element, 'bottom')) ?? inherited.bottom,
    left: width(element && edge(element, 'left')) ?? inherited.left,
    right: width(element && edge(element, 'right')) ?? inherited.right,
  };
}

/** The cells of rows, which documents of one template share. */
const knownCells = new WeakMap<XmlElement, readonly GridCell[]>();

function gridCells(row: XmlElement): readonly GridCell[] {
  const known = knownCells.get(row) ?? readGridCells(row);
  knownCells.set(row, known);
  return known;
}

function readGridCells(row: XmlElement): readonly GridCell[] {
  let column = integer(childValue(child(row, 'trPr'), 'gridBefore')) ?? 0;
  return flattened(row, 'tc').map((element) => {
    const properties = child(element, 'tcPr');
    const span = Math.max(1, integer(childValue(properties, 'gridSpan')) ?? 1);
    const merge = child(properties, 'vMerge');
    const cell: GridCell = {
      element,
      properties,
      column,
      span,
      merge: merge ? (merge.attributes['w:val'] === 'restart' ? 'starts' : 'continues') : undefined,
    };
    column += span;
    return cell;
  });
}

function mergedRows(grid: readonly (readonly GridCell[])[], row: number, cell: GridCell): number {
  let rows = 1;
  while (grid[row + rows]?.some((one) => one.column === cell.column && one.merge === 'continues')) rows += 1;
  return rows;
}

/** The grid's widths; columns that it leaves out or at nothing take those of their cells. */
function columnWidths(table: XmlElement, grid: readonly (readonly GridCell[])[]): readonly number[] {
  const written = childrenNamed(child(table, 'tblGrid'), 'gridCol').map(
    (one) => twips(one.attributes['w:w']) ?? 0,
  );
  const count = Math.max(
    written.length,
    ...grid.map((row) => row.reduce((end, one) => Math.max(end, one.column + one.span), 0)),
  );
  const widths = Array.from({ length: count }, (_, index) => written[index] ?? 0);
  if (!widths.includes(0)) return widths;
  for (const cell of grid.flat()) {
    const preferred = child(cell.properties, 'tcW');
    const width = preferred?.attributes['w:type'] === 'pct' ? undefined : twips(preferred?.attributes['w:w']);
    if (width === undefined || width === 0) continue;
    if (!widths.slice(cell.column, cell.column + cell.span).includes(0)) continue;
    const open = Array.from({ length: cell.span }, (_, index) => cell.column + index).filter(
      (index) => (widths[index] ?? 0) === 0,
    );
    const known = Array.from({ length: cell.span }, (_, index) => widths[cell.column + index] ?? 0).reduce(
      (sum, one) => sum + one,
      0,
    );
    for (const index of open) widths[index] = Math.max(0, (width - known) / open.length);
  }
  return widths;
}

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins']);

/** Children of that name, also inside content controls and revisions. */
function flattened(element: XmlElement, name: string): readonly XmlElement[] {
  if (!element.children.some((one) => WRAPPERS.has(one.name))) return childrenNamed(element, name);
  return element.children.flatMap((one) =>
    one.name === name ? [one] : WRAPPERS.has(one.name) ? flattened(one, name) : [],
  );
}
