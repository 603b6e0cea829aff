import { ExactNumber } from '../core/exact-number.js';
import type { Dossier } from '../form/index.js';
import { DossierEntries, entryEnvironment, RecordOfBinding, type Binding } from '../bindings/index.js';
import {
  environment,
  evaluatorOf,
  figuresOn,
  rule as ruleById,
  valuesOf,
  type Comparison,
  type Environment,
  type EvaluationContext,
  type Node,
  type NodeOf,
  type Rule,
} from '../regulations/index.js';
import { everything, nothing, within, type Range } from './range.js';
import { difference, Lines, NotALine, UNKNOWN, type Scope } from './straight-line.js';
import type { Asked, Substitution } from './substitution.js';

/** One rule as a form asks it of one dossier. */
export interface AskedOf {
  readonly binding: Binding;
  readonly rule: Rule;
  readonly record: RecordOfBinding;
  readonly env: Environment;
  readonly entries: Environment;
}

/** The rules of a binding that are in force, each with the facts of a dossier. */
export function askedOf(binding: Binding, dossier: Dossier, context: EvaluationContext = {}): AskedOf[] {
  const all = new DossierEntries(dossier);
  const record = new RecordOfBinding(binding, all, 0);
  const on = record.on ?? context.on;
  const answering = (id: string) => {
    const found = ruleById(id);
    const figures = found && figuresOn(found, { ...context, on });
    return found && figures && { rule: found, figures: valuesOf(figures) };
  };
  return binding.rules.flatMap((rule) => {
    const figures = figuresOn(rule, { ...context, on });
    if (!figures) return [];
    const env = environment(record.factsIn(answering), valuesOf(figures));
    return [{ binding, rule, record, env, entries: entryEnvironment(all, answering) }];
  });
}

/** Whether the text speaks of the case; `undefined` while an entry is blank that would tell. */
export function speaks({ rule, env }: AskedOf): boolean | undefined {
  const { when } = rule.decision ?? {};
  const value = when ? evaluatorOf(when)(env) : true;
  return typeof value === 'boolean' ? value : undefined;
}

/**
 * The numbers (or days, counted) with which a rule is kept, when the quantities are what the substitutions say. Of the
 * rule's own tree: no figure is stated here.
 * @returns `undefined` while an entry is blank that would tell, or where the tree cannot be turned round.
 */
export function whatMakesItHold(
  { binding, rule, env, entries }: AskedOf,
  asked: Asked,
  substitutions: readonly Substitution[],
): Range | undefined {
  const { when, holds } = rule.decision ?? {};
  if (!holds) return undefined;
  const lines = new Lines(asked.node, substitutions, entries);
  const scope: Scope = { env, inputs: binding.inputs };
  try {
    const kept = rangeOf(holds, lines, scope, true);
    // What the rule speaks of stays the same case: nobody is advised to leave it.
    const stays = when && lines.moves(when, scope) ? rangeOf(when, lines, scope, true) : everything;
    return kept && stays && within(kept, stays);
  } catch (error) {
    if (error instanceof NotALine) return undefined;
    throw error;
  }
}

const TURNED: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '<>',
  '<>': '=',
};

/** Where a condition is so (or, with `wanted` false, not so). @throws NotALine */
function rangeOf(node: Node, lines: Lines, scope: Scope, wanted: boolean): Range | undefined {
  if (!lines.moves(node, scope)) {
    const value = evaluatorOf(node)(scope.env);
    return typeof value === 'boolean' ? (value === wanted ? everything : nothing) : undefined;
  }
  switch (node.op) {
    case 'not':
      return rangeOf(node.of[0], lines, scope, !wanted);
    case 'all':
    case 'any':
      return (node.op === 'all') === wanted
        ? inAll(node.of, lines, scope, wanted)
        : inAny(node.of, lines, scope, wanted);
    case 'compare':
      return compared(node, lines, scope, wanted);
    case 'filled':
    case 'known':
      return wanted ? everything : nothing;
    default:
      throw new NotALine(node.op);
  }
}

function inAll(nodes: readonly Node[], lines: Lines, scope: Scope, wanted: boolean): Range | undefined {
  const ranges = nodes.map((one) => rangeOf(one, lines, scope, wanted));
  if (ranges.some((one) => one?.empty)) return nothing;
  const known = ranges.filter((one) => one !== undefined);
  return known.length < ranges.length ? undefined : known.reduce(within, everything);
}

/** Several ways are no one range; where the others are closed, the open one is. @throws NotALine */
function inAny(nodes: readonly Node[], lines: Lines, scope: Scope, wanted: boolean): Range | undefined {
  const ranges = nodes.map((one) => rangeOf(one, lines, scope, wanted));
  if (ranges.some((one) => one && !one.empty && !one.least && !one.most)) return everything;
  const open = ranges.filter((one) => !one?.empty);
  if (open.length > 1) throw new NotALine('any');
  return open.length === 0 ? nothing : open[0];
}

function compared(
  { sign, of: [one, two] }: NodeOf<'compare'>,
  lines: Lines,
  scope: Scope,
  wanted: boolean,
): Range | undefined {
  const [left, right] = [lines.line(one, scope), lines.line(two, scope)];
  if (left === UNKNOWN || right === UNKNOWN) return undefined;
  const { start, slope } = difference(left, right);
  const relation = wanted ? sign : TURNED[sign];
  if (slope.isZero()) return isSo(relation, start.compare(ExactNumber.zero)) ? everything : nothing;
  const at = ExactNumber.zero.minus(start).dividedBy(slope);
  const upward = slope.greaterThan(0);
  const end = (included: boolean) => ({ at, included });
  switch (relation) {
    case '=':
      return { least: end(true), most: end(true) };
    case '<>':
      // What is asked for is nothing less than nothing.
      if (at.greaterThan(0)) throw new NotALine('<>');
      return at.isZero() ? { least: end(false) } : everything;
    case '<':
    case '<=':
      return upward ? { most: end(relation === '<=') } : { least: end(relation === '<=') };
    default:
      return upward ? { least: end(relation === '>=') } : { most: end(relation === '>=') };
  }
}

function isSo(sign: Comparison, order: number): boolean {
  switch (sign) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return (order === 0) === (sign === '=');
  }
}
