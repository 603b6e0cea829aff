import type { ChecklistAnswer } from '../workbook/index.js';

/** A question of the checklist that two people answered differently. */
export interface AnswerConflict {
  readonly id: string;
  readonly part: 'answer' | 'evidence';
  readonly first: string;
  readonly second: string;
}

export interface MergedAnswers {
  readonly answers: readonly ChecklistAnswer[];
  readonly conflicts: readonly AnswerConflict[];
}

/** Puts the answers of two copies together as entries are: blank and answer give the answer, of two the first stands. */
export function mergeAnswers(
  first: readonly ChecklistAnswer[],
  second: readonly ChecklistAnswer[],
): MergedAnswers {
  const merged = new Map(first.map((answer) => [answer.id, answer]));
  const conflicts: AnswerConflict[] = [];
  for (const other of second) {
    const own = merged.get(other.id);
    merged.set(other.id, { ...other, ...own });
    for (const part of ['answer', 'evidence'] as const) {
      const [left, right] = [own?.[part], other[part]];
      if (left === undefined || right === undefined || left === right) continue;
      conflicts.push({ id: other.id, part, first: left, second: right });
    }
  }
  return { answers: [...merged.values()], conflicts };
}
