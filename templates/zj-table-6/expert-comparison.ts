import { ExactNumber } from '../../engine/core/exact-number.js';
import type { CollectedDossier, CollectedList, Doubt } from '../../engine/form/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { DECIMALS, expertOf, meanOf } from './mean-score.js';

/** What one expert gave an institution, the sampled projects averaged; absent where a score is. */
interface Given {
  readonly expert: string;
  readonly scores: readonly (ExactNumber | undefined)[];
  readonly total?: ExactNumber;
}

interface Compared {
  readonly name: string;
  readonly given: readonly Given[];
  /** Between the highest and the lowest total; absent with fewer than two. */
  readonly spread?: ExactNumber;
}

/** How far two or more scores of one indicator are apart. */
interface Difference {
  readonly indicator: string;
  readonly points: number;
  readonly institution: string;
  readonly apart: ExactNumber;
  /** 甲 9、乙 5.4 */
  readonly words: string;
}

const NAMELESS = '没有写姓名';

/**
 * 专家对照: what each expert gave each institution in all and how far apart they are, then where most of each
 * indicator; and, once, the institutions whose experts are of different bands.
 * @param institutions the evaluations of each institution. @param bandOf the band of a total.
 */
export function expertComparison(
  institutions: readonly (readonly CollectedDossier[])[],
  bandOf: (total: ExactNumber) => string | undefined,
): { readonly lists: readonly CollectedList[]; readonly doubts: readonly Doubt[] } {
  const compared = institutions.map(comparedOf);
  const differences = compared.map(differencesOf);
  const apart = compared.filter(
    ({ given }) => new Set(given.flatMap(({ total }) => (total ? [bandOf(total)] : []))).size > 1,
  );
  return {
    lists: [totals(compared, differences), byIndicator(differences.flat())],
    doubts: apart.length === 0 ? [] : [ofOtherBands(apart)],
  };
}

function comparedOf(evaluations: readonly CollectedDossier[]): Compared {
  const experts = new Map<string, CollectedDossier[]>();
  for (const one of evaluations) experts.set(expertOf(one), [...(experts.get(expertOf(one)) ?? []), one]);
  const given = [...experts].map(([expert, own]): Given => {
    const scores = REVIEW_ROWS.map(({ field }) => meanOf(own, `${field}_expert_score`).exact);
    const known = scores.flatMap((score) => score ?? []);
    const total = known.length === scores.length ? ExactNumber.sum(known) : undefined;
    return { expert: expert === '' ? NAMELESS : expert, scores, ...(total ? { total } : {}) };
  });
  const spread = rangeOf(given.flatMap(({ total }) => total ?? []));
  return { name: evaluations[0]?.institution?.name ?? '', given, ...(spread ? { spread } : {}) };
}

/** The highest less the lowest, of two or more. */
function rangeOf(values: readonly ExactNumber[]): ExactNumber | undefined {
  const [first, ...rest] = values;
  if (first === undefined || rest.length === 0) return undefined;
  const [least, most] = rest.reduce(
    ([low, high], value) => [value.compare(low) < 0 ? value : low, value.compare(high) > 0 ? value : high],
    [first, first],
  );
  return most.minus(least);
}

/** By indicator, the largest difference first. */
const differencesOf = ({ name, given }: Compared): Difference[] =>
  REVIEW_ROWS.flatMap(({ name: indicator, points }, index): Difference[] => {
    const own = given.flatMap(({ expert, scores }) => {
      const score = scores[index];
      return score ? [{ expert, score }] : [];
    });
    const apart = rangeOf(own.map(({ score }) => score));
    if (!apart || apart.toNumber() === 0) return [];
    const words = own.map(({ expert, score }) => `${expert} ${shown(score)}`).join('、');
    return [{ indicator, points, institution: name, apart, words }];
  }).sort((one, other) => other.apart.compare(one.apart));

function totals(
  compared: readonly Compared[],
  differences: readonly (readonly Difference[])[],
): CollectedList {
  return {
    title: '专家对照',
    notes: ['每位专家给每个机构的合计；“相差”是同一机构各位专家合计的最高分与最低分之差。'],
    columns: ['机构', '专家', '合计', '相差', '相差最大的指标'],
    rows: compared.flatMap(({ name, given, spread }, index) => {
      const [most] = differences[index] ?? [];
      return given.map(({ expert, total }) => [
        name,
        expert,
        total ? shown(total) : '不全',
        spread ? shown(spread) : '',
        most ? `${most.indicator}（差${shown(most.apart)}分）` : '',
      ]);
    }),
  };
}

function byIndicator(differences: readonly Difference[]): CollectedList {
  return {
    title: '指标分差',
    notes: ['每项指标上，同一机构各位专家相差最大的一处；没有出现的指标各位专家打分相同。'],
    columns: ['指标', '满分', '最大相差', '机构', '各位专家'],
    rows: REVIEW_ROWS.flatMap(({ name, points }) => {
      const [first, ...rest] = differences.filter(({ indicator }) => indicator === name);
      if (first === undefined) return [];
      const most = rest.reduce((one, other) => (other.apart.compare(one.apart) > 0 ? other : one), first);
      return [[name, points, shown(most.apart), most.institution, most.words]];
    }),
  };
}

const shown = (value: ExactNumber): number => value.rounded(DECIMALS).toNumber();

/** One fact for all of them: whether such evaluations stand is the bureau's to ask. */
function ofOtherBands(apart: readonly Compared[]): Doubt {
  const names = apart.map(({ name, spread }) => `“${name}”（${spread ? String(shown(spread)) : ''}）`);
  return {
    code: 'collect.experts-apart',
    level: 'warning',
    values: { count: apart.length, names: names.join('、') },
    origins: [],
  };
}
