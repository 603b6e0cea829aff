/** What a design is permitted, and what would make it lawful: read from the trees of the rules. */
export { dayAsked, numberAsked, type Asked, type Substitution } from './substitution.js';
export type {
  DesignDefinition,
  DesignEdit,
  Follows,
  LeaderDefinition,
  Lever,
  LimitDefinition,
  ShownLimit,
  TurnedLimit,
  Move,
} from './design-definition.js';
export { basisOf, type DesignBasis } from './design-basis.js';
export { limitsOf, type Limit } from './limits.js';
export { proposalsOf, type Advice, type Proposal, type Proposals, type Settled } from './proposals.js';
export type { CheckedBy } from './trial.js';
export { changedCopy } from './changed-copy.js';
export {
  changesOf,
  designOf,
  type Design,
  type DesignChange,
  type DesignRequest,
  type ShownProposal,
} from './design-of.js';
export { changeLines, gathered, type LabelledEntry } from './entry-label.js';
export { spanOf } from './timetable-remarks.js';
export { timetableOf } from './timetable.js';
export type {
  Remark,
  Session,
  Timetable,
  TimetableDay,
  TimetableDefinition,
  TimetableWeek,
} from './timetable-parts.js';
export { sentences } from './sentences.js';
export { articlesIn } from './articles-in.js';
export { boundTo } from './bound-to.js';
export { strictly } from './strictly.js';
export type { Twin } from './twin.js';
export { comparisonOf } from './limit-words.js';
export { pairsOf, type Pair, type Pairs, type PairsDefinition } from './pairs.js';
export {
  partnersOf,
  type Duty,
  type DutyDefinition,
  type Partners,
  type PartnersDefinition,
} from './partners.js';
export type { ComparedFigure } from './compared-figure.js';
export { comparedVariants, editsBetween, type ComparedLine, type Variant } from './variants.js';
export { deliveryOf, type Delivery, type DeliveryDefinition, type DeliveryLine } from './delivery.js';
export { askedOf, speaks, type AskedOf } from './what-makes-it-hold.js';
export { limitTrees, treeValue, withInPlace, type LimitTree } from './limit-tree.js';
