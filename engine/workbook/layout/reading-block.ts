import type { NarrativeSection, PrintedGrid } from '../../form/index.js';
import type { Block, BlockCell } from './block.js';
import { linesOf, type LookOfField } from './paper-block.js';

/**
 * Reading geometry: a label and a wide value that is not merged, so that its row grows with the text; further
 * label and value pairs beside it.
 */
const PAIRS = [
  { label: 22, value: 60 },
  { label: 16, value: 26 },
  { label: 14, value: 20 },
] as const;

/** Edges of the columns: A, B | C, D | E, F. */
const edges = PAIRS.reduce<number[]>(
  (all, { label, value }) => {
    const last = all.at(-1) ?? 0;
    return [...all, last + label, last + label + value];
  },
  [0],
);

/** Width of a sheet with so many pairs beside each other. */
export const readingWidth = (pairs: number): number => edges[pairs * 2] ?? 0;

/** Blank lines that a long text's row shows while nothing is written in it. */
const LINES_OF_A_LONG_TEXT = 6;

interface Pair {
  readonly words: string[];
  field?: string;
}

/** What is asked about the fields that are drawn. */
export interface ReadingFields {
  readonly lookOfField: LookOfField;
  readonly isLong: (field: string) => boolean;
  readonly labelOf: (field: string) => string;
}

/** The section's rows as pairs; a long text has its row to itself. */
export function readingBlock(grid: PrintedGrid, pairs: number, fields: ReadingFields): Block {
  const rows = Array.from({ length: grid.rowCount }, (_, row) => rowPairs(grid, row)).flatMap((row) =>
    broken(row, pairs, fields.isLong),
  );
  return {
    rows: rows.length,
    growing: true,
    cells: rows.flatMap((row, index) =>
      row.flatMap((pair, position) => pairCells(pair, index, position, pairs, fields)),
    ),
  };
}

/** Words before a blank are its label; words behind the last blank stand as a label of their own. */
function rowPairs(grid: PrintedGrid, row: number): Pair[] {
  const cells = grid.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
  const pairs: Pair[] = [];
  let open: Pair | undefined;
  const current = (): Pair => {
    if (!open) pairs.push((open = { words: [] }));
    return open;
  };
  for (const piece of cells.flatMap((cell) => linesOf(cell.paragraphs)).flatMap((line) => line.pieces)) {
    if ('text' in piece) {
      if (piece.text.trim() !== '') current().words.push(piece.text);
    } else {
      current().field = piece.field;
      open = undefined;
    }
  }
  return pairs;
}

function broken(row: readonly Pair[], pairs: number, isLong: (field: string) => boolean): Pair[][] {
  const rows: Pair[][] = [];
  for (const pair of row) {
    const last = rows.at(-1);
    const alone = pair.field !== undefined && isLong(pair.field);
    const full =
      !last || last.length >= pairs || last.some((one) => one.field !== undefined && isLong(one.field));
    if (alone || full) rows.push([pair]);
    else last.push(pair);
  }
  return rows;
}

function pairCells(
  pair: Pair,
  row: number,
  position: number,
  pairs: number,
  { lookOfField, isLong, labelOf }: ReadingFields,
): BlockCell[] {
  const [left = 0, middle = 0, right = 0] = edges.slice(position * 2, position * 2 + 3);
  const long = pair.field !== undefined && isLong(pair.field);
  const common = { row, rowSpan: 1, ruled: true };
  if (pair.field === undefined) {
    const end = position === 0 ? readingWidth(pairs) : right;
    return [{ ...common, left, right: end, look: 'text', text: pair.words.join('\n') }];
  }
  const label = pair.words.length > 0 ? pair.words.join('\n') : labelOf(pair.field);
  const words = long ? tall(label) : label;
  const { look } = lookOfField(pair.field);
  return [
    { ...common, left, right: middle, look: 'label', text: words },
    { ...common, left: middle, right, look, field: pair.field },
  ];
}

/** A long text under its heading: the heading beside it, the printed instruction behind. */
export function narrativeBlock(section: NarrativeSection, pairs: number, lookOfField: LookOfField): Block {
  const { field, prompt, title } = section;
  const [, middle = 0, right = 0] = edges;
  const titled = title !== null && section.titlePrinted !== false;
  const labelled = field.labelPrinted !== false && field.label !== title;
  const heading = [titled ? title : '', labelled || !titled ? field.label : ''];
  const instruction = [...new Set([prompt ?? '', field.hint ?? ''])].filter((words) => words !== '');
  const common = { row: 0, rowSpan: 1, ruled: true };
  return {
    rows: 1,
    growing: true,
    cells: [
      {
        ...common,
        left: 0,
        right: middle,
        look: 'label',
        text: tall(heading.filter((words) => words !== '').join('\n')),
      },
      { ...common, left: middle, right, look: lookOfField(field.id).look, field: field.id },
      {
        ...common,
        left: right,
        right: readingWidth(pairs),
        look: 'note',
        text: instruction.join('\n'),
      },
    ],
  };
}

/** Rows that grow are as high as their words; empty lines under a label keep room for a text to come. */
const tall = (label: string): string => label + '\n'.repeat(LINES_OF_A_LONG_TEXT);
