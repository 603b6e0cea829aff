import type { PrintedCell, PrintedGrid, PrintedPart } from '../../form/index.js';
import type { Block, BlockCell } from './block.js';
import { textWidth } from './text-extent.js';
import type { CellLook } from './workbook-layout.js';

/** What a blank of the paper becomes on the sheet. */
export type LookOfField = (field: string) => { readonly look: CellLook; readonly minimumHeight?: number };

/** The words of a line and its blanks in order; a date in parts or a row of boxes is one blank behind its words. */
export interface Line {
  readonly pieces: readonly ({ readonly text: string } | { readonly field: string })[];
}

/** Characters that a blank gets at least beside the words of its cell. */
const NARROWEST_BLANK = 5;
/** Words as short as 「20」 or 「亩」 are never broken. */
const SHORT_WORDS = 5;

/** A section as the paper shows it, stretched over the width of the sheet. */
export function paperBlock(grid: PrintedGrid, width: number, lookOfField: LookOfField): Block {
  const edges = edgesOf(grid, width);
  const heights = rowsOf(grid);
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, rows) => sum + rows, 0));
  const cells = grid.cells.flatMap((cell) => {
    const top = tops[cell.row] ?? 0;
    const rows = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, one) => sum + one, 0);
    const left = edges[cell.column] ?? 0;
    const right = edges[cell.column + cell.columnSpan] ?? width;
    const headed = cell.row < grid.headerRows ? 'header' : cell.role === 'label' ? 'label' : 'text';
    return blockCells(cell, { top, rows, left, right, look: headed, ruled: grid.ruled }, lookOfField);
  });
  const headerRows = heights.slice(0, grid.headerRows).reduce((sum, rows) => sum + rows, 0);
  return { rows: heights.reduce((sum, rows) => sum + rows, 0), cells, headerRows };
}

/** The lines of a printed cell: one for each paragraph with a blank, the words between them drawn together. */
export function linesOf(paragraphs: PrintedCell['paragraphs']): Line[] {
  const lines: Line[] = [];
  const known = new Set<string>();
  let words: string[] = [];
  for (const paragraph of joinedBoxes(paragraphs)) {
    if (paragraph.some((part) => 'field' in part)) {
      if (words.length > 0) lines.push({ pieces: [{ text: words.join('\n') }] });
      const pieces = piecesOf(paragraph).filter((piece) => 'text' in piece || !known.has(piece.field));
      for (const piece of pieces) if ('field' in piece) known.add(piece.field);
      lines.push({ pieces });
      words = [];
    } else {
      words.push(paragraph.map((part) => ('text' in part ? part.text : '')).join(''));
    }
  }
  const rest = words.join('\n');
  if (rest !== '' || lines.length === 0) lines.push({ pieces: [{ text: rest }] });
  return lines;
}

type Paragraph = PrintedCell['paragraphs'][number];

/** The choice whose boxes, and nothing else, a paragraph holds. */
function boxesOf(paragraph: Paragraph): string | undefined {
  const fields = new Set(paragraph.flatMap((part) => ('field' in part ? [part.field] : [])));
  const boxed = paragraph.every((part) => 'text' in part || 'choice' in part);
  return boxed && fields.size === 1 ? [...fields][0] : undefined;
}

/** A choice that the paper prints over several paragraphs is one entry. */
function joinedBoxes(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const field = boxesOf(paragraph);
    if (last && field !== undefined && boxesOf(last) === field) {
      joined[joined.length - 1] = [...last, ...paragraph];
    } else joined.push(paragraph);
  }
  return joined;
}

function piecesOf(paragraph: readonly PrintedPart[]): Line['pieces'] {
  const dated = paragraph.find((part) => 'aspect' in part || 'choice' in part);
  if (dated && 'field' in dated && paragraph.every((part) => 'text' in part || part.field === dated.field)) {
    const words = paragraph.flatMap((part) => ('text' in part ? [part.text.trim()] : []));
    return [{ text: words.filter((word) => word !== '').join('　') }, { field: dated.field }];
  }
  const pieces: ({ text: string } | { field: string })[] = [];
  for (const part of behindTheirWords(paragraph)) {
    const last = pieces.at(-1);
    if ('field' in part) {
      const known = pieces.some((piece) => 'field' in piece && piece.field === part.field);
      if (!known) pieces.push({ field: part.field });
    } else if (part.text.trim() !== '') {
      if (last && 'text' in last) pieces[pieces.length - 1] = { text: last.text + part.text };
      else pieces.push({ text: part.text.trim() });
    }
  }
  return pieces;
}

/** Of a row of boxes only the last remains, and stands behind the word that it would tick. */
function behindTheirWords(paragraph: readonly PrintedPart[]): PrintedPart[] {
  const ordered: PrintedPart[] = [];
  let waiting: PrintedPart | undefined;
  for (const [index, part] of paragraph.entries()) {
    if ('choice' in part) {
      const more = paragraph.slice(index + 1);
      const last = !more.some((other) => 'choice' in other && other.field === part.field);
      if (last) waiting = part;
      continue;
    }
    ordered.push(part);
    if (waiting && 'text' in part) {
      ordered.push(waiting);
      waiting = undefined;
    }
  }
  return waiting ? [...ordered, waiting] : ordered;
}

function edgesOf(grid: PrintedGrid, width: number): number[] {
  const total = grid.columns.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let reached = 0;
  const edges = grid.columns.map(({ weight }) => {
    reached += weight;
    return Math.round((reached / total) * width * 2) / 2;
  });
  return [0, ...edges.slice(0, -1), width];
}

/** How many rows of the sheet each row of the paper takes: one for each line with a blank. */
function rowsOf(grid: PrintedGrid): number[] {
  const rows = Array.from({ length: grid.rowCount }, () => 1);
  const needs = grid.cells.map((cell) => ({ cell, lines: linesOf(cell.paragraphs).length }));
  for (const { cell, lines } of needs) {
    if (cell.rowSpan === 1) rows[cell.row] = Math.max(rows[cell.row] ?? 1, lines);
  }
  for (const { cell, lines } of needs) {
    const last = cell.row + cell.rowSpan - 1;
    const present = rows.slice(cell.row, last + 1).reduce((sum, one) => sum + one, 0);
    if (lines > present) rows[last] = (rows[last] ?? 1) + lines - present;
  }
  return rows;
}

interface Area {
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly look: CellLook;
  readonly ruled: boolean;
}

function blockCells(cell: PrintedCell, area: Area, lookOfField: LookOfField): BlockCell[] {
  const lines = linesOf(cell.paragraphs);
  const shape = {
    ...(cell.vertical ? { vertical: true } : {}),
    ...(cell.diagonal ? { diagonal: true } : {}),
    ruled: area.ruled,
  };
  return lines.flatMap((line, index) => {
    const row = area.top + Math.floor((index * area.rows) / lines.length);
    const end = area.top + Math.floor(((index + 1) * area.rows) / lines.length);
    return extentsOf(line, area).map(({ piece, left, right }) => {
      const common = { row, rowSpan: end - row, left, right };
      if ('text' in piece) return { ...common, ...shape, text: piece.text, look: area.look };
      return { ...common, ...lookOfField(piece.field), field: piece.field, ruled: area.ruled };
    });
  });
}

/** Words get what they need, blanks share the rest. */
function extentsOf(line: Line, area: Area) {
  const width = area.right - area.left;
  const blanks = line.pieces.filter((piece) => 'field' in piece).length;
  const words = line.pieces.map((piece) => ('text' in piece ? textWidth(piece.text) : 0));
  const wanted = words.reduce((sum, one) => sum + one, 0);
  const room = blanks === 0 ? width : Math.max(width * 0.3, width - blanks * NARROWEST_BLANK);
  const short = words.reduce((sum, one) => sum + (one <= SHORT_WORDS ? one : 0), 0);
  const tight = wanted > room || blanks === 0;
  const scale = tight && wanted > short && room > short ? (room - short) / (wanted - short) : 1;
  const scaled = words.map((one) => (one > SHORT_WORDS ? one * scale : one));
  const blank = blanks === 0 ? 0 : (width - scaled.reduce((sum, one) => sum + one, 0)) / blanks;
  let left = area.left;
  return line.pieces.map((piece, index) => {
    const last = index === line.pieces.length - 1;
    const extent = 'text' in piece ? (scaled[index] ?? 0) : blank;
    const right = last ? area.right : Math.round((left + extent) * 2) / 2;
    const placed = { piece, left, right };
    left = right;
    return placed;
  });
}
