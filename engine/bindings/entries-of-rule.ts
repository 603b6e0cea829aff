import { within, type Node } from '../regulations/index.js';
import type { Binding, BoundInput } from './binding.js';
import { rosterOf } from './entries.js';

/** A field of a form, or a column of one of its rosters. */
export interface FeedingEntry {
  readonly form: string;
  readonly entry: string;
}

/** The entries of forms that feed a rule, by the bindings of the forms. */
export const entriesOfRule = (bindings: readonly Binding[], id: string): FeedingEntry[] =>
  bindings
    .filter(({ rules }) => rules.some((rule) => rule.id === id))
    .flatMap(({ inputs }) => Object.values(inputs).flatMap(nodesOf))
    .flatMap((node) => [...within(node)])
    .flatMap((node) => entryOf(node) ?? []);

function nodesOf(bound: BoundInput): Node[] {
  if ('node' in bound) return [bound.node];
  if ('parts' in bound) return Object.values(bound.parts).map(({ node }) => node);
  if ('records' in bound)
    return bound.records.flatMap((one) => [
      ...Object.values(one.parts).map(({ node }) => node),
      ...(one.where ? [one.where.node] : []),
    ]);
  return Object.values(bound.columns).map(({ node }) => node);
}

function entryOf(node: Node): FeedingEntry | undefined {
  if (node.op === 'field') return { form: node.form, entry: node.id };
  if (node.op !== 'column') return undefined;
  const roster = rosterOf(node.list);
  return roster && { form: roster.form, entry: node.id };
}
