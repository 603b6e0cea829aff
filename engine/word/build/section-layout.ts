import type { FieldDefinition, FormDefinition, PrintedGrid, SectionDefinition } from '../../form/index.js';
import { fieldsOfSection, printedGrid } from '../../form/index.js';
import type { TableKind } from './column-widths.js';
import { columnsFit, fitColumns } from './fit-columns.js';
import { pageOf, textWidthOf, type Page } from './page.js';
import { lineWidth } from './break-lines.js';
import { sizes } from './typography.js';

/** How a section's table is set: page, size of type, widths. */
export interface SectionLayout {
  readonly section: SectionDefinition;
  readonly grid: PrintedGrid;
  readonly page: Page;
  readonly size: number;
  readonly padding: number;
  readonly widths: readonly number[];
}

const PADDING = 70;
const TIGHT_PADDING = 40;
/** What a text in a roster has: 高级教师 in one line, or, where columns are many, a name; and what rounding takes of it. */
const TITLE = 4.1;
const NAME = 3.1;
/** A matrix whose longest text is longer holds criteria, which are read small. */
const CRITERIA = 24;

/** The largest type in which the section fits the form's page; a table too wide for it lies on its side. */
export function layoutOf(section: SectionDefinition, form: FormDefinition): SectionLayout {
  const grid = printedGrid(section);
  const fields = fieldsById(section);
  const own = form.page.orientation;
  const attempts = [
    ...(isCriteria(section, grid) ? [] : [{ orientation: own, size: sizes.field, padding: PADDING }]),
    { orientation: own, size: sizes.small, padding: PADDING },
    { orientation: own, size: sizes.small, padding: TIGHT_PADDING },
    { orientation: own, size: sizes.small, padding: TIGHT_PADDING, textLeast: NAME, labelLines: 4 },
    { orientation: 'landscape', size: sizes.small, padding: TIGHT_PADDING },
    { orientation: 'landscape', size: sizes.small, padding: TIGHT_PADDING, textLeast: NAME },
    { orientation: 'landscape', size: sizes.small, padding: TIGHT_PADDING, textLeast: NAME, labelLines: 4 },
    { orientation: 'landscape', size: sizes.small, padding: TIGHT_PADDING, textLeast: NAME, labelLines: 6 },
  ] as const;
  const kind = tableKind(section, grid);
  const rooms = attempts.map(({ orientation, size, padding, ...about }) => {
    const page = pageOf(orientation);
    const room = { grid, size, padding, fields, kind, textLeast: TITLE, ...about };
    return { page, room, total: textWidthOf(page) };
  });
  const chosen = rooms.find(({ room, total }) => columnsFit(room, total)) ?? rooms.at(-1);
  if (!chosen) throw new RangeError('No way to set the section');
  const { page, room, total } = chosen;
  const { widths } = fitColumns(room, total);
  return { section, grid, page, size: room.size, padding: room.padding, widths };
}

function tableKind(section: SectionDefinition, grid: PrintedGrid): TableKind {
  if (section.kind === 'roster') return 'roster';
  if (section.kind === 'matrix') return isCriteria(section, grid) ? 'criteria' : 'matrix';
  return 'fields';
}

export const isCriteria = (section: SectionDefinition, grid: PrintedGrid): boolean =>
  section.kind === 'matrix' &&
  grid.cells.some((one) =>
    one.paragraphs.some((parts) => parts.some((part) => 'text' in part && lineWidth(part.text) > CRITERIA)),
  );

export const fieldsById = (section: SectionDefinition): ReadonlyMap<string, FieldDefinition> =>
  new Map(fieldsOfSection(section).map((field) => [field.id, field]));
