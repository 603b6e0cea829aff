import type { Binding } from '../bindings/index.js';
import { ExactNumber } from '../core/exact-number.js';
import {
  childrenOf,
  environment,
  evaluatorOf,
  figuresOn,
  valuesOf,
  type Comparison,
  type Facts,
  type Node,
  type NodeOf,
  type Rule,
  type Value,
} from '../regulations/index.js';
import type { TurnedLimit } from './design-definition.js';
import type { AskedOf } from './what-makes-it-hold.js';

/** A limit as a tree over the entries and figures: what the formulas of a workbook are written from. */
export interface LimitTree {
  readonly rule: Rule;
  readonly tree: Node;
  /** Whether the limit itself is permitted. */
  readonly included: boolean;
}

/** start + slope · the asked number, both as trees; a start of nothing and a slope of nothing are left out. */
interface TreeLine {
  readonly start?: Node;
  readonly slope?: Node;
}

/**
 * The limits of a definition, one for each of its rules: the comparison of the rule, turned round for what is asked.
 * @returns those that can be turned round; no figure is stated here.
 */
export function limitTrees(definition: TurnedLimit): LimitTree[] {
  return definition.binding.rules.flatMap((rule) => {
    const { holds } = rule.decision ?? {};
    const turned = holds && turnedRound(holds, rule, definition);
    return turned ? [{ rule, ...turned }] : [];
  });
}

function turnedRound(
  holds: Node,
  rule: Rule,
  { asked, substitutions, binding, side, whole }: TurnedLimit,
): Omit<LimitTree, 'rule'> | undefined {
  if (holds.op !== 'compare') return undefined;
  const lines = new TreeLines(
    asked.node,
    new Map(substitutions.map(({ quantity, becomes }) => [quantity.node, becomes.node])),
    binding,
  );
  const [left, right] = holds.of.map((one) => lines.line(one));
  if (!left || !right) return undefined;
  const start = minus(left.start, right.start);
  const slope = minus(left.slope, right.slope);
  if (!slope) return undefined;
  const sign = signOf(slope, rule);
  if (sign === undefined || SIDES[holds.sign]?.[sign > 0 ? 'up' : 'down'] !== side) return undefined;
  const at = over(minus(undefined, start) ?? literal(0), slope);
  const included = holds.sign === '<=' || holds.sign === '>=';
  return { tree: whole && included ? wholeOf(at, side) : at, included };
}

const SIDES: Readonly<Partial<Record<Comparison, Readonly<Record<'up' | 'down', 'most' | 'least'>>>>> = {
  '<': { up: 'most', down: 'least' },
  '<=': { up: 'most', down: 'least' },
  '>': { up: 'least', down: 'most' },
  '>=': { up: 'least', down: 'most' },
};

const wholeOf = (of: Node, side: 'most' | 'least'): Node => {
  // A ceiling, or a number as published, is whole already.
  if (of.op === 'ceiling' || of.op === 'floor' || of.op === 'figure') return of;
  return { op: side === 'most' ? 'floor' : 'ceiling', kind: 'number', of: [of] };
};

/** A slope of figures and numbers alone has a sign that does not depend on entries. */
function signOf(slope: Node, rule: Rule): number | undefined {
  const figures = figuresOn(rule, {});
  if (!figures) return undefined;
  const value = evaluatorOf(slope)(environment(NO_FACTS, valuesOf(figures)));
  return value instanceof ExactNumber ? value.compare(ExactNumber.zero) : undefined;
}

/** Of an entry nothing is known. */
const NO_FACTS: Facts = {
  of: () => undefined,
  list: () => undefined,
  whole: () => undefined,
  entry: () => undefined,
};

const literal = (value: number): Node => ({ op: 'literal', kind: 'number', value });
const isNothing = (node: Node): boolean => node.op === 'literal' && node.value === 0;
const isOne = (node: Node): boolean => node.op === 'literal' && node.value === 1;

function plus(one: Node | undefined, other: Node | undefined): Node | undefined {
  if (!one || !other) return one ?? other;
  return { op: 'add', kind: 'number', of: [one, other] };
}
function minus(one: Node | undefined, other: Node | undefined): Node | undefined {
  if (!other) return one;
  if (!one && other.op === 'minus' && isNothing(other.of[0])) return other.of[1];
  if (!one && other.op === 'minus') return { op: 'minus', kind: 'number', of: [other.of[1], other.of[0]] };
  if (!one && other.op === 'literal' && typeof other.value === 'number') return literal(-other.value);
  return { op: 'minus', kind: 'number', of: [one ?? literal(0), other] };
}
const times = (one: Node | undefined, other: Node | undefined): Node | undefined =>
  one && other
    ? isOne(one)
      ? other
      : isOne(other)
        ? one
        : { op: 'times', kind: 'number', of: [one, other] }
    : undefined;
function over(part: Node, whole: Node): Node {
  if (isOne(whole)) return part;
  if (whole.op === 'literal' && whole.value === -1) return minus(undefined, part) ?? part;
  return { op: 'over', kind: 'number', of: [part, whole] };
}

class TreeLines {
  constructor(
    private readonly asked: Node,
    private readonly substituted: ReadonlyMap<Node, Node>,
    private readonly binding: Binding,
  ) {}

  /** `undefined` where the asked number does not move along a line. */
  line(node: Node): TreeLine | undefined {
    if (node === this.asked) return { slope: literal(1) };
    const becomes = this.substituted.get(node);
    if (becomes) return new TreeLines(this.asked, new Map(), this.binding).line(becomes);
    if (!this.moves(node)) return { start: node };
    switch (node.op) {
      case 'input': {
        const bound = this.bound(node);
        return bound && this.line(bound);
      }
      case 'add':
        return this.fold(node.of, (one, two) => ({
          ...part('start', plus(one.start, two.start)),
          ...part('slope', plus(one.slope, two.slope)),
        }));
      case 'minus':
        return this.fold(node.of, difference);
      case 'days-from':
        return this.fold([node.of[1], node.of[0]], difference);
      case 'times':
        return this.fold(node.of, product);
      default:
        return undefined;
    }
  }

  private fold(
    nodes: readonly Node[],
    put: (one: TreeLine, two: TreeLine) => TreeLine | undefined,
  ): TreeLine | undefined {
    const [first, ...others] = nodes.map((one) => this.line(one));
    return others.reduce<TreeLine | undefined>((one, two) => one && two && put(one, two), first);
  }

  private moves(node: Node): boolean {
    if (node === this.asked || this.substituted.has(node)) return true;
    const bound = node.op === 'input' ? this.bound(node) : undefined;
    return bound ? this.moves(bound) : childrenOf(node).some((child) => this.moves(child));
  }

  private bound({ name, part: of }: NodeOf<'input'>): Node | undefined {
    const bound = this.binding.inputs[name];
    const one = bound && 'parts' in bound ? bound.parts[of ?? ''] : bound;
    return one && 'node' in one ? one.node : undefined;
  }
}

const part = (name: 'start' | 'slope', node: Node | undefined): TreeLine => (node ? { [name]: node } : {});
const difference = (one: TreeLine, two: TreeLine): TreeLine => ({
  ...part('start', minus(one.start, two.start)),
  ...part('slope', minus(one.slope, two.slope)),
});
function product(one: TreeLine, two: TreeLine): TreeLine | undefined {
  const [moving, fixed] = two.slope ? [two, one] : [one, two];
  if (fixed.slope) return undefined;
  return {
    ...part('start', times(moving.start, fixed.start)),
    ...part('slope', times(moving.slope, fixed.start)),
  };
}

/** A tree with the asked number in it replaced by another tree. */
export function withInPlace(node: Node, asked: Node, tree: Node): Node {
  if (node === asked) return tree;
  if (!('of' in node) || node.op === 'call' || node.op === 'filled') return node;
  const of = (node.of as readonly Node[]).map((one) => withInPlace(one, asked, tree));
  return { ...node, of } as Node;
}

/** What a tree over inputs, entries and figures yields for one dossier. */
export function treeValue({ env, entries }: AskedOf, node: Node): Value {
  const isRoster = (name: string): boolean => name.startsWith('@') || name.startsWith('#');
  const facts: Facts = {
    of: (name, part) => env.facts.of(name, part),
    list: (name) => (isRoster(name) ? entries.facts.list(name) : env.facts.list(name)),
    whole: (name) => (isRoster(name) ? entries.facts.whole(name) : env.facts.whole(name)),
    entry: (form, field) => entries.facts.entry?.(form, field),
    answer: (asked, inside) => entries.facts.answer?.(asked, inside),
  };
  return evaluatorOf(node)(environment(facts, env.figures));
}
