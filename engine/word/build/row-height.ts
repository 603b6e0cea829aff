import type { FieldDefinition, FormDefinition, PrintedCell, PrintedGrid } from '../../form/index.js';
import type { SectionLayout } from './section-layout.js';
import { characterWidth, lineHeight, sizes } from './typography.js';

/**
 * Where a round seal is set: institutions' seals are up to 4.5 cm wide (国发〔1999〕25号), and a little room is left round
 * them. In twentieths of a point.
 */
export const SEAL_HEIGHT = 2608;
/** Heights in twentieths of a point: 0.8 cm for a line to write on. */
const heights = {
  portrait: { line: 454, field: 567 },
  landscape: { line: 397, field: 425 },
  long: 2268,
  narrative: 3402,
  seal: SEAL_HEIGHT,
  signature: 794,
} as const;
/** The room of a long text follows from the characters that it may have, up to 10 cm. */
const LONG_MOST = 5670;
/** Printed instructions and the last, shorter line. */
const FURTHER_LINES = 2;

const cellsAt = (grid: PrintedGrid, index: number): PrintedGrid['cells'] =>
  grid.cells.filter((one) => one.row === index);

const wordsOf = (cells: PrintedGrid['cells']): string[] =>
  cells.flatMap((one) =>
    one.paragraphs.map((parts) => parts.map((part) => ('text' in part ? part.text : '')).join('')),
  );

/** Whether a row has one of these places for a seal or a signature. */
export const hasPlace = (grid: PrintedGrid, index: number, places: FormDefinition['seals']): boolean => {
  const words = wordsOf(cellsAt(grid, index));
  return places.some((place) => words.some((word) => word.includes(place.text)));
};

/** The least height of a row in twentieths of a point. */
export function rowHeight(
  index: number,
  layout: SectionLayout,
  form: FormDefinition,
  fields: ReadonlyMap<string, FieldDefinition>,
): number {
  const { section, grid, size, page } = layout;
  const { line, field } = heights[page.orientation];
  if (section.kind === 'roster') return line;
  if (section.kind === 'matrix') {
    const usual = Math.max(lineHeight(size) + 80, size === sizes.small ? 340 : line);
    return usual + missingForStacks(index, grid, size, usual);
  }
  if (hasPlace(grid, index, form.seals)) return grid.ruled ? heights.seal : heights.signature;
  if (hasPlace(grid, index, form.signatures)) return heights.signature;
  const cells = cellsAt(grid, index);
  if (section.kind === 'narrative') {
    return cells.some((one) => one.role === 'entry')
      ? heightOfText(heights.narrative, cells, layout, fields)
      : line;
  }
  const usual = grid.ruled ? field : line;
  return cells.some((cell) => longText(cell, fields))
    ? heightOfText(heights.long, cells, layout, fields)
    : usual;
}

/** How far apart the characters of a stack stand at most: typesetters differ. */
const STACK_LINE = 1.5;

/** Word does not make a row higher for words that run down it: the last row of such a cell has what they lack. */
const missingForStacks = (index: number, grid: PrintedGrid, size: number, usual: number): number =>
  Math.max(
    0,
    ...grid.cells
      .filter((cell) => cell.vertical === true && cell.row + cell.rowSpan - 1 === index)
      .map((cell) => {
        const characters = [...wordsOf([cell]).join('')].length + 1;
        return Math.ceil(characters * characterWidth(size) * STACK_LINE) - cell.rowSpan * usual;
      }),
  );

const longText = (
  cell: PrintedCell,
  fields: ReadonlyMap<string, FieldDefinition>,
): FieldDefinition | undefined =>
  cell.paragraphs
    .flat()
    .flatMap((part) => ('field' in part ? [fields.get(part.field)] : []))
    .find((field) => field?.kind === 'long-text');

function heightOfText(
  least: number,
  cells: readonly PrintedCell[],
  { widths, size }: SectionLayout,
  fields: ReadonlyMap<string, FieldDefinition>,
): number {
  const wanted = cells.map((cell) => {
    const most = longText(cell, fields)?.maximumCharacters ?? 0;
    const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
    return (Math.ceil((most * characterWidth(size)) / width) + FURTHER_LINES) * lineHeight(size);
  });
  return Math.min(LONG_MOST, Math.max(least, ...wanted));
}
