import { describe, expect, it } from 'vitest';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { applyRules, rules } from '../../engine/regulations/index.js';
import { samples } from '../../samples/index.js';
import { factsOf, forms, registry } from '../../templates/index.js';
import overwritten from './overwritten.json' with { type: 'json' };
import lacking from './pairs-lacking.json' with { type: 'json' };
import { rulesOf, scenarios } from './scenario.js';

const all = [...scenarios.values()].flat();
const told = (outcomes: readonly string[]): ReadonlySet<string> =>
  new Set(all.filter(({ outcome }) => outcomes.includes(outcome)).flatMap(rulesOf));

const keptBy = (dossier: Dossier): string[] =>
  applyRules(factsOf(withComputed(dossier, registry)))
    .filter(({ outcome }) => outcome === 'pass')
    .map(({ rule }) => rule);
/** What lawful samples keep as they are, so that each stated change is one half of a pair. */
const keptBySamples = new Set(
  samples()
    .filter(({ id }) => !id.includes('unlawful'))
    .flatMap(({ dossier }) => keptBy(dossier)),
);

/** The rules that some form asks and that can be kept or not; of results alone there is no pair. */
const reachable = [
  ...new Set(
    forms.bindings.flatMap(({ rules: bound }) =>
      bound.filter(({ id, decision }) => rules.has(id) && decision.holds !== undefined).map(({ id }) => id),
    ),
  ),
].sort();

/*
 * The workbooks are the scenarios: a sample, a stated change, the rule, the outcome and the entries. The broken half is
 * always one of them; the kept half is another, or the sample as it is. A rule leaves the list when it gets its pair.
 */
describe('a pair of workbooks, one that keeps the rule and one that does not', () => {
  const kept = told(['pass', 'silent']);
  /** What a form works out itself is broken by typing over it (`overwritten.test.ts`). */
  const broken = new Set([...told(['violation', 'warning']), ...overwritten.map(({ rule }) => rule)]);
  const lacks = reachable.filter((id) => !broken.has(id) || !(kept.has(id) || keptBySamples.has(id)));

  it('is there of every rule that an entry reaches, but of those that are named', () => {
    expect(lacks).toEqual(lacking);
  });

  it('is there of more rules than it lacks', () => {
    expect(reachable.length - lacks.length).toBeGreaterThan(lacks.length);
  });
});
