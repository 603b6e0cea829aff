/** Rules bound to the entries of forms: stated once, read by the engine and by the formulas of the workbook. */
export {
  ask,
  parts,
  records,
  rows,
  shownAt,
  type About,
  type Binding,
  filledOf,
  alike,
  type Bar,
  type BoundInput,
  type BoundRecord,
  type BoundRecords,
  type BoundRows,
} from './binding.js';
export { entries, rosterOf, type FormEntries, type RosterEntries, type RosterName } from './entries.js';
export { wordsCalled, wordsIn, type EntryWords } from './entry-words.js';
export { DossierEntries, entryEnvironment, BoundFacts } from './bound-facts.js';
export { BoundRecord as RecordOfBinding, factsOfBindings } from './facts-of-bindings.js';
export { barsOfBindings } from './bars.js';
export { nodesOfInput } from './nodes-of-input.js';
export type { Verdict } from './verdict.js';
export { entriesOfRule, type FeedingEntry } from './entries-of-rule.js';
