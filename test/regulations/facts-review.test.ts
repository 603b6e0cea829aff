import { describe, expect, it } from 'vitest';
import { withComputed, type Dossier, type EntryPath } from '../../engine/form/index.js';
import { applyRules, type RuleFinding } from '../../engine/regulations/index.js';
import { samples } from '../../samples/index.js';
import { factsOf, registry } from '../../templates/index.js';
import scenarios from './review-scenarios.json' with { type: 'json' };

type Change = Readonly<Record<string, unknown>>;

/** `zj-table-2.projects[3].leader_name` in its parts. */
const partsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((part) => part !== '');

/** A copy of a dossier with other entries; `null` takes an entry away. */
function changed(dossier: Dossier, change: Change): Dossier {
  const copy = structuredClone(dossier);
  for (const [path, value] of Object.entries(change)) {
    const parts = partsOf(path);
    const last = parts.pop() ?? '';
    const holder = parts.reduce<unknown>((at, part) => Reflect.get(Object(at) as object, part), copy.forms);
    if (typeof holder !== 'object' || holder === null) throw new Error(`${path} is no entry`);
    if (value === null) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return copy;
}

const written = (path: EntryPath): string =>
  'field' in path ? `${path.form}.${path.field}` : `${path.form}.${path.roster}[${path.row}].${path.column}`;

function findingsOf(sample: string, rule: string, change: Change = {}): readonly RuleFinding<EntryPath>[] {
  const dossier = samples().find((one) => one.id === sample)?.dossier;
  if (!dossier) throw new Error(`No sample ${sample}`);
  return applyRules(factsOf(withComputed(changed(dossier, change), registry))).filter((one) =>
    one.citations.some((cited) => cited.rule === rule),
  );
}

const failing = (findings: readonly RuleFinding<EntryPath>[]) =>
  findings.filter((one) => one.outcome === 'violation' || one.outcome === 'warning');

describe('a review package is asked', () => {
  it.each(scenarios)('$sentence', ({ sample, change, rule, outcome, at }) => {
    expect(failing(findingsOf(sample, rule))).toEqual([]);
    const findings = findingsOf(sample, rule, change);
    expect(findings.map((one) => one.outcome)).toContain(outcome);
    const places = failing(findings).flatMap((one) => Object.values(one.entries).flat().map(written));
    expect(new Set(places)).toEqual(new Set(at));
  });
});
