export { checklists, instruments, rule, rules, terms } from './registry.js';
export { evaluate, type EvaluationContext } from './evaluate.js';
export { readCases, runCases, type CaseReport, type RuleCase } from './case.js';
export type { ChecklistItem, Term } from './checklist.js';
export type { Rule } from './define-rule.js';
export type { FactRecord } from './fact.js';
export { normaliseName } from './normalise-name.js';
export type { Outcome } from './outcome.js';
