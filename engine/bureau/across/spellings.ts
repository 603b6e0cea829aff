import { diagnostic } from '../../core/diagnostic.js';
import type { Finder } from './contradiction.js';
import { grouped, nameKey } from './name-key.js';

/** Names that differ in white space, widths or brackets alone: lists and sums would take them for two. */
export const spellings: Finder = (rows) => {
  const names = rows.flatMap(({ claims }) => claims.names);
  return [...grouped(names, ({ name }) => nameKey(name)).values()].flatMap((same) => {
    const written = grouped(same, ({ name }) => name);
    if (written.size < 2) return [];
    return [
      {
        diagnostic: diagnostic(
          'batch.spellings',
          'warning',
          {},
          { names: [...written.keys()].map((name) => `“${name}”`).join('、'), count: written.size },
        ),
        places: [...written.values()].flatMap((all) => all.slice(0, 1).map(({ place }) => place)),
      },
    ];
  });
};
