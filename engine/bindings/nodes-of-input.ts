import type { Expr, Node } from '../regulations/index.js';
import type { BoundInput, BoundRecord } from './binding.js';

export const nodesOf = (of: Readonly<Record<string, Expr>>): Node[] =>
  Object.values(of).map(({ node }) => node);

export const nodesOfRecord = ({ parts, where, times }: BoundRecord): Node[] => [
  ...nodesOf(parts),
  ...(where ? [where.node] : []),
  ...(times ? [times.node] : []),
];

/** Every tree of which an input is made. */
export function nodesOfInput(bound: BoundInput): Node[] {
  if ('node' in bound) return [bound.node];
  if ('parts' in bound) return nodesOf(bound.parts);
  if ('records' in bound) return bound.records.flatMap(nodesOfRecord);
  return [...nodesOf(bound.columns), ...(bound.where ? [bound.where.node] : [])];
}
