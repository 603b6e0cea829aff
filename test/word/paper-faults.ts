import type { Block } from './paper.js';
import type { Word } from './pdf-words.js';
import type { PlacedBlock } from './placed-blocks.js';

/** Words of the Word document that the PDF does not show in their place. */
export const missing = (blocks: readonly PlacedBlock[]): string[] =>
  blocks.filter(({ words }) => words.length === 0).map(({ block }) => block.words);

const LEAST_SIZE = 9;
/** Black, of 9 points or more, in a line that is high enough. */
export const isShown = (run: Block['runs'][number]): boolean =>
  run.text.trim() === '' ||
  (!run.hidden && ['auto', '000000'].includes(run.color) && run.size >= LEAST_SIZE && run.line >= run.size);

/** Thin strokes of black type do not blacken a whole pixel; white is 255, and so is what lies beyond the paper. */
const DARK = 190;

/** Words without visible ink. */
export const unseen = (words: readonly Word[]): string[] =>
  words.filter((word) => word.darkest > DARK).map((word) => word.text);

/** Pairs of words of different places that overlap by more than the white edge of a character. */
export function overprinted(blocks: readonly PlacedBlock[]): string[] {
  const EDGE = 1;
  const all = blocks.flatMap(({ words }, place) => words.map((word) => ({ word, place })));
  const overlaps = (one: Word, other: Word): boolean =>
    one.page === other.page &&
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > EDGE &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > EDGE;
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.place !== one.place && overlaps(one.word, other.word))
      .map((other) => `${one.word.text} / ${other.word.text}`),
  );
}

/** Cells of one row that begin above the end of a cell of the row before. */
export function outOfOrder(blocks: readonly PlacedBlock[]): string[] {
  const PAGE = 10_000;
  const y = ({ page, top, bottom }: Word): number => page * PAGE + (top + bottom) / 2;
  const rows = new Map<string, { table: number; row: number; top: number; bottom: number; words: string }>();
  for (const { block, words } of blocks) {
    const { cell } = block;
    if (!cell || cell.rowSpan > 1 || words.length === 0) continue;
    const key = `${cell.table} ${cell.row}`;
    const before = rows.get(key);
    rows.set(key, {
      table: cell.table,
      row: cell.row,
      top: Math.min(before?.top ?? Infinity, ...words.map(y)),
      bottom: Math.max(before?.bottom ?? 0, ...words.map(y)),
      words: `${before?.words ?? ''}|${block.words}`,
    });
  }
  const all = [...rows.values()];
  return all.flatMap((one, index) => {
    const next = all[index + 1];
    return next?.table === one.table && next.top <= one.bottom ? [`${one.words} ≥ ${next.words}`] : [];
  });
}
