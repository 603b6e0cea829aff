import { ruleOfChecklistItem } from './checklist-rule.js';
import type { ChecklistItem, Term } from './checklist.js';
import type { Rule } from './define-rule.js';
import { provisions as hz20195 } from './hz-2019-5/index.js';
import type { InstrumentRules } from './instrument-rules.js';
import type { Instrument } from './instrument.js';
import { provisions as rc2020 } from './rc-2020/index.js';
import { provisions as rcAnnual } from './rc-annual/index.js';
import { provisions as whStat } from './wh-stat/index.js';
import { provisions as wlmqBase } from './wlmq-base/index.js';
import { provisions as zj201103 } from './zj-2011-03/index.js';
import { provisions as zj201414 } from './zj-2014-14/index.js';
import { provisions as zj2014Rules } from './zj-2014-rules/index.js';
import { provisions as zj2021157 } from './zj-2021-157/index.js';
import { provisions as zj2026Forms } from './zj-2026-forms/index.js';
import { provisions as zj2026Review } from './zj-2026-review/index.js';

/** Every document of the authorities that Banbiao knows. */
const provisions: readonly InstrumentRules[] = [
  zj201103,
  zj2026Review,
  zj201414,
  zj2014Rules,
  zj2026Forms,
  zj2021157,
  rc2020,
  whStat,
  rcAnnual,
  hz20195,
  wlmqBase,
];

export const instruments: readonly Instrument[] = provisions.map((one) => one.instrument);

/** The computable provisions by id. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  provisions.flatMap((one) => one.rules.map((each) => [each.id, each])),
);

/** Attestations and required documents by id. */
export const checklists: ReadonlyMap<string, ChecklistItem> = new Map(
  provisions.flatMap((one) => one.checklist.map((each) => [each.id, each])),
);

/** Provisions without a check of their own by id. */
export const terms: ReadonlyMap<string, Term> = new Map(
  provisions.flatMap((one) => one.terms.map((each) => [each.id, each])),
);

/** Checklist items as rules: a run over many workbooks asks for each of them hundreds of times. */
const checklistRules = new Map<string, Rule>();

/** The provision of that id as a rule that can be evaluated, checklist items included; `undefined` for a term. */
export function rule(id: string): Rule | undefined {
  const known = rules.get(id) ?? checklistRules.get(id);
  const item = known ? undefined : checklists.get(id);
  if (!item) return known;
  const made = ruleOfChecklistItem(item);
  checklistRules.set(id, made);
  return made;
}
