import { diagnostic } from '../../core/diagnostic.js';
import type { Finder } from './contradiction.js';
import { grouped } from './name-key.js';

/** Files that are the same to the last byte: one of them was meant to be another. */
export const sameFile: Finder = (rows) =>
  [...grouped(rows, ({ contents }) => contents).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      diagnostic: diagnostic('batch.same-file', 'warning', {}, { count: same.length }),
      places: same.map(({ file }) => ({ file })),
    }));
