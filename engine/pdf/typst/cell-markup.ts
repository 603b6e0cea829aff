import {
  isDrawing,
  type Border,
  type Cell,
  type Edges,
  type Paragraph,
  type Row,
  type Table,
} from '../tree/document-tree.js';
import { sameLook, type CellLook } from './cell-look.js';
import { content, points } from './literal.js';
import { paragraphContent, ROUNDING, textAlignment } from './paragraph-markup.js';
import { strokeOf } from './stroke.js';
import type { ResolvedCell } from './table-borders.js';
import type { Surroundings, Typesetting } from './typesetting.js';
import { isOnlyText, verticalText } from './vertical-text.js';

/** Writes the blocks of a cell, whose text stands as `alignment` says unless they say otherwise. */
export type CellBlocks = (cell: Cell, width: number, alignment: Surroundings['alignment']) => string;

const TYPST_ALIGNMENT = { top: 'top', center: 'horizon', bottom: 'bottom' } as const;

/** A cell of the row of that index. */
export function cellMarkup(
  { cell, borders }: ResolvedCell,
  index: number,
  { table, row }: { readonly table: Table; readonly row: Row },
  surroundings: Surroundings,
  typesetting: Typesetting,
  blocks: CellBlocks,
): string {
  const { definitions } = typesetting;
  const half = (border: Border | undefined) => (border?.width ?? 0) / 2;
  const inset = {
    top: cell.margins.top + half(borders.top),
    bottom: cell.margins.bottom + half(borders.bottom),
    left: cell.margins.left,
    right: cell.margins.right,
  };
  const columns = table.columns.slice(cell.column, cell.column + cell.columnSpan);
  const width = Math.max(1, columns.reduce((sum, one) => sum + one, 0) - inset.left - inset.right);
  const breakable = !row.cantSplit || cell.rowSpan > 1;
  const exact = row.height?.rule === 'exact' && cell.rowSpan === 1 ? row.height.points : undefined;
  const plain = plainParagraph(cell, breakable, exact !== undefined);
  const alignment = plain ? textAlignment(plain.format) : sharedAlignment(cell);
  let body: string;
  if (plain) {
    const inner: Surroundings = { ...surroundings, width, alignment, place: 'cell', obstacles: undefined };
    body = content(paragraphContent(plain, plain.content, true, inner, typesetting).pieces);
  } else {
    const vertical = cell.vertical && isOnlyText(cell.blocks);
    if (cell.vertical && !vertical) typesetting.report.note('pdf.table-in-vertical-cell', {});
    body = vertical ? verticalText(cell.blocks, typesetting) : `[${blocks(cell, width, alignment)}]`;
  }
  if (exact !== undefined) {
    const height = points(Math.max(0, exact - inset.top - inset.bottom));
    body = `${definitions.name('b', `block.with(width: 100%, height: ${height}, clip: true)`)}(${body})`;
  }
  const lines = diagonals(cell, inset);
  if (lines !== '') body = `[${lines}#${body}]`;
  const left = inset.left + (plain ? plain.format.left : 0);
  const right = inset.right + (plain ? plain.format.right - ROUNDING : 0);
  const aligned = `${alignment} + ${TYPST_ALIGNMENT[cell.verticalAlignment]}`;
  const look: CellLook = { aligned, left, right, borders, fill: cell.fill, breakable };
  const name = lookName(cell, look, inset, typesetting);
  const place = [
    `x: ${cell.column}`,
    `y: ${index}`,
    cell.columnSpan > 1 ? `colspan: ${cell.columnSpan}` : '',
    cell.rowSpan > 1 ? `rowspan: ${cell.rowSpan}` : '',
  ].filter((one) => one !== '');
  return `${name}(${place.join(', ')}, ${body})`;
}

/** The name of the Typst function that a cell of that look is. */
function lookName(
  { margins }: Cell,
  look: CellLook,
  { top, bottom }: Edges,
  { memory, definitions }: Typesetting,
): string {
  let looks = memory.cellLooks.get(margins);
  if (!looks) memory.cellLooks.set(margins, (looks = []));
  const known = looks.find((one) => sameLook(one.look, look));
  if (known) {
    definitions.use(known.name, known.definition);
    return known.name;
  }
  const { aligned, left, right, borders, fill, breakable } = look;
  const settings = [
    `align: ${aligned}`,
    `inset: (top: ${points(top)}, bottom: ${points(bottom)}, left: ${points(left)}, right: ${points(right)})`,
    fill ? `fill: rgb("${fill}")` : '',
    strokesOf(borders),
    `breakable: ${breakable}`,
  ].filter((one) => one !== '');
  const definition = `table.cell.with(${settings.join(', ')})`;
  const name = definitions.name('c', definition);
  looks.push({ look, name, definition });
  return name;
}

/** The lines around a cell: those that are alike as one, which costs the typesetter less than four. */
function strokesOf(borders: ResolvedCell['borders']): string {
  const sides = (['top', 'bottom', 'left', 'right'] as const).map((side) => {
    const border = borders[side];
    return { side, stroke: border && strokeOf(border) };
  });
  const [first] = sides;
  if (first?.stroke !== undefined && sides.every(({ stroke }) => stroke === first.stroke))
    return `stroke: ${first.stroke}`;
  const drawn = sides.flatMap(({ side, stroke }) => (stroke === undefined ? [] : [`${side}: ${stroke}`]));
  return drawn.length > 0 ? `stroke: (${drawn.join(', ')})` : '';
}

/** The only paragraph of a cell, if it needs no block of its own: the cell then bears its alignment and indents. */
function plainParagraph(
  { blocks, vertical, diagonals: { down, up } }: Cell,
  breakable: boolean,
  clipped: boolean,
): Paragraph | undefined {
  const [paragraph, second] = blocks;
  if (paragraph?.kind !== 'paragraph' || second || vertical || down || up) return undefined;
  const { format } = paragraph;
  const apart =
    format.before > 0 ||
    format.after > 0 ||
    format.firstLine < 0 ||
    format.fill !== undefined ||
    format.borders !== undefined ||
    (format.keepLines && breakable) ||
    (clipped && (format.left !== 0 || format.right !== 0)) ||
    paragraph.content.some((inline) => isDrawing(inline) && inline.anchor);
  return apart ? undefined : paragraph;
}

/** How all text of a cell stands, or left. */
function sharedAlignment({ blocks, vertical }: Cell): Surroundings['alignment'] {
  const [first] = blocks;
  if (first?.kind !== 'paragraph' || vertical) return 'left';
  const alignment = textAlignment(first.format);
  const shared = blocks.every(
    (block) => block.kind === 'paragraph' && textAlignment(block.format) === alignment,
  );
  return shared ? alignment : 'left';
}

function diagonals(cell: Cell, inset: { top: number; bottom: number; left: number; right: number }): string {
  const line = (border: Border, from: string, to: string) =>
    `#place(top + left, dx: ${points(-inset.left)}, dy: ${points(-inset.top)}, block(` +
    `width: 100% + ${points(inset.left + inset.right)}, height: 100% + ${points(inset.top + inset.bottom)}, ` +
    `line(start: ${from}, end: ${to}, stroke: ${strokeOf(border)})))`;
  const { down, up } = cell.diagonals;
  return `${down ? line(down, '(0%, 0%)', '(100%, 100%)') : ''}${up ? line(up, '(0%, 100%)', '(100%, 0%)') : ''}`;
}
