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
export const screenWidth = (pairs: number): number => edges[pairs * 2] ?? 0;

/** Points that a long text's row has while nothing is written in it. */
const HEIGHT_OF_A_LONG_TEXT = 96;

interface Pair {
  readonly words: string[];
  field?: string;
}

/** What is asked about the fields that are drawn. */
export interface ScreenBlockFields {
  readonly lookOfField: LookOfField;
  readonly isLong: (field: string) => boolean;
  readonly labelOf: (field: string) => string;
  /** What to keep in mind while writing a long text: its length, guidance. */
  readonly noteOf: (field: string) => string;
}

/** The section's rows as pairs; a long text has its row to itself. */
export function screenBlock(grid: PrintedGrid, pairs: number, fields: ScreenBlockFields): Block {
  const rows = Array.from({ length: grid.rowCount }, (_, row) => rowPairs(grid, row)).flatMap((row) =>
    broken(row, pairs, fields.isLong),
  );
  return {
    rows: rows.length,
    growing: true,
    cells: rows.flatMap((row, index) =>
      row.flatMap((pair, position) => {
        const end = position === row.length - 1 ? screenWidth(pairs) : undefined;
        return pairCells(pair, index, position, end, fields);
      }),
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
  end: number | undefined,
  { lookOfField, isLong, labelOf, noteOf }: ScreenBlockFields,
): BlockCell[] {
  const [left = 0, middle = 0, right = 0] = edges.slice(position * 2, position * 2 + 3);
  const long = pair.field !== undefined && isLong(pair.field);
  const common = { row, rowSpan: 1, ruled: true };
  if (pair.field === undefined) {
    return [{ ...common, left, right: end ?? right, look: 'text', text: pair.words.join('\n') }];
  }
  const label = pair.words.length > 0 ? pair.words.join('\n') : labelOf(pair.field);
  const { look } = lookOfField(pair.field);
  const words: BlockCell = { ...common, left, right: middle, look: 'label', text: label };
  const value: BlockCell = { ...common, left: middle, right: end ?? right, look, field: pair.field };
  if (!long || end === undefined) return [words, value];
  return [
    { ...words, minimumHeight: HEIGHT_OF_A_LONG_TEXT },
    { ...value, right },
    { ...common, left: right, right: end, look: 'hint', text: noteOf(pair.field) },
  ];
}

/** A long text under its heading: the heading beside it, the printed instruction behind. */
export function narrativeBlock(
  section: NarrativeSection,
  pairs: number,
  { lookOfField, noteOf }: ScreenBlockFields,
): Block {
  const { field, prompt, title } = section;
  const [, middle = 0, right = 0] = edges;
  const titled = title !== null && section.titlePrinted !== false;
  const labelled = field.labelPrinted !== false && field.label !== title;
  const heading = [titled ? title : '', labelled || !titled ? field.label : ''];
  const words = [prompt ?? '', field.hint ?? '', noteOf(field.id)];
  const instruction = [...new Set(words)].filter((one) => one !== '');
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
        text: heading.filter((words) => words !== '').join('\n'),
        minimumHeight: HEIGHT_OF_A_LONG_TEXT,
      },
      { ...common, left: middle, right, look: lookOfField(field.id).look, field: field.id },
      {
        ...common,
        left: right,
        right: screenWidth(pairs),
        look: 'hint',
        text: instruction.join('\n'),
      },
    ],
  };
}
