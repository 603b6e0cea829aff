import { diagnostic } from '../../core/diagnostic.js';
import { evaluatorsOf, type Evaluator } from '../evaluators.js';
import type { ClaimingFile, Finder } from './contradiction.js';
import { grouped, nameKey } from './name-key.js';

/**
 * Kit and institution, with what an institution may hand in several workbooks of: the project; of evaluations, the
 * expert and the sampled project.
 */
const handedIn = ({ kit, claims }: ClaimingFile, evaluator: Evaluator | undefined): string =>
  kit === undefined || claims.institution === undefined
    ? ''
    : [
        kit,
        nameKey(claims.institution.name),
        ...(evaluator ? [evaluator.expert, evaluator.project] : claims.distinction.map(nameKey)),
      ].join('\n');

/** One institution with two different workbooks of one kit; nobody but the bureau knows which holds. */
export const institutionTwice: Finder = (rows) => {
  const evaluators = evaluatorsOf(rows);
  return [...grouped(rows, (row) => handedIn(row, evaluators.get(row))).values()]
    .map((same) => [...grouped(same, ({ contents }) => contents).values()].flatMap(([one]) => one ?? []))
    .filter((different) => different.length > 1)
    .map((same) => ({
      diagnostic: diagnostic(
        same[0]?.claims.evaluation === undefined ? 'batch.institution-twice' : 'batch.evaluation-twice',
        'warning',
        {},
        { institution: same[0]?.claims.institution?.name.trim() ?? '', count: same.length },
      ),
      places: same.map(({ file, claims }) => ({ file, ...claims.institution?.place })),
    }));
};
