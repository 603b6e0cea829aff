import { addDays, daysBetween, parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';
import type { Binding } from '../bindings/index.js';
import { childrenOf, evaluatorOf, type Environment, type Node, type NodeOf } from '../regulations/index.js';
import type { Substitution } from './substitution.js';

/** start + slope · the asked number; days are counted from the first day of the calendar in use. */
export interface Line {
  readonly start: ExactNumber;
  readonly slope: ExactNumber;
}

/** What cannot be turned round: the asked number stands in a place where it does not move along a line. */
export class NotALine extends Error {}

/** An entry is blank: nothing can be said. */
export const UNKNOWN = 'unknown';

const FIRST_DAY = '2000-01-01' as CalendarDay;
const lineOf = (start: ExactNumber, slope: ExactNumber = ExactNumber.zero): Line => ({ start, slope });

/** Where the nodes of a tree find their values: those of a rule in its facts, those of a form in its entries. */
export interface Scope {
  readonly env: Environment;
  /** Of a rule: what its inputs are on the form. */
  readonly inputs?: Binding['inputs'];
}

/** Reads trees as lines in the asked number. */
export class Lines {
  private readonly substituted: ReadonlyMap<Node, Node>;

  constructor(
    private readonly asked: Node,
    substitutions: readonly Substitution[],
    private readonly entries: Environment,
  ) {
    this.substituted = new Map(substitutions.map(({ quantity, becomes }) => [quantity.node, becomes.node]));
  }

  /** Whether the value of a tree moves with the asked number. */
  moves(node: Node, scope: Scope): boolean {
    if (node === this.asked || this.substituted.has(node)) return true;
    if (node.op === 'input' && scope.inputs) {
      const bound = boundTo(node, scope.inputs);
      return bound !== undefined && this.moves(bound, { env: this.entries });
    }
    return childrenOf(node).some((child) => this.moves(child, scope));
  }

  /** @throws NotALine */
  line(node: Node, scope: Scope): Line | typeof UNKNOWN {
    if (node === this.asked) return lineOf(ExactNumber.zero, ExactNumber.one);
    const becomes = this.substituted.get(node);
    if (becomes) return new Lines(this.asked, [], this.entries).line(becomes, { env: this.entries });
    if (!this.moves(node, scope)) return constant(node, scope);
    switch (node.op) {
      case 'input': {
        const bound = scope.inputs && boundTo(node, scope.inputs);
        return bound ? this.line(bound, { env: this.entries }) : UNKNOWN;
      }
      case 'add':
        return this.fold(node.of, scope, plus);
      case 'minus':
        return this.pair(node.of, scope, minus);
      case 'times':
        return this.fold(node.of, scope, product);
      case 'over':
        return this.pair(node.of, scope, (one, two) => {
          if (!two.slope.isZero()) throw new NotALine(node.op);
          return two.start.isZero() ? UNKNOWN : product(one, lineOf(ExactNumber.one.dividedBy(two.start)));
        });
      case 'days-from':
        return this.pair(node.of, scope, (from, to) => minus(to, from));
      case 'days-after':
        return this.pair(node.of, scope, plus);
      case 'or-else':
        return this.line(node.of[0], scope);
      default:
        throw new NotALine(node.op);
    }
  }

  private fold(
    nodes: readonly Node[],
    scope: Scope,
    put: (one: Line, two: Line) => Line,
  ): Line | typeof UNKNOWN {
    const lines = nodes.map((one) => this.line(one, scope));
    const known = lines.filter((one) => one !== UNKNOWN);
    const [first, ...others] = known;
    return known.length < lines.length || !first ? UNKNOWN : others.reduce(put, first);
  }

  private pair(
    [one, two]: readonly [Node, Node],
    scope: Scope,
    put: (one: Line, two: Line) => Line | typeof UNKNOWN,
  ): Line | typeof UNKNOWN {
    const [left, right] = [this.line(one, scope), this.line(two, scope)];
    return left === UNKNOWN || right === UNKNOWN ? UNKNOWN : put(left, right);
  }
}

function boundTo({ name, part }: NodeOf<'input'>, inputs: Binding['inputs']): Node | undefined {
  const bound = inputs[name];
  const one = bound && 'parts' in bound ? bound.parts[part ?? ''] : bound;
  return one && 'node' in one ? one.node : undefined;
}

function constant(node: Node, { env }: Scope): Line | typeof UNKNOWN {
  const value = evaluatorOf(node)(env);
  if (value instanceof ExactNumber) return lineOf(value);
  const day = typeof value === 'string' ? parseCalendarDay(value) : undefined;
  return day === undefined ? UNKNOWN : lineOf(ExactNumber.of(daysBetween(FIRST_DAY, day)));
}

const plus = (one: Line, two: Line): Line => ({
  start: one.start.plus(two.start),
  slope: one.slope.plus(two.slope),
});
const minus = (one: Line, two: Line): Line => ({
  start: one.start.minus(two.start),
  slope: one.slope.minus(two.slope),
});
function product(one: Line, two: Line): Line {
  const [moving, fixed] = two.slope.isZero() ? [one, two] : [two, one];
  if (!fixed.slope.isZero()) throw new NotALine('times');
  return { start: moving.start.times(fixed.start), slope: moving.slope.times(fixed.start) };
}

/** The day that stands so far along a line. */
export const dayAt = (days: ExactNumber): CalendarDay => addDays(FIRST_DAY, days.toNumber());
export const difference = minus;
