import type { FieldDefinition, PrintedCell, PrintedGrid } from '../../form/index.js';
import { characterWidth, textWidth } from './typography.js';

/** Full-width characters that an entry of a kind needs, so that figures, numbers and dates do not break. */
const NEEDS: Readonly<Record<FieldDefinition['kind'], number>> = {
  text: 3,
  'long-text': 6,
  integer: 2,
  decimal: 2.5,
  money: 3,
  percentage: 3,
  area: 3,
  score: 2,
  date: 5.2,
  month: 4,
  choice: 2,
  checkbox: 2,
  'person-name': 3,
  'identity-number': 9.2,
  mobile: 5.7,
  phone: 4,
  postcode: 3.2,
  email: 5,
  'evidence-code': 3,
};
/** Boxes with their words stay in one line up to this length. */
const CHOICES_MOST = 15;
const PRINTED_MOST = 12;
/** Labels of up to this many characters stay in one line where they can. */
const WORD = 6;
const LINES_OF_LABEL = 3;
const LABEL_MOST = 8;
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
    const blanks = parts.reduce((all, part) => all + ('field' in part ? blankNeed(part, fields) : 0), 0);
    const boxes = parts.some((part) => 'choice' in part);
    return Math.min(
      boxes ? CHOICES_MOST : words > 0 ? PRINTED_MOST : Infinity,
      words + blanks + (boxes ? 0.3 : 0),
    );
  });
  return Math.max(0, ...needs) * width;
}

/** Words of up to four characters stay whole, longer ones break into two or three even lines. */
function labelNeed(cell: PrintedCell): number {
  const lengths = cell.paragraphs.map((parts) =>
    parts.reduce((all, part) => all + ('text' in part ? textWidth(part.text) : 2), 0),
  );
  const needs = lengths.map((length) => {
    if (cell.role === 'text' && length > WORD) return Math.min(WORD, length / LINES_OF_TEXT + 1);
    if (length <= 4) return Math.min(length, cell.columnSpan === 1 && length === 4 ? 2 : length);
    const even = Math.max(Math.ceil(length / LINES_OF_LABEL), Math.min(Math.ceil(length / 2), WORD));
    return Math.min(even, LABEL_MOST);
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
  if (!field) return 0;
  const longest = Math.max(0, ...(field.choices ?? []).map((choice) => textWidth(choice)));
  return Math.max(NEEDS[field.kind], Math.min(longest, WORD / 2 + 1));
}
