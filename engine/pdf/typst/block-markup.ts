import type { Block, PageSetup, Paragraph } from '../tree/document-tree.js';
import { paragraphMarkup } from './paragraph-markup.js';
import { tableMarkup } from './table-markup.js';
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
        return tableMarkup(block, surroundings, typesetting, (cell, width) =>
          blocksMarkup(cell.blocks, { ...surroundings, width, place: 'cell' }, page, typesetting),
        );
      }
      const spacing = spacingBetween(blocks[index - 1], block, blocks[index + 1]);
      return paragraphMarkup(block, spacing, surroundings, page, typesetting);
    })
    .join('\n');
}

/** Contextual spacing drops the space between paragraphs of one style. */
function spacingBetween(
  previous: Block | undefined,
  { format }: Paragraph,
  next: Block | undefined,
): { readonly before: number; readonly after: number } {
  const sameStyle = (other: Block | undefined) =>
    format.contextualSpacing && other?.kind === 'paragraph' && other.format.style === format.style;
  return { before: sameStyle(previous) ? 0 : format.before, after: sameStyle(next) ? 0 : format.after };
}
