import { blocksHeight } from './kept-rows.js';
import type { Block, DocumentTree, Inline, Section } from '../tree/document-tree.js';

/**
 * Pages that one document may fill: the typesetter holds them all until the last one is finished, some 120 kB for each.
 * A register of 10,000 rows has 400.
 */
export const MOST_PAGES = 2_000;

/** About how many pages a document fills, before it is typeset; in any case not much fewer. */
export const estimatedPages = ({ sections }: DocumentTree): number =>
  sections.reduce((sum, section) => sum + pagesOf(section), 0);

function pagesOf({ page, blocks }: Section): number {
  const { count, gap } = page.columns ?? { count: 1, gap: 0 };
  const width = (page.width - page.left - page.right - gap * (count - 1)) / count;
  const height = page.height - page.top - page.bottom;
  const breaks = blocks.reduce((sum, block) => sum + breaksOf(block), 0);
  const filled = blocksHeight(blocks, width) + blocks.reduce((sum, block) => sum + notesOf(block, width), 0);
  return Math.ceil(Math.max(1, breaks + filled / (height * count)));
}

function breaksOf(block: Block): number {
  if (block.kind === 'table') return 0;
  const own = block.content.filter(({ kind }) => kind === 'page-break' || kind === 'column-break').length;
  return own + (block.format.pageBreakBefore ? 1 : 0);
}

/** How high the notes at the foot of the pages are that a block refers to. */
function notesOf(block: Block, width: number): number {
  const inlines: readonly Inline[] = block.kind === 'paragraph' ? block.content : [];
  const cells = block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [];
  return (
    inlines.reduce((sum, one) => sum + (one.kind === 'footnote' ? blocksHeight(one.blocks, width) : 0), 0) +
    cells.flatMap(({ blocks }) => blocks).reduce((sum, one) => sum + notesOf(one, width), 0)
  );
}
