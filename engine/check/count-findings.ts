import { findingWord } from './finding-word.js';
import type { Finding } from './finding.js';

/** How much there is to do: breaches by provisions, what could not be read and what is blank by cells. */
export interface FindingCounts {
  readonly wrong: number;
  readonly unread: number;
  readonly warnings: number;
  readonly missing: number;
}

/** Counts findings as people count them: a column with 27 blanks is 27, a provision that is not kept is one. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { wrong: 0, unread: 0, warnings: 0, missing: 0 };
  for (const finding of findings) {
    const word = findingWord(finding);
    const cells = Math.max(1, finding.places.length);
    if (word === 'violation' || word === 'breach') counts.wrong += 1;
    else if (word === 'unread') counts.unread += cells;
    else if (word === 'missing') counts.missing += cells;
    else if (word === 'warning') counts.warnings += 1;
  }
  return counts;
}
