import type { FieldDefinition, FormDefinition, PrintedGrid, SectionDefinition } from '../../form/index.js';
import { fieldsOfSection, printedGrid } from '../../form/index.js';
import { fitColumns } from './column-widths.js';
import { ROW } from './entry-command.js';
import { gridTable } from './grid-table.js';
import { paragraph, row, run } from './markup.js';
import { pageOf, textWidthOf, type Page } from './page.js';
import { faces, lineHeight, sizes, textWidth } from './typography.js';

/** Heights in twentieths of a point: 0.8 cm for a line to write on, 3.5 cm where a round seal is set. */
const heights = {
  portrait: { line: 454, field: 567 },
  landscape: { line: 397, field: 425 },
  long: 2268,
  narrative: 3402,
  seal: 1985,
  signature: 794,
} as const;
const PADDING = 70;
const TIGHT_PADDING = 40;
/** A matrix whose longest text is longer holds criteria, which are read small. */
const CRITERIA = 24;

/** How a section's table is set: page, size of type, widths. */
export interface SectionLayout {
  readonly section: SectionDefinition;
  readonly grid: PrintedGrid;
  readonly page: Page;
  readonly size: number;
  readonly padding: number;
  readonly widths: readonly number[];
}

/** The largest type in which the section fits the form's page; a table too wide for it lies on its side. */
export function layoutOf(section: SectionDefinition, form: FormDefinition): SectionLayout {
  const grid = printedGrid(section);
  const fields = fieldsById(section);
  const attempt = (
    orientation: Page['orientation'],
    size: number,
    padding: number,
  ): SectionLayout & { fits: boolean } => {
    const page = pageOf(orientation);
    const fitted = fitColumns(grid, textWidthOf(page), size, padding, fields);
    return { section, grid, page, size, padding, widths: fitted.widths, fits: fitted.fits };
  };
  const own = form.page.orientation;
  const attempts = [
    ...(isCriteria(section, grid) ? [] : [() => attempt(own, sizes.field, PADDING)]),
    () => attempt(own, sizes.small, PADDING),
    () => attempt(own, sizes.small, TIGHT_PADDING),
    () => attempt('landscape', sizes.small, TIGHT_PADDING),
  ];
  for (const next of attempts) {
    const layout = next();
    if (layout.fits) return layout;
  }
  return attempt('landscape', sizes.small, TIGHT_PADDING);
}

const isCriteria = (section: SectionDefinition, grid: PrintedGrid): boolean =>
  section.kind === 'matrix' &&
  grid.cells.some((one) =>
    one.paragraphs.some((parts) => parts.some((part) => 'text' in part && textWidth(part.text) > CRITERIA)),
  );

export const fieldsById = (section: SectionDefinition): ReadonlyMap<string, FieldDefinition> =>
  new Map(fieldsOfSection(section).map((field) => [field.id, field]));

/** A section's contents: a table, or paragraphs where the paper has no table. */
export function sectionTable(layout: SectionLayout, form: FormDefinition): string {
  const { section, grid, widths, size, padding } = layout;
  if (section.kind === 'fixed') return fixedText(grid);
  const fields = fieldsById(section);
  const roster = section.kind === 'roster' ? section : undefined;
  const entryRow = roster ? grid.headerRows : -1;
  return gridTable({
    grid,
    widths,
    padding,
    context: { fields, size, ...(roster ? { roster: roster.id } : {}) },
    rowHeight: (index) => rowHeight(index, layout, form, fields),
    splits: (index) => section.kind === 'narrative' || hasLongText(grid, index, fields) || index === entryRow,
    ...(roster
      ? {
          replaceRow: {
            row: entryRow,
            around: (markup: string) =>
              commandRow(`+++FOR ${ROW} IN ${roster.id}+++`, widths) +
              markup +
              commandRow(`+++END-FOR ${ROW}+++`, widths),
          },
        }
      : {}),
  });
}

/** A row of its own for a command, which disappears when the document is printed. */
function commandRow(command: string, widths: readonly number[]): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const text = { face: faces.table, size: sizes.small };
  const span = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : '';
  const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}</w:tcPr>`;
  return row(`<w:tc>${properties}${paragraph(run(command, text), { text })}</w:tc>`);
}

function fixedText(grid: PrintedGrid): string {
  const text = { face: faces.body, size: sizes.subheading };
  return grid.cells
    .flatMap((one) => one.paragraphs)
    .map((parts) => {
      const words = parts.map((part) => ('text' in part ? part.text : '')).join('');
      return paragraph(run(words, text), { text, firstLine: 2, align: 'both' });
    })
    .join('');
}

const cellsAt = (grid: PrintedGrid, index: number): PrintedGrid['cells'] =>
  grid.cells.filter((one) => one.row === index);

const hasLongText = (
  grid: PrintedGrid,
  index: number,
  fields: ReadonlyMap<string, FieldDefinition>,
): boolean =>
  cellsAt(grid, index).some((one) =>
    one.paragraphs.flat().some((part) => 'field' in part && fields.get(part.field)?.kind === 'long-text'),
  );

function rowHeight(
  index: number,
  { section, grid, size, page }: SectionLayout,
  form: FormDefinition,
  fields: ReadonlyMap<string, FieldDefinition>,
): number {
  const { line, field } = heights[page.orientation];
  if (section.kind === 'roster') return line;
  if (section.kind === 'matrix') return Math.max(lineHeight(size) + 80, size === sizes.small ? 340 : line);
  const words = cellsAt(grid, index).flatMap((one) =>
    one.paragraphs.map((parts) => parts.map((part) => ('text' in part ? part.text : '')).join('')),
  );
  const has = (places: FormDefinition['seals']): boolean =>
    places.some((place) => words.some((word) => word.includes(place.text)));
  if (has(form.seals)) return grid.ruled ? heights.seal : heights.signature;
  if (has(form.signatures)) return heights.signature;
  if (section.kind === 'narrative') {
    return cellsAt(grid, index).some((one) => one.role === 'entry') ? heights.narrative : line;
  }
  if (hasLongText(grid, index, fields)) return heights.long;
  return grid.ruled ? field : line;
}
