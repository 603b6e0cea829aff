import type { Level } from '../../core/diagnostic.js';
import type { Comparison } from '../../form/index.js';
import type { RuleContext } from '../../regulations/index.js';
import type { ClaimingFile, Contradiction } from './contradiction.js';
import { damagedColumnFindings } from './damaged-columns.js';
import { institutionCap } from './institution-cap.js';
import { institutionTwice } from './institution-twice.js';
import { leaderLimit } from './leader-limit.js';
import { leaderOfTwo } from './leader-of-two.js';
import { sameFile } from './same-file.js';
import { spellings } from './spellings.js';

const SEVERITY: Readonly<Record<Level, number>> = { violation: 0, error: 1, warning: 2, info: 3 };

/**
 * What the workbooks of a run say against each other, the gravest first.
 * @param rows in the order of their names, which is the order of the places.
 * @param comparison how the forms' items are compared.
 * @param context figures of a new round.
 * @param leastFiles in which the projects of a leader must lie for their limit to be told.
 */
export function contradictions(
  rows: readonly ClaimingFile[],
  comparison: Comparison,
  context: RuleContext,
  leastFiles?: number,
): Contradiction[] {
  const finders = [
    institutionCap(comparison, context),
    leaderLimit(comparison, context, leastFiles),
    institutionTwice,
    sameFile,
    leaderOfTwo(comparison),
    spellings,
    damagedColumnFindings,
  ];
  return finders
    .flatMap((find) => [...find(rows)])
    .map((one, order) => ({ one, order }))
    .sort(
      (left, right) =>
        SEVERITY[left.one.diagnostic.level] - SEVERITY[right.one.diagnostic.level] ||
        left.order - right.order,
    )
    .map(({ one }) => one);
}
