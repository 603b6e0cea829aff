import { ExactNumber } from '../core/exact-number.js';
import type { Meter } from '../core/meter.js';
import type { Dossier } from '../form/index.js';
import {
  environment,
  evaluatorOf,
  figuresOn,
  groupsOf,
  normaliseName,
  rule as ruleById,
  shownValue,
  valuesOf,
  type Environment,
  type EvaluationContext,
  type Rule,
} from '../regulations/index.js';
import type { Bar, Binding } from './binding.js';
import { DossierEntries, entryEnvironment } from './bound-facts.js';
import { BoundRecord } from './facts-of-bindings.js';

/** Of what is counted by a key only the highest are shown. */
const MOST_BARS = 12;

/** The bars of a dossier: what is counted, and what the rules permit on the same day and by the same figures as in a check. */
export function barsOfBindings(
  bindings: readonly Binding[],
  dossier: Dossier,
  context: EvaluationContext = {},
): Meter[] {
  const entries = new DossierEntries(dossier);
  return bindings.flatMap((binding) => {
    const { bar } = binding.about;
    if (!bar || dossier.forms[binding.form] === undefined) return [];
    const record = new BoundRecord(binding, entries, 0);
    const on = record.on ?? context.on;
    const answering = (id: string) => {
      const found = ruleById(id);
      const figures = found && figuresOn(found, { ...context, on });
      return found && figures && { rule: found, figures: valuesOf(figures) };
    };
    const asked = binding.rules.flatMap((rule) => {
      const figures = figuresOn(rule, { ...context, on });
      return figures ? [{ rule, env: environment(record.factsIn(answering), valuesOf(figures)) }] : [];
    });
    const speaking = asked.find(({ rule, env }) => {
      const { when, permitted } = rule.decision ?? {};
      return permitted !== undefined && (!when || evaluatorOf(when)(env) === true);
    });
    const limit = speaking && !bar.unlimited ? permittedBy(speaking.rule, speaking.env) : undefined;
    const limited = limit === undefined ? {} : { limit };
    if (bar.byKey) return speaking ? keyedBars(bar, speaking.rule, speaking.env, limited) : [];
    const env = entryEnvironment(entries, answering);
    const parts = Object.entries(bar.parts ?? {}).map(([label, { node }]) => ({
      label,
      value: numberOf(evaluatorOf(node)(env)) ?? 0,
    }));
    return parts.some(({ value }) => value > 0)
      ? [{ title: bar.title, unit: bar.unit, parts, ...limited }]
      : [];
  });
}

function permittedBy({ decision }: Rule, env: Environment): number | undefined {
  return decision?.permitted && numberOf(evaluatorOf(decision.permitted)(env));
}

const numberOf = (value: unknown): number | undefined =>
  value instanceof ExactNumber ? value.toNumber() : undefined;

function keyedBars(
  { title, unit, byKey }: Bar,
  { decision }: Rule,
  env: Environment,
  limited: Pick<Meter, 'limit'>,
): Meter[] {
  const counted = decision?.holds?.op === 'compare' ? decision.holds.of[0] : undefined;
  if (counted?.op !== 'most-of-key' || !byKey) return [];
  const rows = env.facts.list(counted.list);
  if (!rows) return [];
  const groups = groupsOf(env, rows, counted, evaluatorOf);
  return [...groups.values()]
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_BARS)
    .map((group) => {
      const name = shownValue(rows.read(rows.all[group[0] ?? 0], byKey.named));
      return {
        title: `${title}${normaliseName(name)}`,
        unit,
        parts: [{ label: byKey.label, value: group.length }],
        ...limited,
      };
    });
}
