import { isDrawing, type Block, type Inline, type PageSetup, type Paragraph } from '../tree/document-tree.js';
import type { Border, ParagraphBorders } from '../tree/border.js';
import type { ParagraphFormat } from '../tree/format.js';
import { anchoredDrawing, anchorMark, drawingBox, obstacleOf } from './drawing-markup.js';
import { inlineMarkup, strut, strutHeight, type InlineObjects } from './inline-markup.js';
import { content, points } from './literal.js';
import { strokeOf } from './stroke.js';
import type { Surroundings, Typesetting } from './typesetting.js';

const TYPST_ALIGNMENT = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'left',
  distribute: 'left',
} as const;
/** A line that just fits must fit by the typesetter's measure as well. */
export const ROUNDING = 0.1;

export const textAlignment = ({ alignment }: ParagraphFormat): Surroundings['alignment'] =>
  TYPST_ALIGNMENT[alignment];

/** A paragraph as blocks: one, or one for each page that a break inside it starts. */
export function paragraphMarkup(
  paragraph: Paragraph,
  spacing: { readonly before: number; readonly after: number },
  surroundings: Surroundings,
  page: PageSetup,
  typesetting: Typesetting,
): string {
  const { format } = paragraph;
  const body = surroundings.place === 'body';
  const parts = body
    ? splitAtBreaks(paragraph.content, surroundings)
    : [{ before: '', inlines: paragraph.content }];
  const broken = parts.length > 1;
  const start =
    format.pageBreakBefore && body ? `${surroundings.breaks.page.replace('()', '(weak: true)')}\n` : '';
  if (start !== '') surroundings.obstacles?.newPage();
  surroundings.obstacles?.advance(spacing.before);
  const pictures = anchored(paragraph.content, surroundings, page, typesetting);
  const blocks = parts.map(({ before, inlines }, index) => {
    const last = index === parts.length - 1;
    const opening = before === '' ? '' : `${before}\n`;
    if (before === surroundings.breaks.page) surroundings.obstacles?.newPage();
    if (broken && inlines.length === 0 && (last || index > 0)) return opening;
    return (
      opening +
      block(paragraph, inlines, surroundings, typesetting, {
        before: index === 0 ? spacing.before : 0,
        after: last ? spacing.after : 0,
        first: index === 0,
      })
    );
  });
  surroundings.obstacles?.advance(spacing.after);
  return `${start}${pictures.under}${blocks.join('\n')}${pictures.over}`;
}

/**
 * The contents of a paragraph, or of its part between page breaks, as Typst expressions. `blank`: nothing but height.
 * Text alone is the same wherever there is as much room for it.
 */
export function paragraphContent(
  paragraph: Paragraph,
  inlines: readonly Inline[],
  first: boolean,
  surroundings: Surroundings,
  typesetting: Typesetting,
): { readonly pieces: readonly string[]; readonly blank: boolean } {
  const { memory, log } = typesetting;
  const { grid, width, place, obstacles } = surroundings;
  const alone =
    obstacles?.matter !== true && inlines.length === paragraph.content.length && inlines.every(isText);
  if (!alone || !memory.lasts(paragraph))
    return writtenContent(paragraph, inlines, first, surroundings, typesetting);
  const key = `${width} ${place === 'cell'} ${first} ${grid?.linePitch} ${grid?.characterSpace}`;
  const known = memory.written(paragraph, key);
  if (known) {
    log.uses.add(known.uses);
    return known;
  }
  const { result, uses } = log.noting(() =>
    writtenContent(paragraph, inlines, first, surroundings, typesetting),
  );
  memory.remember(paragraph, key, { ...result, uses });
  return result;
}

const isText = ({ kind }: Inline): boolean => kind === 'text' || kind === 'line-break' || kind === 'tab';

/** Whether a block is a paragraph that holds nothing but text, which has no place of its own on the page. */
export const isTextAlone = (block: Block): boolean =>
  block.kind === 'paragraph' && block.content.every(isText);

function writtenContent(
  { format, mark }: Paragraph,
  inlines: readonly Inline[],
  first: boolean,
  surroundings: Surroundings,
  typesetting: Typesetting,
): { readonly pieces: readonly string[]; readonly blank: boolean } {
  const measure = {
    start: first ? format.left + format.firstLine : format.left,
    limit: surroundings.width - format.right,
  };
  const objects = objectsIn(surroundings, typesetting);
  const written = inlineMarkup(inlines, format, measure, surroundings, typesetting, objects);
  const blank = written.length === 0;
  const { obstacles } = surroundings;
  if (blank && obstacles?.matter) obstacles.advance(strutHeight(mark, format, surroundings, typesetting));
  const pieces = [
    ...(first && format.firstLine > 0 ? [`h(${points(format.firstLine)})`] : []),
    ...written,
    // A paragraph that ends in a line break has an empty line behind it.
    ...(blank || inlines.at(-1)?.kind === 'line-break'
      ? [strut(mark, format, surroundings, typesetting)]
      : []),
  ];
  return { pieces, blank };
}

/** Drawings and footnotes hold blocks themselves. */
function objectsIn(surroundings: Surroundings, typesetting: Typesetting): InlineObjects {
  return {
    drawing: (drawing) => drawingBox(drawing, typesetting, surroundings.nested),
    footnote: ({ number, blocks }) => {
      const width = typesetting.noteWidth;
      return `[#metadata("banbiao-footnote")<banbiao-footnote-${number}>#footnote[${surroundings.nested(blocks, width)}]]`;
    },
  };
}

/** A kind of paragraph as a Typst function of its contents. */
function paragraphDefinition(
  format: ParagraphFormat,
  { before, after }: { readonly before: number; readonly after: number },
  { place, alignment }: Surroundings,
): string {
  const aligned = textAlignment(format);
  const hanging = Math.max(0, -format.firstLine);
  const rules = [
    aligned === alignment ? '' : `set align(${aligned})`,
    format.widowControl || place !== 'body' ? '' : 'set text(costs: (widow: 0%, orphan: 0%))',
  ].filter((one) => one !== '');
  const { borders } = format;
  const space = (border: { readonly space: number } | undefined) => points(border?.space ?? 0);
  const padding = borders ? `, top: ${space(borders.top)}, bottom: ${space(borders.bottom)}` : '';
  const whole = [
    'width: 100%',
    'above: 0pt',
    'below: 0pt',
    format.keepLines ? 'breakable: false' : '',
  ].filter((one) => one !== '');
  const sticky = format.keepNext && place === 'body' ? ['sticky: true'] : [];
  const inner = [
    ...whole,
    `inset: (left: ${points(format.left - hanging)}, right: ${points(format.right - ROUNDING)}${padding})`,
    ...(format.fill ? [`fill: rgb("${format.fill}")`] : []),
    ...(borders ? [`stroke: (${paragraphStrokes(borders)})`] : []),
  ];
  // Only a paragraph proper has a hanging indent: text alone in a block is none to the typesetter.
  const text = hanging > 0 ? `par(hanging-indent: ${points(hanging)}, body)` : 'body';
  const body = rules.length === 0 ? text : `{ ${rules.join('; ')}; ${text} }`;
  if (before <= 0 && after <= 0) {
    const settings = [...inner, ...sticky].join(', ');
    return body === 'body' ? `block.with(${settings})` : `body => block(${settings}, ${body})`;
  }
  const parts = [
    before > 0 ? `v(${points(before)})` : '',
    `block(${inner.join(', ')}, ${body})`,
    after > 0 ? `v(${points(after)})` : '',
  ].filter((one) => one !== '');
  return `body => block(${[...whole, ...sticky].join(', ')}, { ${parts.join('; ')} })`;
}

function block(
  paragraph: Paragraph,
  inlines: readonly Inline[],
  surroundings: Surroundings,
  typesetting: Typesetting,
  part: { readonly before: number; readonly after: number; readonly first: boolean },
): string {
  const { format } = paragraph;
  const { pieces, blank } = paragraphContent(paragraph, inlines, part.first, surroundings, typesetting);
  const definition = paragraphDefinition(format, part, surroundings);
  const markup = `#${typesetting.definitions.name('p', definition)}(${content(pieces)})`;
  if (format.outlineLevel === undefined || blank || surroundings.place !== 'body') return markup;
  return `#heading(level: ${format.outlineLevel + 1}, outlined: true, bookmarked: true)[${markup}]`;
}

function paragraphStrokes(borders: ParagraphBorders): string {
  const side = (name: string, border: Border | undefined) => (border ? `${name}: ${strokeOf(border)}` : '');
  const sides = [
    side('top', borders.top),
    side('bottom', borders.bottom),
    side('left', borders.left),
    side('right', borders.right),
  ].filter((one) => one !== '');
  return sides.length === 0 ? ':' : sides.join(', ');
}

/** The paragraph's parts, each with the break before it. */
function splitAtBreaks(
  content: readonly Inline[],
  { breaks }: Surroundings,
): readonly { readonly before: string; readonly inlines: readonly Inline[] }[] {
  const parts: { before: string; inlines: Inline[] }[] = [{ before: '', inlines: [] }];
  for (const inline of content) {
    if (inline.kind === 'page-break') parts.push({ before: breaks.page, inlines: [] });
    else if (inline.kind === 'column-break') parts.push({ before: breaks.column, inlines: [] });
    else parts.at(-1)?.inlines.push(inline);
  }
  return parts;
}

/** Drawings behind the text are set before it, those in front of it afterwards; text makes way for some. */
function anchored(
  content: readonly Inline[],
  surroundings: Surroundings,
  page: PageSetup,
  typesetting: Typesetting,
): { readonly under: string; readonly over: string } {
  let under = '';
  let over = '';
  for (const inline of content) {
    if (!isDrawing(inline) || !inline.anchor) continue;
    let { anchor } = inline;
    const { obstacles } = surroundings;
    if (anchor.wrap !== 'none' && obstacles) {
      const obstacle = obstacleOf(inline, anchor, surroundings, page, obstacles.onPage);
      if (!obstacle) {
        typesetting.report.note('pdf.placed-in-text', {});
        anchor = { ...anchor, vertical: { from: 'text', offset: 0, align: undefined } };
      }
      const placed = obstacle ?? obstacleOf(inline, anchor, surroundings, page, undefined);
      if (placed) obstacles.add(placed);
    }
    typesetting.anchors += 1;
    const name = `banbiao-anchor-${typesetting.anchors}`;
    under += `${anchorMark(name)}\n`;
    const box = drawingBox(inline, typesetting, surroundings.nested);
    const markup = anchoredDrawing(inline, anchor, box, name, surroundings, page);
    if (anchor.behind) under += `${markup}\n`;
    else over += `\n${markup}`;
  }
  return { under, over };
}
