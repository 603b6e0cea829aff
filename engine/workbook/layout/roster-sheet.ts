import {
  fieldKind,
  type FieldDefinition,
  type FormDefinition,
  type RosterSection,
} from '../../form/index.js';
import { banner, type Block, type BlockCell } from './block.js';
import { stackBlocks, type StackedBlocks } from './stack-blocks.js';
import type { EntryRole, RosterColumnPlace, RosterPlace } from './workbook-layout.js';

const NARROWEST = 6;
const WIDEST = 44;
/** A table of few columns is stretched to the width of an upright page. */
const LEAST_WIDTH = 92;
/** A column that is alone leaves some of the page free: one as wide as the page is cut off by some programs. */
const ONLY_COLUMN = 72;
/** Columns up to the row's name stay in sight when the table is wider than the screen. */
const MOST_FROZEN = 3;

/** Stands above every roster. */
export const ROSTER_HINT = '每行填写一项，可以一直往下填；多余的空行不必删除。';

/** A roster's sheet before it has a name: words, two-level header, columns. */
export interface RosterDrawing extends StackedBlocks {
  readonly place: Omit<RosterPlace, 'sheet'>;
  readonly frozenColumns: number;
}

/** Draws a roster: the given blocks, its header, then nothing but rows. */
export function drawRoster(
  form: FormDefinition,
  section: RosterSection,
  above: (width: number) => readonly Block[],
  roleOf: (field: FieldDefinition) => EntryRole,
  rows: number,
): RosterDrawing {
  const widths = stretched(section.columns.map(columnWidth));
  const edges = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [0]);
  const width = Math.max(edges.at(-1) ?? 0, section.columns.length === 1 ? LEAST_WIDTH : 0);
  const header = headerBlock(section, edges);
  const words = above(width);
  const hint = banner(ROSTER_HINT, 'note', width);
  const totals = section.totalRow ? [totalBlock(section, section.totalRow, edges)] : [];
  const piled = stackBlocks([...words, hint, ...totals, header], width);
  const headerRow = words.reduce((sum, block) => sum + block.rows, 0) + totals.length + 2;
  const firstColumns = section.columns.map((_, index) => columnAt(piled.columns, edges[index] ?? 0));
  const columns: RosterColumnPlace[] = section.columns.map((field, index) => ({
    field,
    column: firstColumns[index] ?? index + 1,
    role: roleOf(field),
    header: headerWords(field, section),
  }));
  return {
    ...piled,
    frozenColumns: frozenColumns(section),
    place: {
      form: form.id,
      section,
      headerRow,
      headerRows: header.rows,
      firstRow: headerRow + header.rows,
      ...(section.totalRow ? { totalRow: headerRow - 1 } : {}),
      rows: Math.max(rows, section.blankRows),
      columns,
    },
  };
}

/** Upper header, label and the fixed words below it: how a column is known even where two labels are the same. */
const headerWords = (field: FieldDefinition, section: RosterSection): string =>
  [field.group ?? '', labelWords(field, section), ...fixedWords(field, section)]
    .filter((word) => word !== '')
    .join('\n');

function columnWidth(field: FieldDefinition): number {
  const label = field.label.replace(/\s/g, '');
  const ofLabel = Math.min(14, [...label].length * 2.2 + 2);
  return Math.min(WIDEST, Math.max(NARROWEST, fieldKind(field.kind).width(field), Math.round(ofLabel)));
}

function stretched(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const factor = Math.max(1, (widths.length === 1 ? ONLY_COLUMN : LEAST_WIDTH) / total);
  return widths.map((width) => Math.round(width * factor));
}

const columnAt = (widths: readonly number[], left: number): number => {
  let reached = 0;
  for (const [index, width] of widths.entries()) {
    if (reached >= left - 0.5) return index + 1;
    reached += width;
  }
  return widths.length;
};

function frozenColumns(section: RosterSection): number {
  const name = section.columns.findIndex((column) => column.id === section.rowLabel);
  return name >= 0 && name < MOST_FROZEN && section.columns.length > MOST_FROZEN + 2 ? name + 1 : 0;
}

/**
 * Official header: groups above, labels below, then the rows of fixed words; a column without a group spans both
 * levels.
 */
function headerBlock(section: RosterSection, edges: readonly number[]): Block {
  const levels = section.columns.some((column) => column.group !== undefined) ? 2 : 1;
  const cells: BlockCell[] = [];
  for (const [index, column] of section.columns.entries()) {
    const left = edges[index] ?? 0;
    const right = edges[index + 1] ?? left;
    const inGroup = column.group !== undefined;
    cells.push(
      headerCell(inGroup ? 1 : 0, inGroup ? 1 : levels, left, right, labelWords(column, section)),
      ...fixedWords(column, section).map((words, row) => headerCell(levels + row, 1, left, right, words)),
    );
    if (inGroup && column.group !== section.columns[index - 1]?.group) {
      let end = index;
      while (section.columns[end + 1]?.group === column.group) end += 1;
      cells.push(headerCell(0, 1, left, edges[end + 1] ?? right, column.group ?? ''));
    }
  }
  return { rows: levels + (section.fixedRows?.length ?? 0), cells };
}

const headerCell = (row: number, rowSpan: number, left: number, right: number, text: string): BlockCell => ({
  row,
  rowSpan,
  left,
  right,
  look: 'header',
  text,
  ruled: true,
});

/** The sums of a roster with the words beside them. */
function totalBlock(
  section: RosterSection,
  { words, sums }: NonNullable<RosterSection['totalRow']>,
  edges: readonly number[],
): Block {
  const cells = section.columns.map(({ id }, index): BlockCell => {
    const common = { row: 0, rowSpan: 1, left: edges[index] ?? 0, right: edges[index + 1] ?? 0, ruled: true };
    return sums.includes(id)
      ? { ...common, look: 'computed', total: id }
      : { ...common, look: 'label', text: words[id] ?? '' };
  });
  return { rows: 1, cells };
}

/** What the form prints under a column's label on every sheet, row by row. */
const fixedWords = (field: FieldDefinition, section: RosterSection): string[] =>
  (section.fixedRows ?? []).map((row) => row[field.id] ?? '');

/** A label that the paper leaves out stays out where fixed words stand for it. */
function labelWords(field: FieldDefinition, section: RosterSection): string {
  if (field.labelPrinted === false && fixedWords(field, section).some((words) => words !== '')) return '';
  return field.hint === undefined ? field.label : `${field.label}\n${field.hint}`;
}
