import { ExactNumber } from '../../engine/core/exact-number.js';
import { pathText, type CollectedDossier, type Origin } from '../../engine/form/index.js';
import { drawn, type Drawn } from '../collected-rows.js';

/** The form on which experts score. */
export const SOURCE = 'zj-table-5';
/** The texts do not say how many; two by the reading of zj-2026-forms.t5.average-of-samples. */
export const DECIMALS = 2;

/** The score of one indicator over the evaluations of an institution. */
export interface MeanScore {
  readonly drawn: Drawn;
  /** Absent when a score is missing, in dispute or impossible. */
  readonly exact?: ExactNumber;
  /** Entries of the evaluations that give no score, those in dispute between versions among them. */
  readonly missing: readonly Origin[];
  readonly disputed: number;
  /** Entries at which the check of the evaluation finds a fault: more than the maximum. */
  readonly faulty: readonly Origin[];
}

/** Nobody's name: each sheet that says nothing is the same unknown expert's. */
export const expertOf = ({ evaluator, file }: CollectedDossier): string => evaluator?.expert ?? file;

/** The score of one indicator, if every evaluation gives one that is possible. */
export function meanOf(evaluations: readonly CollectedDossier[], field: string): MeanScore {
  const given = evaluations.map((one) => ({ source: one, ...drawn(one, { form: SOURCE, field }) }));
  const origins = given.flatMap((one) => one.origins);
  const blank = given.filter(({ value }) => typeof value !== 'number');
  const missing = blank.flatMap((one) => one.origins);
  const disputed = blank.filter(({ source }) => names(source.disputed, field)).length;
  const faulty = given.filter(({ source }) => names(source.faulty, field)).flatMap((one) => one.origins);
  const absent = { drawn: { value: undefined, origins }, missing, disputed, faulty };
  if (missing.length > 0 || faulty.length > 0) return absent;
  const experts = new Map<string, number[]>();
  for (const { source, value } of given) {
    if (typeof value !== 'number') continue;
    experts.set(expertOf(source), [...(experts.get(expertOf(source)) ?? []), value]);
  }
  const own = [...experts.values()];
  const exact = mean(own.map(mean));
  const value = given.length === 1 ? exact.toNumber() : exact.rounded(DECIMALS).toNumber();
  const written = own.map(quotient);
  const how = written.length === 1 ? written[0] : `（${written.join('＋')}）÷${written.length}`;
  return {
    ...absent,
    exact,
    drawn: { value, origins, ...(given.length === 1 ? {} : { how }) },
  };
}

const names = (paths: CollectedDossier['faulty'], field: string): boolean =>
  (paths ?? []).some((path) => path.form === SOURCE && pathText(path) === field);

const mean = (scores: readonly (ExactNumber | number)[]): ExactNumber =>
  ExactNumber.sum(scores).dividedBy(scores.length);

/** `（4.5＋5）÷2` */
const quotient = (scores: readonly number[]): string =>
  scores.length === 1 ? String(scores[0]) : `（${scores.join('＋')}）÷${scores.length}`;
