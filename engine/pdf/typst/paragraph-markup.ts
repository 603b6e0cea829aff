import type { Inline, PageSetup, Paragraph } from '../tree/document-tree.js';
import type { Border } from '../tree/border.js';
import type { ParagraphFormat } from '../tree/format.js';
import { inlineMarkup, strut } from './inline-markup.js';
import { points } from './literal.js';
import { anchoredPicture, anchorMark } from './picture-markup.js';
import { strokeOf } from './stroke.js';
import type { Surroundings, Typesetting } from './typesetting.js';

const TYPST_ALIGNMENT = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'left',
  distribute: 'left',
} as const;

/** A paragraph as blocks: one, or one for each page that a break inside it starts. */
export function paragraphMarkup(
  paragraph: Paragraph,
  spacing: { readonly before: number; readonly after: number },
  surroundings: Surroundings,
  page: PageSetup,
  typesetting: Typesetting,
): string {
  const { format } = paragraph;
  const parts = surroundings.place === 'body' ? splitAtPageBreaks(paragraph.content) : [paragraph.content];
  const broken = parts.length > 1;
  const blocks = parts.map((inlines, index) => {
    const last = index === parts.length - 1;
    if (broken && inlines.length === 0 && (last || index > 0)) return '';
    return block(paragraph, inlines, surroundings, typesetting, {
      before: index === 0 ? spacing.before : 0,
      after: last ? spacing.after : 0,
      first: index === 0,
    });
  });
  const pictures = anchored(paragraph.content, page, typesetting);
  const start = format.pageBreakBefore && surroundings.place === 'body' ? '#pagebreak(weak: true)\n' : '';
  return `${start}${pictures.under}${blocks.join('\n#pagebreak()\n')}${pictures.over}`;
}

function block(
  paragraph: Paragraph,
  inlines: readonly Inline[],
  surroundings: Surroundings,
  typesetting: Typesetting,
  part: { readonly before: number; readonly after: number; readonly first: boolean },
): string {
  const { format } = paragraph;
  const firstLine = part.first ? Math.max(0, format.firstLine) : 0;
  const hanging = Math.max(0, -format.firstLine);
  const left = format.left - hanging;
  const measure = {
    start: part.first ? format.left + format.firstLine : format.left,
    limit: surroundings.width - format.right,
  };
  const content = inlineMarkup(inlines, format, measure, surroundings, typesetting);
  const settings = [
    part.before > 0 ? `before: ${points(part.before)}` : '',
    part.after > 0 ? `after: ${points(part.after)}` : '',
    left !== 0 ? `left: ${points(left)}` : '',
    format.right !== 0 ? `right: ${points(format.right)}` : '',
    hanging > 0 ? `hanging: ${points(hanging)}` : '',
    format.alignment === 'justify' || format.alignment === 'distribute' ? 'justify: true' : '',
    TYPST_ALIGNMENT[format.alignment] === 'left' ? '' : `align: ${TYPST_ALIGNMENT[format.alignment]}`,
    format.keepNext && surroundings.place === 'body' ? 'sticky: true' : '',
    format.keepLines ? 'breakable: false' : '',
    format.widowControl && surroundings.place !== 'cell' ? '' : 'widows: false',
    format.fill ? `fill: rgb("${format.fill}")` : '',
    paragraphStroke(format),
  ].filter((one) => one !== '');
  const indent = firstLine > 0 ? `#h(${points(firstLine)})` : '';
  const body = content === '' ? strut(paragraph.mark, format, surroundings, typesetting) : content;
  const end = endsInBreak(inlines) ? strut(paragraph.mark, format, surroundings, typesetting) : '';
  const markup = `#p(${settings.join(', ')})[${indent}${body}${end}]`;
  if (format.outlineLevel === undefined || content === '' || surroundings.place !== 'body') return markup;
  return `#heading(level: ${format.outlineLevel + 1}, outlined: true, bookmarked: true)[${markup}]`;
}

/** A paragraph that ends in a line break has an empty line behind it. */
const endsInBreak = (inlines: readonly Inline[]): boolean => inlines.at(-1)?.kind === 'line-break';

function paragraphStroke({ borders }: ParagraphFormat): string {
  if (!borders) return '';
  const side = (name: string, border: Border | undefined) => (border ? `${name}: ${strokeOf(border)}` : '');
  const strokes = [
    side('top', borders.top),
    side('bottom', borders.bottom),
    side('left', borders.left),
    side('right', borders.right),
  ].filter((one) => one !== '');
  const space = (border: { readonly space: number } | undefined) => points(border?.space ?? 0);
  return `stroke: (${strokes.join(', ')}), padding: (top: ${space(borders.top)}, bottom: ${space(borders.bottom)})`;
}

function splitAtPageBreaks(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind === 'page-break') parts.push([]);
    else parts.at(-1)?.push(inline);
  }
  return parts;
}

/** Pictures behind the text are set before it, those in front of it afterwards. */
function anchored(
  content: readonly Inline[],
  page: PageSetup,
  typesetting: Typesetting,
): { readonly under: string; readonly over: string } {
  let under = '';
  let over = '';
  for (const inline of content) {
    if (inline.kind !== 'picture' || !inline.anchor) continue;
    typesetting.anchors += 1;
    const name = `banbiao-anchor-${typesetting.anchors}`;
    under += `${anchorMark(name)}\n`;
    const markup = anchoredPicture(inline, inline.anchor, name, page);
    if (inline.anchor.behind) under += `${markup}\n`;
    else over += `\n${markup}`;
  }
  return { under, over };
}
