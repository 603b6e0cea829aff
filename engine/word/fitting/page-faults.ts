import { rowsOnPages } from './fit-pages.js';
import { valuesIn } from './indivisible-values.js';
import type { ReadTable } from './read-tables.js';
import { valueWidth } from './value-width.js';

/** What a clerk would send back, found on the finished layout. */
export interface PageFaults {
  /** The cover is too long for its page, however it is set. */
  readonly coverTooLong: boolean;
  /** Values without a place to end a line that are wider than their cells: addresses, numbers, codes. */
  readonly torn: readonly string[];
  /** Rows on the last page, where there are one or two and pages before it. */
  readonly rowsOnLastPage: number | undefined;
}

const FEW_ROWS = 3;

export function pageFaults(document: string, tables: readonly ReadTable[], coverFits: boolean): PageFaults {
  const torn = new Set<string>();
  for (const { table } of tables) {
    const { rows, padding } = table;
    for (const { cells } of rows) {
      for (const { paragraphs, width } of cells) {
        for (const { text, size } of paragraphs) {
          for (const value of valuesIn(text)) {
            if (valueWidth(value, size) > width - 2 * padding) torn.add(value);
          }
        }
      }
    }
  }
  const pages = rowsOnPages(document, tables);
  const last = pages.length > 1 ? pages.at(-1) : undefined;
  return {
    coverTooLong: !coverFits,
    torn: [...torn],
    rowsOnLastPage: last !== undefined && last > 0 && last < FEW_ROWS ? last : undefined,
  };
}
