import type { RuleFinding } from './finding.js';
import { rule as ruleById, rules } from './registry.js';

const SEVERITY = { violation: 3, warning: 2, info: 1 } as const;
const LIKE = ['same-as', 'same-threshold'];

/**
 * What several documents say alike about the same entries is one finding, the gravest, which cites them all.
 * Provisions are alike when the catalogue calls them `same-as`, or when the threshold is the same and so is what
 * was found.
 */
export function mergeSameFindings<Entry>(findings: readonly RuleFinding<Entry>[]): RuleFinding<Entry>[] {
  const merged: RuleFinding<Entry>[] = [];
  /** Positions in `merged` by subject, and by the finding's own provision and those that it calls alike. */
  const awaited = new Map<string, number[]>();
  for (const finding of findings) {
    const position = isJudged(finding) ? positionOfLike(finding, merged, awaited) : undefined;
    const held = position === undefined ? undefined : merged[position];
    const at = position ?? merged.length;
    merged[at] = held ? together(held, finding) : finding;
    if (isJudged(finding)) {
      for (const id of [...likeProvisions(finding.rule), `from ${finding.rule}`]) {
        const key = `${finding.label ?? ''}|${id}`;
        awaited.set(key, [...(awaited.get(key) ?? []), at]);
      }
    }
  }
  return merged;
}

/** These rules and all whose findings may be one with theirs, through others too. */
export function withAlike(ids: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(ids);
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const other of alikeOf(id)) {
      if (found.has(other)) continue;
      found.add(other);
      waiting.push(other);
    }
  }
  return found;
}

let alikeOfAll: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The provisions that a rule calls alike, and those that call it so. */
function alikeOf(id: string): ReadonlySet<string> {
  alikeOfAll ??= bothWays(
    [...rules.keys()].flatMap((one) => likeProvisions(one).map((other) => [one, other])),
  );
  return alikeOfAll.get(id) ?? new Set();
}

function bothWays(pairs: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [one = '', other = ''] of pairs.flatMap((pair) => [pair, [...pair].reverse()]))
    found.set(one, (found.get(one) ?? new Set()).add(other));
  return found;
}

const isJudged = (finding: RuleFinding<unknown>): boolean =>
  finding.level !== undefined && finding.outcome !== 'value';

function positionOfLike(
  finding: RuleFinding<unknown>,
  merged: readonly RuleFinding<unknown>[],
  awaited: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const subject = finding.label ?? '';
  const positions = [finding.rule, ...likeProvisions(finding.rule).map((id) => `from ${id}`)].flatMap(
    (id) => awaited.get(`${subject}|${id}`) ?? [],
  );
  return positions.find((position) => {
    const held = merged[position];
    return held !== undefined && alike(held, finding) && shareAnEntry(held, finding);
  });
}

/** The provisions that this one calls alike. */
const likeProvisions = (id: string): string[] =>
  (ruleById(id)?.relations ?? []).filter((each) => LIKE.includes(each.relation)).map((each) => each.id);

const alike = (held: RuleFinding<unknown>, finding: RuleFinding<unknown>): boolean =>
  held.citations.some(
    ({ rule }) =>
      related(rule, finding.rule, 'same-as') ||
      (held.actual === finding.actual &&
        held.limit === finding.limit &&
        related(rule, finding.rule, 'same-threshold')),
  );

const related = (one: string, other: string, relation: string): boolean =>
  relates(one, other, relation) || relates(other, one, relation);

const relates = (from: string, to: string, relation: string): boolean =>
  ruleById(from)?.relations?.some((each) => each.id === to && each.relation === relation) ?? false;

/** Findings about the same thing; one that concerns no entry is about the subject as a whole. */
function shareAnEntry(one: RuleFinding<unknown>, other: RuleFinding<unknown>): boolean {
  const entries = new Set(entryKeys(one));
  const others = entryKeys(other);
  return (entries.size === 0 && others.length === 0) || others.some((key) => entries.has(key));
}

const entryKeys = (finding: RuleFinding<unknown>): string[] =>
  Object.values(finding.entries).flatMap((all) => all.map((one) => JSON.stringify(one)));

function together<Entry>(held: RuleFinding<Entry>, added: RuleFinding<Entry>): RuleFinding<Entry> {
  const severity = (one: RuleFinding<Entry>): number => (one.level ? SEVERITY[one.level] : 0);
  const [main, other] = severity(added) > severity(held) ? [added, held] : [held, added];
  return {
    ...main,
    entries: { ...other.entries, ...main.entries },
    citations: [...main.citations, ...other.citations],
    readings: [...main.readings, ...other.readings],
    notes: [...new Set([...main.notes, ...other.notes])],
  };
}
