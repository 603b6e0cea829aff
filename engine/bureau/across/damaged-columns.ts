import { diagnostic } from '../../core/diagnostic.js';
import type { Finder } from './contradiction.js';

/** Columns that pasting or Excel damaged; the whole list has to be pasted again. */
export const damagedColumnFindings: Finder = (rows) =>
  rows.flatMap(({ file, claims }) =>
    claims.damage.map(({ kind, label, count, place }) => ({
      diagnostic: diagnostic(
        `batch.${kind}`,
        kind === 'zeros-at-the-end' ? 'warning' : 'error',
        { file },
        { label, count },
      ),
      places: [place],
    })),
  );
