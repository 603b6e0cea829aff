import type { Input } from '../input.js';
import type { Parameter } from '../parameter.js';
import type { Node } from './node.js';

/** The inputs and figures of a rule, which have units. */
export interface UnitSources {
  readonly inputs: Readonly<Record<string, Input<unknown>>>;
  readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
}

const SHARES = new Set(['比例', '%']);

/** The unit of a number, as its inputs and figures say; a share of something has its unit. */
export function unitOf(node: Node, sources: UnitSources): string | undefined {
  switch (node.op) {
    case 'input':
      return sources.inputs[node.name]?.unit;
    case 'figure':
      return sources.parameters[node.figure]?.unit ?? undefined;
    case 'element': {
      const element = sources.inputs[node.list]?.element;
      return (element?.parts?.[node.name] ?? element)?.unit;
    }
    case 'days-from':
    case 'working-days':
      return '天';
    case 'completed-years':
      return '年';
    case 'count':
    case 'most-of-key':
    case 'repeated':
    case 'distinct':
      return sources.inputs[node.list]?.unit;
    case 'times':
      return unitsOf(node.of, sources).find((unit) => !SHARES.has(unit));
    case 'over': {
      const [part, whole] = node.of.map((one) => unitOf(one, sources));
      return part === whole ? undefined : part;
    }
    case 'first':
      return unitsOf(
        node.rows.map(({ then }) => then),
        sources,
      )[0];
    default:
      return node.kind === 'number' && 'of' in node && node.op !== 'call'
        ? unitsOf(node.of, sources)[0]
        : undefined;
  }
}

const unitsOf = (nodes: readonly Node[], sources: UnitSources): readonly string[] =>
  nodes.flatMap((one) => unitOf(one, sources) ?? []);
