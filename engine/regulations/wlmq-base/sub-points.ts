import { ExactNumber } from '../../core/exact-number.js';
import { computed, type Answer } from '../answer.js';

/** The points of those scoring points of an item that are met; 无效 unless every one is answered. */
export const pointsOfMet = (met: readonly boolean[], points: readonly number[]): Answer =>
  computed(
    met.length === points.length ? ExactNumber.sum(points.filter((_, index) => met[index] === true)) : '无效',
  );
