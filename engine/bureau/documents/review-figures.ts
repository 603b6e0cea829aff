import { nameKey } from '../across/name-key.js';
import type { RosterInstitution } from '../roster/bureau-roster.js';

/** What a review came to, as its forms say. */
export interface ReviewFigures {
  readonly institutions: readonly {
    readonly name: string;
    /** Absent while a score is. */
    readonly total?: number;
    readonly opinion?: string;
  }[];
  /** The mean of each indicator as a share of its points, 0 to 1. */
  readonly indicators: readonly { readonly name: string; readonly share: number }[];
}

const GRADES = ['优秀', '良好', '合格', '不合格'] as const;
const UNDECIDED = '未定';

/** How many institutions have which grade, county by county. */
export interface GradeCounts {
  /** The grades in their order, those that nobody has among them; 未定 where there is any. */
  readonly grades: readonly string[];
  /** One number for each grade. */
  readonly counties: readonly { readonly county: string; readonly counts: readonly number[] }[];
  readonly all: readonly number[];
}

/** The institutions that a review is about: those of the bureau's list, whoever else it met. */
export function reviewed(
  { institutions }: ReviewFigures,
  roster: readonly RosterInstitution[],
): { readonly ofReview: ReviewFigures['institutions']; readonly notListed: number } {
  if (roster.length === 0) return { ofReview: institutions, notListed: 0 };
  const known = new Map(institutions.map((one) => [nameKey(one.name), one]));
  const listed = new Set(roster.map(({ name }) => nameKey(name)));
  return {
    ofReview: roster.map(({ name }) => known.get(nameKey(name)) ?? { name }),
    notListed: [...known.keys()].filter((key) => !listed.has(key)).length,
  };
}

/** Grades by county; a county is what the bureau's list says, or what the name begins with. */
export function gradeCounts(figures: ReviewFigures, roster: readonly RosterInstitution[]): GradeCounts {
  const listed = new Map(roster.map(({ name, county }) => [nameKey(name), county]));
  const counties = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  for (const { name, opinion = UNDECIDED } of reviewed(figures, roster).ofReview) {
    const county = listed.get(nameKey(name)) || countyIn(name);
    const own = counties.get(county) ?? new Map<string, number>();
    for (const counts of [own, all]) counts.set(opinion, (counts.get(opinion) ?? 0) + 1);
    counties.set(county, own);
  }
  const others = [...all.keys()].filter((one) => !GRADES.some((grade) => grade === one)).sort();
  const grades = [...GRADES, ...others];
  const inOrder = (counts: ReadonlyMap<string, number>): number[] =>
    grades.map((grade) => counts.get(grade) ?? 0);
  return {
    grades,
    counties: [...counties].map(([county, counts]) => ({ county, counts: inOrder(counts) })),
    all: inOrder(all),
  };
}

/** 青禾区教师进修学校 → 青禾区. */
export const countyIn = (name: string): string => /^.{1,6}?[县区市]/u.exec(name)?.[0] ?? '其他';

/** The indicators at which least of the points was earned, the weakest first. */
export const weakestIndicators = ({ indicators }: ReviewFigures, most: number): ReviewFigures['indicators'] =>
  [...indicators].sort((one, other) => one.share - other.share).slice(0, most);

export interface ReviewChange {
  readonly name: string;
  readonly before: number;
  readonly now: number;
  readonly was: string;
  readonly is: string;
}

/** The institutions that have a total now and had one before, in the order of now. */
export function changesSince(now: ReviewFigures, before: ReviewFigures): ReviewChange[] {
  const earlier = new Map(before.institutions.map((one) => [nameKey(one.name), one]));
  return now.institutions.flatMap(({ name, total, opinion = '' }) => {
    const old = earlier.get(nameKey(name));
    return old?.total === undefined || total === undefined
      ? []
      : [{ name, before: old.total, now: total, was: old.opinion ?? '', is: opinion }];
  });
}
