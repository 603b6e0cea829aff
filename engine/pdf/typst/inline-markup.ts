import { isDrawing, type Inline, type NumberFormat } from '../tree/document-tree.js';
import type { ParagraphFormat, RunFormat } from '../tree/format.js';
import { InlinePieces } from './inline-pieces.js';
import { layOutLines, type Line, type LineItem, type LineRooms } from './lay-out-lines.js';
import { lineEdges, type LineEdges } from './line-height.js';
import { literal, points } from './literal.js';
import type { Obstacles } from './obstacles.js';
import type { SetCharacter } from './set-character.js';
import { nothingBefore, printedSize, type TextBefore } from './set-text.js';
import type { Flow, Surroundings, Typesetting } from './typesetting.js';

export const NUMBER_PATTERNS: Readonly<Record<NumberFormat, string>> = {
  decimal: '1',
  'lower-letter': 'a',
  'upper-letter': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  chinese: '一',
};
/** A page number's usual width and face, to place what stands beside it. */
const DIGIT = '0';
/** Numbers that are no digits are taken from the face that has them. */
const sampleOf = (pattern: string | undefined): string =>
  pattern === '一' || pattern === '①' ? pattern : DIGIT;
const NO_BREAK_SPACE = '\u00a0';

/** Where the lines of a paragraph begin and end, from the left edge of the text. */
export interface LineMeasure {
  readonly start: number;
  readonly limit: number;
}

/** Writes what stands in a line and is more than text. */
export interface InlineObjects {
  drawing(drawing: Extract<LineItem, { kind: 'drawing' }>['drawing']): string;
  footnote(footnote: Extract<LineItem, { kind: 'footnote' }>['footnote']): string;
}

/** A paragraph's contents on from one page break to the next as Typst expressions, its lines ended where we end them. */
export function inlineMarkup(
  inlines: readonly Inline[],
  format: ParagraphFormat,
  measure: LineMeasure,
  surroundings: Surroundings,
  typesetting: Typesetting,
  objects: InlineObjects,
): readonly string[] {
  const items = lineItems(inlines, format, surroundings, typesetting);
  if (items.length === 0) return [];
  const { obstacles } = surroundings;
  const rooms = obstacles?.matter ? roomsBeside(obstacles, items, format, surroundings) : undefined;
  const lines = layOutLines(items, inCell(format, surroundings), measure.start, measure.limit, rooms);
  const pieces = new InlinePieces();
  for (const line of lines) writeLine(line, format, surroundings, typesetting, pieces, objects);
  return pieces.finished();
}

/** Lines make way for obstacles, each by its own height; how high the next will be its first character tells. */
function roomsBeside(
  obstacles: Obstacles,
  items: readonly LineItem[],
  format: ParagraphFormat,
  surroundings: Surroundings,
): LineRooms {
  let usual = lineHeight(items.slice(0, 1), format, surroundings);
  return {
    next() {
      const room = obstacles.room(usual);
      obstacles.advance(room.above);
      return room;
    },
    finished(line) {
      usual = lineHeight(line, format, surroundings) || usual;
      obstacles.advance(usual);
    },
  };
}

function lineHeight(items: readonly LineItem[], format: ParagraphFormat, { grid }: Surroundings): number {
  let [above, below] = [0, 0];
  for (const item of items) {
    if (item.kind === 'drawing') above = Math.max(above, item.drawing.height);
    const set = item.kind === 'character' ? item : item.kind === 'field' ? item.set : undefined;
    if (!set) continue;
    const edges = lineEdges(set.height, printedSize(set.format), format, grid);
    above = Math.max(above, edges.above);
    below = Math.max(below, edges.below);
  }
  return above + below;
}

/** In cells there is no margin for a mark to stand in. */
const inCell = (format: ParagraphFormat, { place }: Surroundings): ParagraphFormat =>
  place === 'cell' ? { ...format, hangingPunctuation: false } : format;

/** An invisible box as high as a line: what holds an empty line open. */
export function strut(
  run: RunFormat,
  format: ParagraphFormat,
  surroundings: Surroundings,
  typesetting: Typesetting,
): string {
  const { above, below } = strutEdges(run, format, surroundings, typesetting);
  return `box(width: 0pt, height: ${points(above + below)}, baseline: ${points(below)})`;
}

const strutEdges = (
  run: RunFormat,
  format: ParagraphFormat,
  { grid }: Surroundings,
  { setter }: Typesetting,
): LineEdges => lineEdges(setter.empty(run), printedSize(run), format, grid);

export function strutHeight(
  run: RunFormat,
  format: ParagraphFormat,
  surroundings: Surroundings,
  typesetting: Typesetting,
): number {
  const { above, below } = strutEdges(run, format, surroundings, typesetting);
  return above + below;
}

function lineItems(
  inlines: readonly Inline[],
  format: ParagraphFormat,
  { grid, pageNumbers }: Surroundings,
  { setter }: Typesetting,
): readonly LineItem[] {
  const items: LineItem[] = [];
  const spacing = { spaceBetweenScripts: format.spaceBetweenScripts, gridSpace: grid?.characterSpace ?? 0 };
  let before: TextBefore = nothingBefore;
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text': {
        const { characters, after } = setter.characters(
          unbroken(inline.text, inline.format),
          inline.format,
          before,
          spacing,
        );
        for (const one of characters) items.push(one);
        before = after;
        break;
      }
      case 'field': {
        const pattern =
          NUMBER_PATTERNS[inline.number ?? (inline.field === 'page' ? pageNumbers.format : 'decimal')];
        const { characters, after } = setter.characters(sampleOf(pattern), inline.format, before, spacing);
        const set = characters[0];
        if (set) items.push({ kind: 'field', field: inline, set, width: set.width, gap: set.gap });
        before = after;
        break;
      }
      case 'tab':
        items.push({ kind: 'tab', format: inline.format, leader: undefined, width: 0, gap: 0 });
        before = nothingBefore;
        break;
      case 'line-break':
        items.push({ kind: 'break', format: inline.format, width: 0, gap: 0 });
        before = nothingBefore;
        break;
      case 'footnote-mark': {
        const { characters, after } = setter.characters(
          sampleOf(inline.pattern),
          inline.format,
          before,
          spacing,
        );
        const set = characters[0];
        if (set) items.push({ kind: 'field', field: inline, set, width: set.width, gap: set.gap });
        before = after;
        break;
      }
      case 'footnote':
        items.push({ kind: 'footnote', footnote: inline, width: 0, gap: 0 });
        break;
      case 'page-break':
      case 'column-break':
        break;
      default:
        if (isDrawing(inline) && !inline.anchor)
          items.push({ kind: 'drawing', drawing: inline, width: inline.width, gap: 0 });
    }
  }
  return items;
}

/** Underlined blanks are lines to write on: they must neither vanish at a line's end nor break. */
const unbroken = (text: string, format: RunFormat): string =>
  format.underline !== 'none' && text.trim() === '' ? text.replaceAll(' ', NO_BREAK_SPACE) : text;

function writeLine(
  line: Line,
  format: ParagraphFormat,
  surroundings: Surroundings,
  typesetting: Typesetting,
  pieces: InlinePieces,
  objects: InlineObjects,
): void {
  const { room } = line;
  if (room.above > 0) {
    pieces.add(`box(width: 0pt, height: ${points(room.above)})`);
    pieces.endLine(false);
  }
  if (room.left > 0) pieces.add(`box(width: ${points(room.left)}, height: 0pt)`);
  const distributed = format.alignment === 'distribute' && line.end !== 'full';
  line.items.forEach((item, index) => {
    if (index > 0 && item.gap > 0) pieces.add(`h(${points(item.gap)})`);
    else if (index > 0 && distributed && item.kind !== 'break') pieces.add('h(1fr)');
    if (item.kind === 'character') {
      if (!pieces.joins(item)) pieces.addRun(item, styleName(item, format, surroundings, typesetting));
    } else if (item.kind === 'break') {
      if (line.items.length === 1) pieces.add(strut(item.format, format, surroundings, typesetting));
      pieces.endLine(false);
    } else {
      pieces.add(objectMarkup(item, format, surroundings, typesetting, objects));
    }
  });
  if (room.right > 0) pieces.add(`box(width: ${points(room.right)}, height: 0pt)`);
  if (line.hanging > 0) pieces.add(`h(${points(-line.hanging)})`);
  if (line.end === 'full')
    pieces.endLine(format.alignment === 'justify' || format.alignment === 'distribute');
}

function objectMarkup(
  item: Exclude<LineItem, { kind: 'character' | 'break' }>,
  format: ParagraphFormat,
  surroundings: Surroundings,
  typesetting: Typesetting,
  objects: InlineObjects,
): string {
  switch (item.kind) {
    case 'field':
      return `${styleName(item.set, format, surroundings, typesetting)}(context ${fieldCall(item.field, surroundings, typesetting)})`;
    case 'tab':
      return tabMarkup(item.width, item.leader, item.format);
    case 'drawing':
      return `box(${objects.drawing(item.drawing)})`;
    case 'footnote':
      return objects.footnote(item.footnote);
  }
}

function styleName(
  set: SetCharacter,
  format: ParagraphFormat,
  { grid }: Surroundings,
  { styles }: Typesetting,
): string {
  return styles.name(set.chosen, set.format, lineEdges(set.height, printedSize(set.format), format, grid));
}

function tabMarkup(gap: number, leader: string | undefined, format: RunFormat): string {
  if (leader) return `box(width: ${points(gap)}, repeat(${literal(leader)}))`;
  if (format.underline === 'none') return `h(${points(gap)})`;
  return `box(width: ${points(gap)}, height: 0pt, stroke: (bottom: 0.5pt), outset: (bottom: ${points(format.size * 0.15)}))`;
}

function fieldCall(
  field: Extract<LineItem, { kind: 'field' }>['field'],
  surroundings: Surroundings,
  { pages }: Typesetting,
): string {
  if (field.kind === 'footnote-mark') {
    const own = `<banbiao-footnote-${field.footnote}>`;
    return `{ let own = locate(${own}); numbering(${literal(field.pattern)}, query(selector(metadata.where(value: "banbiao-footnote")).before(own)).filter(one => one.location().page() == own.page()).len()) }`;
  }
  const { section, pageNumbers } = surroundings;
  const usual = field.field === 'page' ? pageNumbers.format : 'decimal';
  const pattern = literal(NUMBER_PATTERNS[field.number ?? usual]);
  if (field.field === 'pages') return `numbering(${pattern}, ${pages ?? 'locate(<banbiao-end>).page()'})`;
  if (field.field === 'section-pages') {
    return `numbering(${pattern}, locate(<banbiao-section-${section}-end>).page() - locate(<banbiao-section-${section}>).page() + 1)`;
  }
  return `numbering(${pattern}, ${pageNumber(surroundings)})`;
}

/** The number of a page, where a context is known. Headers and footers come before what sets the number anew. */
export function pageNumber({ place, section, pageNumbers: { start } }: Flow): string {
  const counted = 'counter(page).get().first()';
  if (place !== 'band' || start === undefined) return counted;
  return `if here().page() == locate(<banbiao-section-${section}>).page() { ${start} } else { ${counted} }`;
}
