import { blocksHeight } from './kept-rows.js';
import type { Block, DocumentTree, Row, Section } from '../tree/document-tree.js';

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
  let height = 0;
  for (const note of block.kind === 'paragraph' ? block.content : [])
    if (note.kind === 'footnote') height += blocksHeight(note.blocks, width);
  for (const row of block.kind === 'table' ? block.rows : []) {
    if (isWithoutNotes(row)) continue;
    for (const { blocks } of row.cells) for (const one of blocks) height += notesOf(one, width);
  }
  return height;
}

const knownNotes = new WeakMap<Row, boolean>();

function isWithoutNotes(row: Row): boolean {
  const known = knownNotes.get(row) ?? row.cells.every(({ blocks }) => !blocks.some(hasNotes));
  knownNotes.set(row, known);
  return known;
}

const hasNotes = (block: Block): boolean =>
  block.kind === 'table'
    ? !block.rows.every(isWithoutNotes)
    : block.content.some(({ kind }) => kind === 'footnote');
