import type { Input } from '../input.js';
import type { Parameter } from '../parameter.js';
import type { Condition, Expr } from './expression.js';
import { ungathered, type Kind, type Node } from './node.js';
import { figureSymbols, inputSymbols } from './symbols.js';

/** What is shown of a comparison, where it is not simply its two sides. */
interface Shown {
  readonly actual?: Expr<Kind, 'one'> | string;
  readonly permitted?: Expr<Kind, 'one'> | string;
}

/** What the text requires: where it speaks of the case, and what holds there. */
export interface Requirement extends Shown {
  /** Where the text speaks of the case; everywhere, when absent. */
  readonly when?: Condition<'one'>;
  readonly holds: Condition<'one'>;
  /** Not keeping it is graver or less grave than the rule's severity where this holds. */
  readonly violation?: Condition<'one'>;
  readonly warning?: Condition<'one'>;
  readonly info?: Condition<'one'>;
  /** Not keeping it rests only on a reading of the text where this holds, whatever the rule's authority. */
  readonly byReading?: Condition<'one'>;
  /** Where this holds, nothing is wrong: something is not entered yet. */
  readonly absent?: Condition<'one'>;
}

/** What the text works out: a tier, a cap, a date. */
interface Derivation extends Shown {
  readonly when?: Condition<'one'>;
  readonly gives: Expr<Kind, 'one'>;
}

/** What the body of a rule returns; each thing stated once. */
export type Decision = Requirement | Derivation;

/** The trees of a decision. */
export interface DecisionTree {
  readonly when?: Node;
  readonly holds?: Node;
  readonly gives?: Node;
  readonly actual?: Node;
  readonly permitted?: Node;
  /** The two sides of the comparison where `actual` says something else: who it is, which rows. */
  readonly sides?: readonly [found: Node, permitted: Node];
  readonly violation?: Node;
  readonly warning?: Node;
  readonly info?: Node;
  readonly byReading?: Node;
  readonly absent?: Node;
}

/**
 * Calls a rule's `decide` once, with symbols.
 * @throws RangeError when a part of it speaks of a row of a list that nothing gathers.
 */
export function decisionTree(
  rule: {
    readonly id: string;
    readonly inputs: Readonly<Record<string, Input<unknown>>>;
    readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
  },
  decide: (inputs: never, figures: never) => Decision,
): DecisionTree {
  const decision = decide(inputSymbols(rule.inputs) as never, figureSymbols(rule.parameters) as never);
  const parts = Object.entries(decision).flatMap(([name, part]: [string, Expr | string | undefined]) =>
    part === undefined ? [] : [[name, typeof part === 'string' ? literal(part) : part.node] as const],
  );
  for (const [name, node] of parts) {
    const [loose] = ungathered(node);
    if (loose !== undefined)
      throw new RangeError(`${rule.id}: ${name} speaks of a row of ${loose} outside of the list`);
  }
  return withSides(Object.fromEntries(parts));
}

const literal = (value: string): Node => ({ op: 'literal', kind: 'text', value });

/** The two sides of a comparison: what was found, and what is permitted. */
function withSides(tree: DecisionTree): DecisionTree {
  const { holds } = tree;
  const sides = holds && sidesOf(holds);
  if (!sides) return tree;
  if (tree.actual) return { permitted: sides[1], ...tree, sides };
  return { actual: sides[0], permitted: sides[1], ...tree };
}

/** Of a comparison, and of a range of one value (its upper end). */
function sidesOf(holds: Node): readonly [Node, Node] | undefined {
  if (holds.op === 'compare') return holds.of;
  if (holds.op !== 'all' || holds.of.length !== 2) return undefined;
  const [least, most] = holds.of;
  return least?.op === 'compare' &&
    least.sign === '>=' &&
    most?.op === 'compare' &&
    most.sign === '<=' &&
    least.of[0] === most.of[0]
    ? most.of
    : undefined;
}
