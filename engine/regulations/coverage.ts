import { rulesOf } from './apply-rules.js';
import type { Rule } from './define-rule.js';
import type { FactRecord } from './fact.js';
import type { Instrument } from './instrument.js';
import type { Provision } from './provision.js';
import { checklists, instruments, rules, terms } from './registry.js';

/** A rule that no form can trigger, and the entries that the forms lack for it. */
export interface UnreachableRule {
  readonly rule: string;
  readonly missing: readonly { readonly name: string; readonly description: string }[];
}

/** How much of a document is in the program, and how much of it the forms' entries reach. */
export interface InstrumentCoverage {
  readonly instrument: Instrument;
  readonly computable: number;
  readonly attestations: number;
  readonly documents: number;
  readonly terms: number;
  /** Computable provisions that some form's entries can answer. */
  readonly reachable: number;
  readonly unreachable: readonly UnreachableRule[];
}

/**
 * Coverage of every document by the facts that forms state, best from dossiers in which everything is filled in.
 * `bound` are the rules that forms ask, whatever is entered.
 */
export function coverage(
  facts: readonly FactRecord<unknown>[],
  bound: ReadonlySet<string> = new Set(),
): InstrumentCoverage[] {
  const reached = new Set([...bound, ...facts.flatMap((record) => rulesOf(record).map((rule) => rule.id))]);
  return instruments.map((instrument) => {
    const isOwn = (one: { readonly provision: Provision }): boolean =>
      one.provision.instrument.id === instrument.id;
    const computable = [...rules.values()].filter(isOwn);
    const items = [...checklists.values()].filter(isOwn);
    const unreached = computable.filter((rule) => !reached.has(rule.id));
    return {
      instrument,
      computable: computable.length,
      attestations: items.filter((item) => item.kind === 'attestation').length,
      documents: items.filter((item) => item.kind === 'document-required').length,
      terms: [...terms.values()].filter(isOwn).length,
      reachable: computable.length - unreached.length,
      unreachable: unreached.map((rule) => ({ rule: rule.id, missing: missingInputs(rule, facts) })),
    };
  });
}

/** What the record that comes nearest to answering a rule still lacks. */
function missingInputs(rule: Rule, facts: readonly FactRecord<unknown>[]): UnreachableRule['missing'] {
  const required = Object.entries(rule.inputs).filter(([, input]) => input.required);
  const wanted = required.length > 0 ? required : Object.entries(rule.inputs);
  const nearest = facts
    .filter((record) => record.subject === rule.subject && admits(record, rule))
    .map((record) => wanted.filter(([name]) => !Object.hasOwn(record.values, name)))
    .reduce((least, lacking) => (lacking.length < least.length ? lacking : least), wanted);
  return (nearest.length > 0 ? nearest : wanted).map(([name, { description }]) => ({ name, description }));
}

const admits = (record: FactRecord<unknown>, rule: Rule): boolean =>
  (record.rules?.includes(rule.id) ?? true) &&
  (record.instruments?.includes(rule.provision.instrument.id) ?? true);
