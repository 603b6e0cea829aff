import { findingWord, type FindingWord } from './finding-word.js';
import type { Finding } from './finding.js';

/** In the order in which a person works: breaches, what could not be read, questions, blanks, remarks. */
const RANKS: Readonly<Record<FindingWord, number>> = {
  breach: 0,
  violation: 0,
  unread: 1,
  warning: 2,
  missing: 3,
  info: 4,
};

/** Findings in the order of work; the like stay in the order of forms and rules. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((finding, order) => ({ finding, order }))
    .sort(
      (one, other) =>
        RANKS[findingWord(one.finding)] - RANKS[findingWord(other.finding)] || one.order - other.order,
    )
    .map(({ finding }) => finding);
