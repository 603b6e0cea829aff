import { isDrawing, type Block, type PageSetup, type Paragraph } from '../tree/document-tree.js';
import type { CellBlocks } from './cell-markup.js';
import { points } from './literal.js';
import { Obstacles } from './obstacles.js';
import { paragraphMarkup } from './paragraph-markup.js';
import { tableMarkup } from './table-markup.js';
import type { Flow, Surroundings, Typesetting } from './typesetting.js';

/** The markup of consecutive blocks. */
export function blocksMarkup(
  blocks: readonly Block[],
  flow: Flow,
  page: PageSetup,
  typesetting: Typesetting,
): string {
  const body = flow.place === 'body';
  const obstacles = new Obstacles(flow.width, body && blocks.some(isPlacedOnPage), flow.startsPage);
  const surroundings: Surroundings = {
    ...flow,
    obstacles,
    nested: (inner, width) => {
      const note: Flow = {
        ...flow,
        width,
        alignment: 'left',
        place: 'note',
        grid: undefined,
        startsPage: false,
      };
      return blocksMarkup(inner, note, page, typesetting);
    },
  };
  let above = 0;
  return blocks
    .map((block, index) => {
      const previous = blocks[index - 1];
      if (block.kind === 'table') {
        const inCell: CellBlocks = (cell, width, alignment) =>
          blocksMarkup(
            cell.blocks,
            { ...flow, width, alignment, place: 'cell', startsPage: false },
            page,
            typesetting,
          );
        const pageHeight = page.height - page.top - page.bottom;
        const below = obstacles.clear();
        const clear = below > 0 ? `#v(${points(below)})\n` : '';
        const markup = `${clear}${space(above)}${tableMarkup(block, surroundings, typesetting, inCell, pageHeight)}`;
        above = 0;
        return markup;
      }
      const spacing = spacingBetween(
        previous,
        block,
        blocks[index + 1],
        typesetting.tree.addsParagraphSpacing,
      );
      if (!body || !previous || startsPage(block, previous)) {
        const own = body ? { ...spacing, after: 0 } : spacing;
        obstacles.advance(above);
        const markup = `${space(above)}${paragraphMarkup(block, own, surroundings, page, typesetting)}`;
        above = body ? spacing.after : 0;
        return markup;
      }
      const gap = above + spacing.before;
      obstacles.advance(gap);
      above = spacing.after;
      return `${space(gap)}${paragraphMarkup(block, { before: 0, after: 0 }, surroundings, page, typesetting)}`;
    })
    .join('\n');
}

/** Whether text makes way for something in it whose place is told by the page. */
const isPlacedOnPage = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.content.some(
    (one) =>
      isDrawing(one) && one.anchor && one.anchor.wrap !== 'none' && one.anchor.vertical.from !== 'text',
  );

/** Space between blocks; none where a page happens to end there, as Word and LibreOffice have it. */
const space = (gap: number): string => (gap > 0 ? `#v(${points(gap)}, weak: true)\n` : '');

/** After a break that somebody asked for, space above a paragraph stays. */
const startsPage = (paragraph: Paragraph, previous: Block): boolean =>
  paragraph.format.pageBreakBefore ||
  (previous.kind === 'paragraph' && previous.content.at(-1)?.kind === 'page-break');

/**
 * Between two paragraphs Word keeps the larger of the spaces that they ask for, or the sum in documents that say so;
 * contextual spacing drops the space between paragraphs of one style.
 */
function spacingBetween(
  previous: Block | undefined,
  paragraph: Paragraph,
  next: Block | undefined,
  added: boolean,
): { readonly before: number; readonly after: number } {
  const after = spaceAfter(paragraph, next);
  const asked = contextual(paragraph, previous) ? 0 : paragraph.format.before;
  const above = previous?.kind === 'paragraph' && !added ? spaceAfter(previous, paragraph) : 0;
  return { before: Math.max(0, asked - above), after };
}

const spaceAfter = (paragraph: Paragraph, next: Block | undefined): number =>
  contextual(paragraph, next) ? 0 : paragraph.format.after;

const contextual = ({ format }: Paragraph, neighbour: Block | undefined): boolean =>
  format.contextualSpacing && neighbour?.kind === 'paragraph' && neighbour.format.style === format.style;
