import type { RuleFinding } from './finding.js';
import { rule as ruleById } from './registry.js';

const GRAVITY = { violation: 3, warning: 2, info: 1 } as const;

/**
 * What several documents say alike about the same entries is one finding, the gravest, which cites them all.
 * Provisions are alike when the catalogue calls them `same-as`, or when the threshold is the same and so is what
 * was found.
 */
export function mergeSameFindings<Entry>(findings: readonly RuleFinding<Entry>[]): RuleFinding<Entry>[] {
  const merged: RuleFinding<Entry>[] = [];
  const byEntries = new Map<string, number[]>();
  for (const finding of findings) {
    if (finding.level === undefined) {
      merged.push(finding);
      continue;
    }
    const key = JSON.stringify([finding.label ?? '', entryKeys(finding)]);
    const positions = byEntries.get(key) ?? [];
    const position = positions.find((each) => alike(merged[each], finding));
    const held = position === undefined ? undefined : merged[position];
    if (position === undefined || held === undefined) {
      byEntries.set(key, [...positions, merged.length]);
      merged.push(finding);
    } else {
      merged[position] = together(held, finding);
    }
  }
  return merged;
}

const entryKeys = (finding: RuleFinding<unknown>): string[] =>
  [...new Set(Object.values(finding.entries).flatMap((all) => all.map((one) => JSON.stringify(one))))].sort();

function alike(held: RuleFinding<unknown> | undefined, finding: RuleFinding<unknown>): boolean {
  if (!held?.level || held.outcome === 'value' || finding.outcome === 'value') return false;
  return held.citations.some(
    ({ rule }) =>
      related(rule, finding.rule, 'same-as') ||
      (related(rule, finding.rule, 'same-threshold') &&
        held.actual === finding.actual &&
        held.limit === finding.limit),
  );
}

const related = (one: string, other: string, relation: string): boolean =>
  relates(one, other, relation) || relates(other, one, relation);

const relates = (from: string, to: string, relation: string): boolean =>
  ruleById(from)?.relations?.some((each) => each.id === to && each.relation === relation) ?? false;

function together<Entry>(held: RuleFinding<Entry>, added: RuleFinding<Entry>): RuleFinding<Entry> {
  const gravity = (one: RuleFinding<Entry>): number => (one.level ? GRAVITY[one.level] : 0);
  const [main, other] = gravity(added) > gravity(held) ? [added, held] : [held, added];
  return {
    ...main,
    citations: [...main.citations, ...other.citations],
    readings: [...main.readings, ...other.readings],
    notes: [...new Set([...main.notes, ...other.notes])],
  };
}
