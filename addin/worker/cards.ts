import { countFindings, writtenPlaces, type Finding, type FindingCounts } from '../../engine/check/index.js';
import type { Place } from '../../engine/core/diagnostic.js';

/** What somebody mends at one place: the finding that asks for it, and those that are about the same entries. */
export interface Card {
  /** Tells it from the others, and stays the same over checks. */
  readonly key: string;
  readonly finding: Finding;
  /** Places as ranges, by sheet, with the first cell of each. */
  readonly where: readonly { readonly words: string; readonly first: Place }[];
  /** Further findings about the same entries. */
  readonly others: readonly Finding[];
  /** How much the actual figure is beyond the permitted one, where both are numbers. */
  readonly beyond?: number;
}

/** Blank required entries of a sheet, and what else is absent there, each by its name. */
export interface Blanks {
  readonly sheet: string;
  readonly entries: readonly { readonly label: string; readonly places: readonly Place[] }[];
  readonly count: number;
}

export interface SortedFindings {
  /** Against a provision or unreadable: what keeps the kit from being handed in. */
  readonly wrong: readonly Card[];
  readonly blanks: readonly Blanks[];
  readonly warnings: readonly Card[];
  readonly notes: readonly Finding[];
  /** How many there are, counted as on paper and on the terminal. */
  readonly counts: FindingCounts;
}

/** Findings as cards, those about the same entries put together. */
export const cardsOf = (findings: readonly Finding[]): Card[] => grouped(findings, []);

/** Entries that a finding may be about and still be put together with another about one of them. */
const FEW = 3;

/**
 * The findings by what is to be done: wrong entries by their cause, blanks by sheet, then what is only to be looked at.
 * @param labelOf name of an entry
 * @param turnOf when an entry has its turn in the workbook: sheets with blanks stand in that order
 */
export function sortFindings(
  findings: readonly Finding[],
  labelOf: (place: Place) => string | undefined,
  turnOf: (place: Place) => number,
): SortedFindings {
  const missing = findings.filter(({ kind }) => kind === 'missing');
  const present = findings.filter(({ kind }) => kind !== 'missing');
  const bad = present.filter(({ level }) => level === 'violation' || level === 'error');
  const warnings = present.filter(({ level }) => level === 'warning');
  const wrong = grouped(bad, warnings);
  const taken = new Set(wrong.flatMap(({ others }) => others));
  return {
    wrong,
    blanks: blanksOf(missing, labelOf, turnOf),
    warnings: grouped(
      warnings.filter((one) => !taken.has(one)),
      [],
    ),
    notes: present.filter(({ level }) => level === 'info'),
    counts: countFindings(findings),
  };
}

const entryOf = ({ form, entry, sheet, cell }: Place): string =>
  entry === undefined ? `${sheet ?? ''}!${cell ?? ''}` : `${form ?? ''}/${entry}`;

function grouped(heads: readonly Finding[], followers: readonly Finding[]): Card[] {
  const open: { finding: Finding; entries: ReadonlySet<string>; others: Finding[] }[] = [];
  const join = (finding: Finding, alone: boolean): void => {
    const entries = new Set(finding.places.map(entryOf));
    const same = open.find(
      (one) =>
        one.entries.size <= FEW &&
        entries.size <= FEW &&
        [...entries].some((entry) => one.entries.has(entry)),
    );
    if (same) same.others.push(finding);
    else if (alone) open.push({ finding, entries, others: [] });
  };
  for (const finding of heads) join(finding, true);
  for (const finding of followers) join(finding, false);
  const seen = new Map<string, number>();
  return open.map(({ finding, others }): Card => {
    const name = `${finding.code} ${finding.places[0] ? entryOf(finding.places[0]) : ''}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const beyond = beyondOf(finding);
    return {
      key: times === 1 ? name : `${name} ${String(times)}`,
      finding,
      where: whereOf(finding.places),
      others,
      ...(beyond === undefined ? {} : { beyond }),
    };
  });
}

function whereOf(places: readonly Place[]): Card['where'] {
  const bySheet = new Map<string, Place[]>();
  for (const place of places) {
    const sheet = place.sheet ?? '';
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), place]);
  }
  return [...bySheet.values()].flatMap((all) => {
    const [first] = all;
    return first && (first.cell ?? first.entry ?? first.sheet) !== undefined
      ? [{ words: writtenPlaces(all), first }]
      : [];
  });
}

function beyondOf({ actual, permitted }: Finding): number | undefined {
  const [one, other] = [Number(actual), Number(permitted)];
  if (!actual || !permitted || !Number.isFinite(one) || !Number.isFinite(other) || one <= other)
    return undefined;
  return Number((one - other).toFixed(6));
}

/** Codes of entries in which nothing stands; what a provision finds absent is named by its sentence. */
const BLANK = 'check.missing';

function blanksOf(
  missing: readonly Finding[],
  labelOf: (place: Place) => string | undefined,
  turnOf: (place: Place) => number,
): Blanks[] {
  const order = new Map<string, number>();
  const bySheet = new Map<string, Map<string, Place[]>>();
  for (const { places, message, code } of missing) {
    for (const place of places) {
      const entries = bySheet.get(place.sheet ?? '') ?? new Map<string, Place[]>();
      bySheet.set(place.sheet ?? '', entries);
      order.set(place.sheet ?? '', Math.min(order.get(place.sheet ?? '') ?? Infinity, turnOf(place)));
      const name = (code.startsWith(BLANK) ? labelOf(place) : undefined) ?? message;
      entries.set(name, [...(entries.get(name) ?? []), place]);
    }
  }
  return [...bySheet]
    .map(([sheet, entries]) => ({
      sheet,
      entries: [...entries].map(([label, places]) => ({ label, places })),
      count: [...entries.values()].reduce((sum, { length }) => sum + length, 0),
    }))
    .sort((one, other) => (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0));
}
