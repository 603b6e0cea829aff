import { factsOfBindings, type Binding } from '../bindings/index.js';
import type { Dossier } from '../form/index.js';
import { figuresOn, valuesOf, type Facts, type Rule } from '../regulations/index.js';

/** What a dossier says to a rule that is asked once, with the figures of its day; `undefined` where it is not asked. */
export function foundInDossier(
  rule: Rule,
  binding: Binding,
  dossier: Dossier,
): { readonly facts: Facts; readonly figures: Readonly<Record<string, unknown>> } | undefined {
  const [record] = factsOfBindings([binding], dossier);
  const facts = record?.factsIn?.(() => undefined);
  const figures = figuresOn(rule, { on: record?.on });
  return facts && figures && { facts, figures: valuesOf(figures) };
}
