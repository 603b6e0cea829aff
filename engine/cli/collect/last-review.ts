import type { ReviewFigures } from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { withComputed, type KitDefinition } from '../../form/index.js';
import { registry, reviewFigures } from '../../../templates/index.js';
import { earlierAt } from '../batch/earlier-at.js';
import type { Call } from '../command.js';

/** The kit of Tables 6 and 7. */
export const REVIEW_CITY = 'zj-review-city';

/**
 * What the review came to whose summary `--last` names; `undefined` where nothing is to be compared.
 * @throws DiagnosticError when there is no such summary, or what is collected is no review.
 */
export async function lastReview(kit: KitDefinition, call: Call): Promise<ReviewFigures | undefined> {
  const last = call.value('last');
  if (last === undefined) return undefined;
  if (kit.id !== REVIEW_CITY) throw new DiagnosticError([diagnostic('collect.last-no-review', 'error')]);
  const before = await earlierAt(last, kit);
  if (!before) throw new DiagnosticError([diagnostic('file.not-found', 'error', { file: last })]);
  return reviewFigures(withComputed(before.read.dossier, registry));
}
