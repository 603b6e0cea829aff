import type { Block, DocumentTree, Section, Table } from '../tree/document-tree.js';

/** The cells of a table and of those within it. */
export const cellCount = ({ rows }: Table): number =>
  rows.reduce((sum, { cells }) => sum + cells.reduce((more, { blocks }) => more + 1 + cellsOf(blocks), 0), 0);

export const cellsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? cellCount(block) : 0), 0);

/**
 * Whether a document has more than so many cells and nothing that can only be counted in the whole: pages of a
 * section, sections that begin on odd or even pages.
 */
export const isDivisible = ({ sections }: DocumentTree, cells: number): boolean =>
  sections.reduce((sum, { blocks }) => sum + cellsOf(blocks), 0) > cells &&
  sections.every(({ start }) => start === 'nextPage' || start === 'continuous') &&
  !sections.some((section) => countsItsPages(blocksOf(section)));

function* blocksOf({ blocks, headers, footers }: Section): Generator<Block> {
  yield* blocks;
  for (const band of [headers, footers]) {
    yield* band.default;
    yield* band.first ?? [];
    yield* band.even ?? [];
  }
}

function countsItsPages(blocks: Iterable<Block>): boolean {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.content.some((inline) => inline.kind === 'field' && inline.field === 'section-pages'))
        return true;
    } else if (block.rows.some(({ cells }) => cells.some((cell) => countsItsPages(cell.blocks)))) return true;
  }
  return false;
}
