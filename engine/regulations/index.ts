export { checklists, instruments, rule, rules, terms } from './registry.js';
export { evaluate, RuleInputError, type EvaluationContext, type ParameterOverrides } from './evaluate.js';
export { latestFiguresInWords } from './figure-words.js';
export { sentenceValues } from './sentence-values.js';
export { plainRemedy } from './remedy-words.js';
export { applyRules, judge, rulesOf, tallyRules, type RuleContext } from './apply-rules.js';
export { coverage, type InstrumentCoverage } from './coverage.js';
export {
  figuresEntered,
  figuresGiven,
  roundFigures,
  selfEnteredFigures,
  type EnteredFigure,
  type RoundFigure,
} from './round-figures.js';
export { rosterCounts } from './zj-2026-forms/roster-person.js';
export { whyUnreached } from './unreached.js';
export { AUTHORITY_WORDS, type Authority } from './authority.js';
export { namedList, type NamedList } from './named-list.js';
export { readParameterFile } from './parameter-file.js';
export { readCases, runCases, type CaseReport, type RuleCase } from './case.js';
export { DerivedValue, type FactRecord } from './fact.js';
export {
  isTold,
  kindOfDay,
  PUBLISHED_CALENDAR,
  workingDayBefore,
  workingDayNotAfter,
  type KindOfDay,
} from './work-calendar.js';
export { isSeniorTitle } from './title-level.js';
export { BESIDE_A_TITLE, normaliseName } from './normalise-name.js';
export { articleOf, fullTitle } from './instrument.js';
export type { ChecklistItem, Term } from './checklist.js';
export type { Rule } from './define-rule.js';
export type { RuleId } from './rule-id.js';
export type { RuleFinding } from './finding.js';
export type { Arithmetic, Outcome } from './outcome.js';
/** The language of decisions, for the bindings of forms. */
export {
  absolute,
  add,
  alikeInKey,
  all,
  always,
  answerOf,
  any,
  asNumber,
  asText,
  atLeast,
  atMost,
  between,
  call,
  ceiling,
  characters,
  completedMonths,
  completedYears,
  consecutive,
  contains,
  count,
  daysAfter,
  daysFrom,
  differs,
  distinctKeys,
  endsWith,
  enumerated,
  every,
  filled,
  firstOf,
  firstOfKey,
  floor,
  greatestIn,
  greatestOf,
  howMany,
  implies,
  inYear,
  isDigits,
  isLike,
  isOneOf,
  isPartOf,
  joined,
  known,
  leastIn,
  leastOf,
  lessThan,
  listed,
  lookedUpIn,
  meanOf,
  minus,
  monthAndDayWords,
  monthOf,
  monthsAfter,
  moreThan,
  never,
  mostOfKey,
  numeral,
  normalised,
  not,
  notKnown,
  occursIn,
  optionally,
  orElse,
  over,
  percentageOf,
  period,
  positionIn,
  previous,
  repeatedRows,
  rounded,
  rowNumber,
  same,
  some,
  startsWith,
  sum,
  times,
  totalOf,
  translated,
  titleOf,
  weekdayOf,
  without,
  word,
  workingDayAfter,
  workingDays,
  yearOf,
} from './decision/index.js';
export { expression } from './decision/expression.js';
export type { Condition, DayLike, Expr, List, NumberLike, TextLike } from './decision/expression.js';
export type { Comparison, FigurePath, Kind, Node, NodeOf, Words } from './decision/node.js';
export { childrenOf, ungathered, within } from './decision/node.js';
export {
  environment,
  type CurrentRow,
  type Environment,
  type Evaluator,
  type Facts,
  type Rows,
} from './decision/environment.js';
export { evaluatorOf } from './decision/evaluator.js';
export { groupsOf } from './decision/rows.js';
export { rowLookedUp } from './decision/evaluate-lists.js';
export { asksForEntries } from './decision/asks-for-entries.js';
export { judged } from './decision/judgement.js';
export { asValue, entryAs, Given, Interval, shownValue, type Value } from './decision/value.js';
export { kindOfFigure, kindOfInput } from './decision/symbols.js';
export type { DecisionTree } from './decision/decision.js';
export type { Input } from './input.js';
export type { AnsweringRule } from './fact.js';
export { figuresOn, firstDayOf, valuesOf } from './evaluate.js';
