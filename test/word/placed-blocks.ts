import type { Block } from './paper.js';
import type { Word } from './pdf-words.js';

/** A block of the Word document with the words of the PDF that show it; none when it is not shown in its place. */
export interface PlacedBlock {
  readonly block: Block;
  readonly words: readonly Word[];
}

export interface Placement {
  readonly blocks: readonly PlacedBlock[];
  /** How often the header of a table is shown again at the top of a page, by table. */
  readonly repeatedHeaders: ReadonlyMap<number, number>;
  /** What the PDF shows beyond the blocks, the page numbers and repeated headers. */
  readonly superfluous: readonly Word[];
}

/** Half a character: the white half of a bracket may reach into the padding of its cell. */
const TOLERANCE = 6;
/** A punctuation mark may hang in the margin of the page. */
const HANGING = 13;

/**
 * Finds every block of a Word document in its PDF: letter by letter, between the edges of its cell, and each word of
 * the PDF for one block only.
 */
export function placeBlocks(blocks: readonly Block[], words: readonly Word[]): Placement {
  const free = new Set(words.filter((word) => !isPageNumber(word, words)));
  const placed: PlacedBlock[] = [];
  const repeatedHeaders = new Map<number, number>();
  let page = 1;
  blocks.forEach((block, index) => {
    const found = find(block, free, (word) => word.page >= page);
    for (const word of found) free.delete(word);
    placed.push({ block, words: found });
    if (block.cell === undefined || block.cell.row === 0) page = found[0]?.page ?? page;
    const table = block.cell?.table;
    if (block.cell?.header !== true || isHeaderOf(blocks[index + 1], table)) return;
    const header = placed.filter((one) => isHeaderOf(one.block, table));
    repeatedHeaders.set(table ?? 0, takeRepeated(header, free));
  });
  return { blocks: placed, repeatedHeaders, superfluous: [...free] };
}

const isHeaderOf = (block: Block | undefined, table: number | undefined): boolean =>
  block?.cell?.header === true && block.cell.table === table;

/** Page after page, as long as all cells of the header stand at its top. */
function takeRepeated(header: readonly PlacedBlock[], free: Set<Word>): number {
  const first = header.flatMap((one) => one.words);
  const height = Math.max(...first.map((word) => word.bottom)) - Math.min(...first.map((word) => word.top));
  let page = (first[0]?.page ?? 0) + 1;
  for (; ; page += 1) {
    const here = [...free].filter((word) => word.page === page);
    const top = Math.min(...here.map((word) => word.top));
    const again = header.map(({ block }) =>
      find(block, free, (word) => word.page === page && word.bottom <= top + height + 1),
    );
    if (again.some((found) => found.length === 0)) return page - 1 - (first[0]?.page ?? 0);
    for (const word of again.flat()) free.delete(word);
  }
}

function find(block: Block, free: ReadonlySet<Word>, allowed: (word: Word) => boolean): readonly Word[] {
  const right = block.right + (block.cell ? TOLERANCE : HANGING);
  const candidates = [...free].filter(
    (word) => word.left >= block.left - TOLERANCE && word.right <= right && allowed(word),
  );
  for (let start = 0; start < candidates.length; start += 1) {
    let text = '';
    for (let end = start; end < candidates.length && block.words.startsWith(text); end += 1) {
      text += candidates[end]?.text ?? '';
      if (text === block.words) return candidates.slice(start, end + 1);
    }
  }
  return [];
}

/** 第1页　共9页 stands in the lower margin. */
function isPageNumber(word: Word, words: readonly Word[]): boolean {
  if (!/^(第|页|共|\d+)+$/.test(word.text)) return false;
  const line = words.filter(
    (one) => one.page === word.page && Math.abs(one.bottom - word.bottom) < 3 && one.bottom > 500,
  );
  return /^第\d+页共\d+页$/.test(line.map((one) => one.text).join(''));
}
