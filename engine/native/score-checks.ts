import { allOf, caseOf, reaches, type Case, type Value } from './case.js';

/** The scores of a sheet, each at most the figure of its place; a blank one leaves it open. */
export const withinPoints = (scores: readonly Value[], points: readonly number[]): Case =>
  caseOf(
    allOf(...scores.flatMap((score, index) => [reaches(score, 0), reaches(points[index] ?? 0, score)])),
    scores,
  );
