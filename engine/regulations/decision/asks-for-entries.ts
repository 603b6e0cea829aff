import type { DecisionTree } from './decision.js';
import { within, type Node } from './node.js';

/** What a decision may be made of that asks for nothing but that entries are there. */
const OF_BLANKS: ReadonlySet<Node['op']> = new Set([
  'all',
  'every',
  'filled',
  'blank-columns',
  'compare',
  'count',
  'input',
  'element',
  'literal',
  'figure',
] as const);

/** Whether a decision only asks that entries are filled in: failing it, something is missing, and nothing is wrong. */
export function asksForEntries({ holds }: DecisionTree): boolean {
  if (!holds) return false;
  const nodes = [...within(holds)];
  if (!nodes.every(({ op }) => OF_BLANKS.has(op))) return false;
  const asks = nodes.some(({ op }) => op === 'filled' || op === 'blank-columns');
  return asks && nodes.every((node) => node.op !== 'compare' || isAboutNothing(node.of));
}

/** A comparison with nothing: at least one row, no blank column. */
const isAboutNothing = (sides: readonly Node[]): boolean =>
  sides.some((side) => side.op === 'count' || side.op === 'blank-columns') &&
  sides.some((side) => side.op === 'literal' && (side.value === 0 || side.value === ''));
