import { factsOfBindings, type Binding } from '../bindings/index.js';
import type { Dossier, EntryPath } from '../form/index.js';
import {
  figuresOn,
  valuesOf,
  type Facts,
  type ParameterOverrides,
  type Rule,
  type RuleFinding,
} from '../regulations/index.js';

/** What there is to know of a dossier for the row of one rule. */
export interface FoundForRow {
  readonly dossier?: Dossier | undefined;
  readonly overrides?: ParameterOverrides;
  /** Forms in which a required entry is blank. */
  readonly unfinished?: ReadonlySet<string>;
}

/** What the engine found of a dossier, by which figures. */
export interface FoundInDossier extends FoundForRow {
  /** @param only of these rules alone */
  findings(only?: ReadonlySet<string>): readonly RuleFinding<EntryPath>[];
  /** By the key of the sheet how many entries are asked for and filled in. */
  readonly required?: ReadonlyMap<string, { readonly required: number; readonly filled: number }>;
}

/** What a dossier says to a rule that is asked once, with the figures of its day; `undefined` where it is not asked. */
export function foundInDossier(
  rule: Rule,
  binding: Binding,
  dossier: Dossier,
  overrides?: ParameterOverrides,
): { readonly facts: Facts; readonly figures: Readonly<Record<string, unknown>> } | undefined {
  const [record] = factsOfBindings([binding], dossier);
  const facts = record?.factsIn?.(() => undefined);
  const figures = figuresOn(rule, { on: record?.on, overrides });
  return facts && figures && { facts, figures: valuesOf(figures) };
}
