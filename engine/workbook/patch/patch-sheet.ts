import { columnLetters, fromA1, toA1, type CellAddress } from '../../core/cell-address.js';
import {
  changedCell,
  formulaElement,
  isMaster,
  newCell,
  openingTag,
  type CellChange,
} from './cell-element.js';
import { attributeOf, spliced, withAttribute, type Splice } from './markup-text.js';
import { elementAt, type CellMarkup, type RowMarkup, type SheetMarkup } from './sheet-markup.js';

/** A cell that is to change. */
export interface ChangedCell extends CellAddress {
  readonly change: CellChange;
}

/** What cannot be changed, and why; the caller words it. */
export interface Obstacle {
  readonly at: CellAddress;
  readonly reason: 'merged' | 'shared-formula';
}

/** Cells that cannot be written: behind the first of a merged range, or with a formula that other cells share. */
export function obstaclesIn(sheet: SheetMarkup, cells: readonly ChangedCell[]): Obstacle[] {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  return cells.flatMap((cell): Obstacle[] => {
    if (cell.change.kind !== 'content') return [];
    const { row, column } = cell;
    const hidden = sheet.merges.some(
      ({ from, to }) =>
        row >= from.row &&
        row <= to.row &&
        column >= from.column &&
        column <= to.column &&
        (row !== from.row || column !== from.column),
    );
    if (hidden) return [{ at: { row, column }, reason: 'merged' }];
    const own = rows.get(row)?.cells.find((one) => one.column === column);
    const formula = own && formulaElement(sheet.text.slice(own.start, own.end), sheet.prefix);
    return formula !== undefined && isMaster(formula)
      ? [{ at: { row, column }, reason: 'shared-formula' }]
      : [];
  });
}

/**
 * The part's text with these cells changed and everything else as it was: styles, comments, validations, formats,
 * rows that nobody asked about. New cells take the style of their row, of the cell above them or of their column.
 */
export function patchSheet(sheet: SheetMarkup, cells: readonly ChangedCell[]): string {
  const byRow = new Map<number, ChangedCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const draft = new SheetDraft(sheet);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const [number, changes] of [...byRow].sort(([a], [b]) => a - b)) {
    changes.sort((a, b) => a.column - b.column);
    const row = rows.get(number);
    if (row) draft.change(row, changes);
    else draft.insert(number, changes);
  }
  return spliced(sheet.text, [...draft.splices(), ...dimension(sheet, cells)]);
}

/** The changes of one part as they are gathered, row by row. */
class SheetDraft {
  private readonly inside: Splice[] = [];
  /** Opening tags of rows that say more than before. */
  private readonly tags = new Map<RowMarkup, string>();
  /** What rows hold that closed in themselves. */
  private readonly fillings = new Map<RowMarkup, string>();
  /** Rows of a sheet that had none. */
  private readonly first: string[] = [];

  constructor(private readonly sheet: SheetMarkup) {}

  /** The cells of a row that is there: those that change are replaced, new ones stand in the order of columns. */
  change(row: RowMarkup, changes: readonly ChangedCell[]): void {
    const { text, prefix } = this.sheet;
    const wanted = new Map(changes.map((cell) => [cell.column, cell]));
    const existing = new Set(row.cells.map(({ column }) => column));
    const fresh = changes.filter(({ column, change }) => !existing.has(column) && writes(change));
    for (const cell of row.cells) {
      const at = { row: row.row, column: cell.column };
      const change = wanted.get(cell.column)?.change;
      const element = text.slice(cell.start, cell.end);
      if (change) {
        this.inside.push({
          start: cell.start,
          end: cell.end,
          text: changedCell(element, at, change, prefix),
        });
      } else if (fresh.length > 0 && !cell.addressed) this.inside.push(addressed(cell, element, at));
    }
    if (fresh.length === 0) return;
    this.retag(row, (tag) => withSpans(tag, fresh));
    if (row.inner === row.end) {
      this.fillings.set(row, fresh.map((cell) => this.element(cell, row)).join(''));
      return;
    }
    for (const cell of fresh) {
      const next = row.cells.find(({ column }) => column > cell.column);
      const at = next?.start ?? row.innerEnd;
      this.inside.push({ start: at, end: at, text: this.element(cell, row) });
    }
  }

  /** A row that the part does not have yet, before the first with a higher number. */
  insert(number: number, changes: readonly ChangedCell[]): void {
    const { prefix, data, rows } = this.sheet;
    const cells = changes.filter(({ change }) => writes(change)).map((cell) => this.element(cell, undefined));
    if (cells.length === 0) return;
    const element = `<${prefix}row r="${number}">${cells.join('')}</${prefix}row>`;
    const next = rows.find(({ row }) => row > number);
    if (!next && data.inner === data.end) {
      this.first.push(element);
      return;
    }
    const at = next?.start ?? data.innerEnd;
    this.inside.push({ start: at, end: at, text: element });
    // A row without a number of its own is counted from the one before it.
    if (next && !next.addressed) this.retag(next, (tag) => withAttribute(tag, 'r', String(next.row)));
  }

  splices(): Splice[] {
    const { text, data, prefix } = this.sheet;
    const tags = [...this.tags].flatMap(([row, tag]): Splice[] => {
      const filling = this.fillings.get(row);
      if (filling !== undefined) {
        return [{ start: row.start, end: row.end, text: `${openingTag(tag)}${filling}</${prefix}row>` }];
      }
      return tag === text.slice(row.start, row.inner)
        ? []
        : [{ start: row.start, end: row.inner, text: tag }];
    });
    const opening = openingTag(text.slice(data.start, data.inner));
    const first =
      this.first.length === 0
        ? []
        : [
            {
              start: data.start,
              end: data.end,
              text: `${opening}${this.first.join('')}</${prefix}sheetData>`,
            },
          ];
    return [...this.inside, ...tags, ...first];
  }

  private retag(row: RowMarkup, change: (tag: string) => string): void {
    this.tags.set(row, change(this.tags.get(row) ?? this.sheet.text.slice(row.start, row.inner)));
  }

  private element(cell: ChangedCell, row: RowMarkup | undefined): string {
    const content = cell.change.kind === 'content' ? cell.change.content : { type: 'blank' as const };
    return newCell(cell, content, styleOfNew(this.sheet, cell, row), this.sheet.prefix);
  }
}

/** The number of a cell's style, or of the one that a new cell there gets; 0 is the plain one. */
export function styleAt(sheet: SheetMarkup, at: CellAddress): number {
  const row = sheet.rows[lastBefore(sheet.rows, at.row) + 1];
  const own = row?.row === at.row ? row : undefined;
  const cell = own?.cells.find(({ column }) => column === at.column);
  const style = cell
    ? attributeOf(openingTag(sheet.text.slice(cell.start, cell.end)), 's')
    : styleOfNew(sheet, at, own);
  return Number(style ?? 0);
}

const styleOfNew = (sheet: SheetMarkup, at: CellAddress, row: RowMarkup | undefined): string | undefined =>
  (row && rowStyle(sheet, row)) ?? styleAbove(sheet, at) ?? columnStyle(sheet, at.column);

function rowStyle({ text }: SheetMarkup, row: RowMarkup): string | undefined {
  const tag = text.slice(row.start, row.inner);
  return /^(1|true)$/.test(attributeOf(tag, 'customFormat') ?? '') ? attributeOf(tag, 's') : undefined;
}

const writes = (change: CellChange): boolean => change.kind === 'content' && change.content.type !== 'blank';

/** A cell without an address of its own is counted from the one before it; beside a new one it says its address. */
const addressed = (cell: CellMarkup, element: string, at: CellAddress): Splice => {
  const tag = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(element)?.[0] ?? element;
  return { start: cell.start, end: cell.start + tag.length, text: withAttribute(tag, 'r', toA1(at)) };
};

/** The optional hint how far a row reaches; programs that trust it must not miss the new cells. */
function withSpans(tag: string, cells: readonly CellAddress[]): string {
  const range = /^(\d+):(\d+)$/.exec(attributeOf(tag, 'spans') ?? '');
  if (!range) return tag;
  const columns = cells.map(({ column }) => column);
  const from = Math.min(Number(range[1]), ...columns);
  const to = Math.max(Number(range[2]), ...columns);
  return withAttribute(tag, 'spans', `${from}:${to}`);
}

/** The style of the nearest cell above in the same column: a roster goes on as its ready rows look. */
function styleAbove({ rows, text }: SheetMarkup, { row, column }: CellAddress): string | undefined {
  for (let index = lastBefore(rows, row); index >= 0; index -= 1) {
    const cell = rows[index]?.cells.find((one) => one.column === column);
    if (cell) return attributeOf(openingTag(text.slice(cell.start, cell.end)), 's');
  }
  return undefined;
}

function lastBefore(rows: readonly RowMarkup[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const columnStyle = ({ columnStyles }: SheetMarkup, column: number): string | undefined =>
  columnStyles.find(({ from, to }) => column >= from && column <= to)?.style;

/** The range that the part states to hold all cells, made wider when a new cell lies outside. */
function dimension(sheet: SheetMarkup, cells: readonly ChangedCell[]): Splice[] {
  const found = elementAt(sheet.plain.slice(0, sheet.data.start), `${sheet.prefix}dimension`);
  if (!found) return [];
  const tag = sheet.text.slice(found.start, found.inner);
  const [first, last] = (attributeOf(tag, 'ref') ?? '').split(':');
  const from = fromA1(first ?? '');
  const to = fromA1(last ?? first ?? '');
  const written = cells.filter(({ change }) => writes(change));
  if (!from || !to || written.length === 0) return [];
  const rows = written.map(({ row }) => row);
  const columns = written.map(({ column }) => column);
  const start = `${columnLetters(Math.min(from.column, ...columns))}${Math.min(from.row, ...rows)}`;
  const end = `${columnLetters(Math.max(to.column, ...columns))}${Math.max(to.row, ...rows)}`;
  const ref = start === end ? start : `${start}:${end}`;
  const widened = withAttribute(tag, 'ref', ref);
  return widened === tag ? [] : [{ start: found.start, end: found.inner, text: widened }];
}
