import { diagnostic } from '../../core/diagnostic.js';
import type { ClaimingFile, Finder } from './contradiction.js';
import { grouped, nameKey } from './name-key.js';

/** Kit and institution, with what an institution may hand in several workbooks of: the project, the expert. */
const handedIn = ({ kit, claims }: ClaimingFile): string =>
  kit === undefined || claims.institution === undefined
    ? ''
    : [kit, nameKey(claims.institution.name), ...claims.distinction.map(nameKey)].join('\n');

/** One institution with two different workbooks of one kit; nobody but the bureau knows which holds. */
export const institutionTwice: Finder = (rows) =>
  [...grouped(rows, handedIn).values()]
    .filter((same) => new Set(same.map(({ contents }) => contents)).size > 1)
    .map((same) => ({
      diagnostic: diagnostic(
        'batch.institution-twice',
        'warning',
        {},
        { institution: same[0]?.claims.institution?.name.trim() ?? '', count: same.length },
      ),
      places: same.map(({ file, claims }) => ({ file, ...claims.institution?.place })),
    }));
