import { factsOfBindings, type Binding } from '../../engine/bindings/index.js';
import type { Dossier, EntryPath } from '../../engine/form/index.js';
import {
  applyRules,
  type FactRecord,
  type RuleContext,
  type RuleFinding,
} from '../../engine/regulations/index.js';

type Facts = readonly Binding[] | ((dossier: Dossier) => Iterable<FactRecord<EntryPath>>);

/** The findings of one form, as a test asks for them. */
export interface Asked {
  /** The findings of a rule, whatever their outcome. */
  of(rule: string): readonly RuleFinding<EntryPath>[];
  /** The outcomes of a rule. */
  outcomes(rule: string): readonly string[];
  /** Where a rule fails: `project_name`, `projects[3].leader_name`. */
  cells(rule: string): readonly string[];
}

export function ask(facts: Facts, kit: string, forms: Dossier['forms'], context: RuleContext = {}): Asked {
  const dossier = { kit, forms };
  const records = typeof facts === 'function' ? facts(dossier) : factsOfBindings(facts, dossier);
  const findings = applyRules(records, context);
  const of = (rule: string) => findings.filter((one) => one.citations.some((cited) => cited.rule === rule));
  return {
    of,
    outcomes: (rule) => of(rule).map((one) => one.outcome),
    cells: (rule) =>
      of(rule)
        .filter((one) => one.level === 'violation' || one.level === 'warning')
        .flatMap((one) => Object.values(one.entries).flat().map(written)),
  };
}

const written = (path: EntryPath): string =>
  'field' in path ? path.field : `${path.roster}[${path.row}].${path.column}`;
