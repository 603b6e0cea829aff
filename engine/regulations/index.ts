export { checklists, instruments, rule, rules, terms } from './registry.js';
export { evaluate, RuleInputError, type EvaluationContext, type ParameterOverrides } from './evaluate.js';
export { applyRules, judge, rulesOf, type RuleContext } from './apply-rules.js';
export { coverage, type InstrumentCoverage } from './coverage.js';
export {
  figuresEntered,
  figuresGiven,
  roundFigures,
  selfEnteredFigures,
  type EnteredFigure,
  type RoundFigure,
} from './round-figures.js';
export { whyUnreached } from './unreached.js';
export { readParameterFile } from './parameter-file.js';
export { readCases, runCases, type CaseReport, type RuleCase } from './case.js';
export { DerivedValue, type FactRecord } from './fact.js';
export { normaliseName } from './normalise-name.js';
export { fullTitle } from './instrument.js';
export type { ChecklistItem, Term } from './checklist.js';
export type { Rule } from './define-rule.js';
export type { RuleId } from './rule-id.js';
export type { RuleFinding } from './finding.js';
export type { Outcome } from './outcome.js';
