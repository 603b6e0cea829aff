import type { Inline, NumberFormat } from '../tree/document-tree.js';
import type { ParagraphFormat, RunFormat } from '../tree/format.js';
import { lineEdges, type LineEdges } from './line-height.js';
import { literal, points } from './literal.js';
import { inlinePicture } from './picture-markup.js';
import { nothingBefore, printedSize, type TextBefore, type TextPiece } from './set-text.js';
import { nextTabStop, tabGap } from './tab-stops.js';
import type { Surroundings, Typesetting } from './typesetting.js';

const PATTERNS: Readonly<Record<NumberFormat, string>> = {
  decimal: '1',
  'lower-letter': 'a',
  'upper-letter': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  chinese: '一',
};
/** A page number's usual width, to place what a tab puts beside it. */
const DIGITS = '00';

/** An inline with the width it takes on its line. */
interface SetInline {
  readonly inline: Inline;
  readonly pieces: readonly TextPiece[];
  readonly width: number;
}

/**
 * The markup of a paragraph's contents on from one page break to the next.
 * @param start where the first line begins, from the left edge of the text.
 */
export function inlineMarkup(
  inlines: readonly Inline[],
  format: ParagraphFormat,
  start: number,
  surroundings: Surroundings,
  typesetting: Typesetting,
): string {
  const set = measured(inlines, format, typesetting);
  const edges = (piece: TextPiece): LineEdges =>
    lineEdges(piece.height, printedSize(piece.format), format, surroundings.grid);
  let markup = '';
  let position = start;
  let lineIsEmpty = true;
  set.forEach(({ inline, pieces, width }, index) => {
    switch (inline.kind) {
      case 'text':
        for (const piece of pieces) {
          const name = typesetting.styles.name(
            piece.chosen,
            spaced(piece.format, surroundings),
            edges(piece),
          );
          markup += gapMarkup(piece.gap) + scaled(`#${name}(${literal(unbroken(piece))})`, piece, name);
        }
        position += width;
        lineIsEmpty = false;
        break;
      case 'field': {
        const piece = pieces[0];
        if (!piece) break;
        const name = typesetting.styles.name(piece.chosen, piece.format, edges(piece));
        markup += `${gapMarkup(piece.gap)}#${name}(context ${fieldCall(inline, surroundings)})`;
        position += width;
        lineIsEmpty = false;
        break;
      }
      case 'tab': {
        const stop = nextTabStop(position, format);
        const gap = tabGap(stop, position, widthUntilTab(set, index + 1));
        markup += tabMarkup(gap, stop.leader, inline.format);
        position += gap;
        lineIsEmpty = false;
        break;
      }
      case 'line-break':
        if (lineIsEmpty) markup += strut(inline.format, format, surroundings, typesetting);
        markup += '#linebreak()';
        position = format.left;
        lineIsEmpty = true;
        break;
      case 'picture':
        if (inline.anchor) break;
        markup += inlinePicture(inline);
        position += inline.width;
        lineIsEmpty = false;
        break;
      case 'page-break':
        break;
    }
  });
  return markup;
}

/** An invisible box as high as a line: what holds an empty line open. */
export function strut(
  run: RunFormat,
  format: ParagraphFormat,
  surroundings: Surroundings,
  typesetting: Typesetting,
): string {
  const face = typesetting.setter.empty(run);
  const { above, below } = lineEdges(face, printedSize(run), format, surroundings.grid);
  return `#box(width: 0pt, height: ${points(above + below)}, baseline: ${points(below)})`;
}

function measured(
  inlines: readonly Inline[],
  paragraph: ParagraphFormat,
  typesetting: Typesetting,
): readonly SetInline[] {
  let before: TextBefore = nothingBefore;
  const spaced = paragraph.spaceBetweenScripts;
  return inlines.map((inline) => {
    if (inline.kind === 'text') {
      const { pieces, after } = typesetting.setter.pieces(inline.text, inline.format, before, spaced);
      before = after;
      return { inline, pieces, width: pieces.reduce((sum, piece) => sum + piece.gap + piece.width, 0) };
    }
    if (inline.kind === 'field') {
      const { pieces } = typesetting.setter.pieces(DIGITS, inline.format, before, spaced);
      before = { script: 'latin', letter: true };
      return { inline, pieces, width: (pieces[0]?.gap ?? 0) + (pieces[0]?.width ?? 0) / 2 };
    }
    return { inline, pieces: [], width: inline.kind === 'picture' && !inline.anchor ? inline.width : 0 };
  });
}

function widthUntilTab(set: readonly SetInline[], from: number): number {
  let width = 0;
  for (const { inline, width: own } of set.slice(from)) {
    if (inline.kind === 'tab' || inline.kind === 'line-break') break;
    width += own;
  }
  return width;
}

const gapMarkup = (gap: number): string => (gap > 0 ? `#h(${points(gap)}, weak: true)` : '');

/** The grid's extra space goes to every full-width character. */
const spaced = (format: RunFormat, { grid }: Surroundings): RunFormat =>
  grid && grid.characterSpace !== 0 ? { ...format, spacing: format.spacing + grid.characterSpace } : format;

/** Underlined blanks are lines to write on: they must neither vanish at a line's end nor break. */
const unbroken = ({ text, format }: TextPiece): string =>
  format.underline !== 'none' && text.trim() === '' ? text.replaceAll(' ', '\u00a0') : text;

function scaled(markup: string, piece: TextPiece, name: string): string {
  if (piece.format.scale === 1) return markup;
  const percent = Math.round(piece.format.scale * 100);
  return [...piece.text]
    .map((character) => `#box(scale(x: ${percent}%, reflow: true, ${name}(${literal(character)})))`)
    .join('');
}

function tabMarkup(gap: number, leader: string | undefined, format: RunFormat): string {
  if (leader) return `#box(width: ${points(gap)}, repeat(${literal(leader)}))`;
  if (format.underline === 'none') return `#h(${points(gap)})`;
  const { size } = format;
  return `#box(width: ${points(gap)}, height: 0pt, stroke: (bottom: 0.5pt), outset: (bottom: ${points(size * 0.15)}))`;
}

function fieldCall(inline: Extract<Inline, { kind: 'field' }>, { section }: Surroundings): string {
  const pattern = literal(PATTERNS[inline.number ?? 'decimal']);
  if (inline.field === 'pages') return `numbering(${pattern}, locate(<banbiao-end>).page())`;
  if (inline.field === 'section-pages') {
    return `numbering(${pattern}, locate(<banbiao-section-${section}-end>).page() - locate(<banbiao-section-${section}>).page() + 1)`;
  }
  return inline.number ? `counter(page).display(${pattern})` : 'counter(page).display()';
}
