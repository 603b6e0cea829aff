import type { FieldDefinition, PrintedCell, PrintedGrid } from '../../form/index.js';
import { fieldKind } from '../../form/index.js';
import { characterWidth, textWidth } from './typography.js';

/** Kinds whose entries must not break: figures, numbers, dates. */
const UNBROKEN = new Set([
  'integer',
  'decimal',
  'money',
  'percentage',
  'score',
  'date',
  'month',
  'identity-number',
  'mobile',
  'postcode',
  'person-name',
]);
const UNBROKEN_MOST = 9;
/** Labels of up to this many characters stay in one line where they can. */
const WORD = 6;
const LINES_OF_LABEL = 3;
const LINES_OF_TEXT = 12;

export interface FittedWidths {
  /** Twentieths of a point. */
  readonly widths: readonly number[];
  /** False when the columns need more than there is. */
  readonly fits: boolean;
}

/**
 * Widths for a grid's columns: its own proportions, but no column narrower than its words and figures need; the
 * others give what that takes.
 */
export function fitColumns(
  grid: PrintedGrid,
  total: number,
  size: number,
  padding: number,
  fields: ReadonlyMap<string, FieldDefinition>,
): FittedWidths {
  const sum = grid.columns.reduce((all, { weight }) => all + weight, 0);
  const wished = grid.columns.map(({ weight }) => (weight / sum) * total);
  const least = grid.columns.map(() => 2 * padding);
  const cells = [...grid.cells].sort((one, other) => one.columnSpan - other.columnSpan);
  for (const cell of cells) {
    const span = Array.from({ length: cell.columnSpan }, (_, index) => cell.column + index);
    const have = span.reduce((all, column) => all + (least[column] ?? 0), 0);
    const missing = needOf(cell, size, fields) + 2 * padding - have;
    if (missing <= 0) continue;
    const share = span.reduce((all, column) => all + (wished[column] ?? 0), 0);
    for (const column of span) {
      least[column] = (least[column] ?? 0) + (missing * (wished[column] ?? 0)) / share;
    }
  }
  const needed = least.reduce((all, width) => all + width, 0);
  const fits = needed <= total;
  const target = fits ? settled(wished, least, total) : least.map((width) => (width / needed) * total);
  return { widths: rounded(target, total), fits };
}

/** Columns below their least are raised to it; the others shrink in proportion until all fit. */
function settled(wished: readonly number[], least: readonly number[], total: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = least.reduce((all, width, index) => all + (fixed.has(index) ? width : 0), 0);
    const free = wished.reduce((all, width, index) => all + (fixed.has(index) ? 0 : width), 0);
    const scale = free === 0 ? 1 : (total - taken) / free;
    const short = wished.findIndex(
      (width, index) => !fixed.has(index) && width * scale < (least[index] ?? 0),
    );
    if (short < 0) {
      return wished.map((width, index) => (fixed.has(index) ? (least[index] ?? 0) : width * scale));
    }
    fixed.add(short);
  }
}

/** Whole numbers that add up to the total: rules of rows then meet exactly. */
function rounded(widths: readonly number[], total: number): number[] {
  let end = 0;
  let exact = 0;
  return widths.map((width, index) => {
    exact += width;
    const edge = index === widths.length - 1 ? total : Math.round(exact);
    const own = edge - end;
    end = edge;
    return own;
  });
}

function needOf(cell: PrintedCell, size: number, fields: ReadonlyMap<string, FieldDefinition>): number {
  const width = characterWidth(size);
  if (cell.vertical === true) return width * 1.3;
  if (cell.role !== 'entry') return labelNeed(cell) * width * 1.02;
  const needs = cell.paragraphs.map((parts) => {
    const words = parts.reduce((all, part) => all + ('text' in part ? textWidth(part.text) : 0), 0);
    const blanks = parts.map((part) => ('field' in part ? blankNeed(part, fields) : 0));
    const [first] = parts;
    if (parts.length === 1 && first && 'field' in first) return blanks[0] ?? 0;
    return Math.min(UNBROKEN_MOST, Math.max(words, ...blanks));
  });
  return Math.max(0, ...needs) * width;
}

function labelNeed(cell: PrintedCell): number {
  const lengths = cell.paragraphs.map((parts) =>
    parts.reduce((all, part) => all + ('text' in part ? textWidth(part.text) : 2), 0),
  );
  const needs = lengths.map((length) => {
    if (cell.role === 'text' && length > WORD) return Math.min(WORD, length / LINES_OF_TEXT + 1);
    if (length <= 4) return length;
    return Math.max(Math.ceil(length / LINES_OF_LABEL), Math.min(Math.ceil(length / 2), WORD));
  });
  return Math.max(0, ...needs);
}

function blankNeed(
  part: Extract<PrintedCell['paragraphs'][number][number], { readonly field: string }>,
  fields: ReadonlyMap<string, FieldDefinition>,
): number {
  if ('choice' in part) return 1;
  if ('aspect' in part && part.aspect !== undefined) return part.aspect === 'year' ? 2 : 1;
  const field = fields.get(part.field);
  if (!field || !UNBROKEN.has(field.kind)) return 0;
  if (field.kind === 'date') return 5.2;
  return Math.min(UNBROKEN_MOST, Math.max(2, fieldKind(field.kind).width(field) / 2 - 1));
}
