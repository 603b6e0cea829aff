import type { Place } from '../../engine/core/diagnostic.js';
import type { SectionQuestion } from '../worker/entry-controls.js';

/** Parts of forms that are shown beside one finding at most. */
const MOST_PARTS = 4;

/** The parts of forms in which these entries stand: those with the most of them first, a roster once. */
export function partsOf(places: readonly Place[]): SectionQuestion[] {
  const parts = new Map<string, { question: SectionQuestion; count: number }>();
  for (const { form, entry } of places) {
    if (form === undefined || entry === undefined) continue;
    const key = `${form} ${entry.replace(/\[.*$/, '')}`;
    const known = parts.get(key);
    if (known) known.count += 1;
    else parts.set(key, { question: { form, entry }, count: 1 });
  }
  return [...parts.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_PARTS)
    .map(({ question }) => question);
}
