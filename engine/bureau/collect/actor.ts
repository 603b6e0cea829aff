import type { CollectedDoubt } from './collected-doubt.js';

/** Who must act on something that is open. */
export type Actor = '机构' | '专家' | '本局';

/** In the order in which they are told. */
export const ACTORS: readonly Actor[] = ['机构', '专家', '本局'];

const EXPERTS: ReadonlySet<string> = new Set([
  'collect.evaluation-twice',
  'collect.newest-evaluation-taken',
  'collect.score-missing',
  'collect.evaluations-uneven',
  'collect.evaluations-expected',
  'collect.no-scores',
  'collect.between-bands',
  'collect.band-by-rounding',
  'collect.total-lacks',
]);
const INSTITUTIONS: ReadonlySet<string> = new Set([
  'collect.no-institution',
  'collect.institution-twice',
  'collect.blank',
  'collect.blank-workbook',
  'collect.other-round',
  'collect.no-application',
  'collect.no-district',
  'collect.headings-differ',
  'collect.not-all',
  'collect.projects-repeated',
  'batch.institution-cap',
  'batch.leader-limit',
  'batch.leader-limit-with-orders',
  'batch.leader-of-two',
  'batch.leader-name-at-two',
  'batch.word-document',
  'batch.other-archive',
  'batch.archive-password',
  'batch.archive-refused',
  'batch.empty-file',
  'batch.digits-lost',
  'batch.zeros-at-the-end',
  'batch.types-lost',
]);

/** By whom something is set right: the institution that handed it in, the expert, or the bureau itself. */
export function actorOf({ diagnostic: { code }, actor }: CollectedDoubt): Actor {
  if (actor !== undefined) return actor;
  if (EXPERTS.has(code)) return '专家';
  // A file that cannot be read is sent again by whoever sent it.
  return INSTITUTIONS.has(code) || /^(package|workbook|file)\./.test(code) ? '机构' : '本局';
}
