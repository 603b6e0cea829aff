import type { Block, PageSetup, Paragraph } from '../tree/document-tree.js';
import { paragraphMarkup } from './paragraph-markup.js';
import { tableMarkup, type CellContent } from './table-markup.js';
import type { Surroundings, Typesetting } from './typesetting.js';

/** The markup of consecutive blocks. */
export function blocksMarkup(
  blocks: readonly Block[],
  surroundings: Surroundings,
  page: PageSetup,
  typesetting: Typesetting,
): string {
  return blocks
    .map((block, index) => {
      if (block.kind === 'table') {
        const content: CellContent = (cell, width) =>
          blocksMarkup(cell.blocks, { ...surroundings, width, place: 'cell' }, page, typesetting);
        return tableMarkup(block, surroundings, typesetting, content, page.height - page.top - page.bottom);
      }
      const spacing = spacingBetween(
        blocks[index - 1],
        block,
        blocks[index + 1],
        typesetting.tree.addsParagraphSpacing,
      );
      return paragraphMarkup(block, spacing, surroundings, page, typesetting);
    })
    .join('\n');
}

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
