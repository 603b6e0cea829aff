import type { FieldDefinition, PrintedCell, PrintedGrid } from '../../form/index.js';
import { leastRoom, lineWidth } from './break-lines.js';
import { wordsOfLabel } from './label-words.js';
import { characterWidth } from './typography.js';

/** Full-width characters that an entry of a kind needs, so that figures, numbers and dates do not break. */
const NEEDS: Readonly<Record<FieldDefinition['kind'], number>> = {
  text: 3,
  'long-text': 6,
  integer: 2,
  decimal: 2.5,
  money: 3.5,
  percentage: 3.2,
  area: 3,
  score: 2,
  date: 8.4,
  month: 5.9,
  choice: 2,
  checkbox: 2,
  'person-name': 3,
  'identity-number': 9.2,
  mobile: 5.7,
  phone: 6.7,
  postcode: 3.2,
  email: 7,
  'evidence-code': 3,
};
/** Means have two decimals: 98.55 and 100. */
const SCORE_OF_TENS = 2.4;
/** A text in a cell of its own is not set in a column of single words. */
const OWN_TEXT = 6.6;
/** Three codes of evidence and the marks behind them: 4-1-3、4-2-1、5-1-1、 */
const CODES = 9.6;
/** A roster's column has at least this share of what its entries would like. */
const COLUMN_LEAST = 0.3;
/** Words on both sides of a diagonal. */
const DIAGONAL = 4.6;
/** 2026.10.22 and 2026.10. */
const SHORT_DATE = { date: 4.8, month: 3.6 } as const;
/** Boxes with their words stay in one line up to this length. */
const CHOICES_MOST = 15;
const PRINTED_MOST = 12;
/** Instructions inside an entry's cell break into lines. */
const INSTRUCTION = 5;
/** Labels of up to this many characters stay in one line where they can. */
const WORD = 6;
const LINES_OF_LABEL = 3;
const LABEL_MOST = 8;
const LINES_OF_TEXT = 12;

/** What a table is, as far as its columns depend on it: dates in rosters are short, criteria leave room for codes. */
export type TableKind = 'fields' | 'roster' | 'matrix' | 'criteria';

export interface ColumnRoom {
  readonly grid: PrintedGrid;
  /** Half-points. */
  readonly size: number;
  /** Left and right of the text, in twentieths of a point. */
  readonly padding: number;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  readonly kind: TableKind;
  /** Full-width characters that a text in a roster has in any case. */
  readonly textLeast: number;
  /** Lines into which a long label may break before it widens its column; three where not given. */
  readonly labelLines?: number;
}

/** The least widths of a grid's columns in twentieths of a point, so that no word and no figure breaks badly. */
export function leastWidths(room: ColumnRoom): readonly number[] {
  const { grid, size, padding, fields, kind, textLeast, labelLines = LINES_OF_LABEL } = room;
  const least = grid.columns.map(() => 2 * padding);
  const weights = grid.columns.map(({ weight }) => weight);
  const cells = [...grid.cells].sort((one, other) => one.columnSpan - other.columnSpan);
  for (const cell of cells) {
    const span = Array.from({ length: cell.columnSpan }, (_, index) => cell.column + index);
    const have = span.reduce((all, column) => all + (least[column] ?? 0), 0);
    const need =
      grid.ruled || cell.role !== 'label'
        ? needOf(cell, size, fields, {
            kind,
            textLeast,
            labelLines,
            weight: weights[cell.column] ?? 0,
          })
        : lineNeed(cell, size);
    const missing = need + 2 * padding - have;
    if (missing <= 0) continue;
    const share = span.reduce((all, column) => all + (weights[column] ?? 0), 0);
    for (const column of span) {
      least[column] = (least[column] ?? 0) + (missing * (weights[column] ?? 0)) / share;
    }
  }
  return least;
}

/** Widths in the proportions of the grid, none below its least; the others give what that takes. */
export function proportionalWidths(
  grid: PrintedGrid,
  total: number,
  least: readonly number[],
): readonly number[] {
  const sum = grid.columns.reduce((all, { weight }) => all + weight, 0);
  const needed = least.reduce((all, width) => all + width, 0);
  if (needed > total) return least.map((width) => (width / needed) * total);
  const wished = grid.columns.map(({ weight }) => (weight / sum) * total);
  const fixed = new Set<number>(grid.ruled ? [] : labelColumns(grid));
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

/** Columns with nothing but labels: in running lines they are as wide as these, the blanks take the rest. */
const labelColumns = (grid: PrintedGrid): number[] =>
  grid.columns
    .map((_, column) => column)
    .filter((column) =>
      grid.cells.every(
        (cell) => cell.role === 'label' || cell.column > column || cell.column + cell.columnSpan <= column,
      ),
    );

/** Whole numbers that add up to the total: rules of rows then meet exactly. */
export function wholeWidths(widths: readonly number[], total: number): readonly number[] {
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

interface TextPlace extends Pick<ColumnRoom, 'kind' | 'textLeast'> {
  readonly labelLines: number;
  /** Share of the width that the definition gives to the column. */
  readonly weight: number;
}

function needOf(
  cell: PrintedCell,
  size: number,
  fields: ReadonlyMap<string, FieldDefinition>,
  about: TextPlace,
): number {
  const width = characterWidth(size);
  if (cell.vertical === true) return width * 1.3;
  if (cell.diagonal === true) return width * DIAGONAL;
  if (cell.role !== 'entry') return labelNeed(cell, about.labelLines) * width * 1.02;
  const needs = cell.paragraphs.map((parts) => {
    const words = parts.reduce((all, part) => all + ('text' in part ? lineWidth(part.text) : 0), 0);
    const place = { ...about, alone: words === 0 };
    const blanks = parts.reduce((all, part) => all + blankNeed(part, fields, place), 0);
    const boxes = parts.some((part) => 'choice' in part);
    if (parts.every((part) => 'text' in part)) return Math.min(INSTRUCTION, words);
    return Math.min(
      boxes ? CHOICES_MOST : words > 0 ? PRINTED_MOST : Infinity,
      words + blanks + (boxes ? 0.3 : 0),
    );
  });
  return Math.max(0, ...needs) * width;
}

/** A label in a running line stays whole. */
const lineNeed = (cell: PrintedCell, size: number): number =>
  (Math.max(
    0,
    ...cell.paragraphs.map((parts) =>
      lineWidth(parts.map((part) => ('text' in part ? part.text : '')).join('')),
    ),
  ) +
    0.5) *
  characterWidth(size);

/** Words of up to four characters stay whole, longer ones break into two or three even lines. */
function labelNeed(cell: PrintedCell, lines: number): number {
  const labels = cell.paragraphs.map((parts) =>
    parts.map((part) => ('text' in part ? part.text : '字字')).join(''),
  );
  const needs = labels.map((label) => {
    const length = lineWidth(label);
    if (cell.role === 'text' && length > WORD)
      return Math.max(Math.min(WORD, length / LINES_OF_TEXT + 1), wordNeed(label));
    if (length <= 4)
      return Math.max(Math.min(length, cell.columnSpan === 1 && length === 4 ? 2 : length), wordNeed(label));
    const even = Math.max(
      Math.ceil(length / lines),
      Math.min(Math.ceil((length * LINES_OF_LABEL) / (2 * lines)), WORD),
    );
    return Math.max(Math.min(even, LABEL_MOST), leastRoom(label));
  });
  return Math.max(0, ...needs);
}

/** The longest word of a text whose words are known. */
const wordNeed = (text: string): number => (wordsOfLabel(text) === undefined ? 0 : leastRoom(text));

function blankNeed(
  part: PrintedCell['paragraphs'][number][number],
  fields: ReadonlyMap<string, FieldDefinition>,
  { kind, alone, weight, textLeast }: TextPlace & { readonly alone: boolean },
): number {
  if ('text' in part) return 0;
  if ('choice' in part) return 1;
  if ('aspect' in part && part.aspect !== undefined) return part.aspect === 'year' ? 2 : 1;
  const field = fields.get(part.field);
  if (!field) return 0;
  if (kind === 'roster' && (field.kind === 'date' || field.kind === 'month')) return SHORT_DATE[field.kind];
  if (field.kind === 'text' && field.choices === undefined && alone) {
    const column = Math.max(textLeast, Math.min(OWN_TEXT, weight * COLUMN_LEAST));
    const wanted = kind === 'roster' ? column : kind === 'criteria' ? CODES : OWN_TEXT;
    return Math.min(wanted, field.maximumCharacters ?? wanted);
  }
  if (field.kind === 'person-name') return textLeast;
  if (field.kind === 'score' && (field.points ?? 0) >= 10) return SCORE_OF_TENS;
  const longest = Math.max(0, ...(field.choices ?? []).map((choice) => lineWidth(choice)));
  return Math.max(NEEDS[field.kind], Math.min(longest, WORD / 2 + 1));
}
