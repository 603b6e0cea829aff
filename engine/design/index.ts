/** What a design is permitted, and what would make it lawful: read from the trees of the rules. */
export { dayAsked, numberAsked, type Asked, type Substitution } from './substitution.js';
export type {
  DesignDefinition,
  DesignEdit,
  Follows,
  Lever,
  LimitDefinition,
  Move,
  ToFill,
} from './design-definition.js';
export { limitsOf, type DesignBasis, type Limit } from './limits.js';
export {
  proposalsOf,
  type Advice,
  type CheckedBy,
  type Proposal,
  type Proposals,
  type Settled,
} from './proposals.js';
export { changedCopy } from './changed-copy.js';
export {
  designOf,
  type Design,
  type DesignChange,
  type DesignRequest,
  type ShownProposal,
} from './design-of.js';
export { entryLabel } from './entry-label.js';
