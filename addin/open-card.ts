import type { PaneState } from './pane-state.js';
import type { Card } from './worker/cards.js';

/** The card that is open in 检查: the one that was clicked, or, unless it is still there, the first that is wrong. */
export function openCard({ checked, current }: Pick<PaneState, 'checked' | 'current'>): Card | undefined {
  const { wrong = [], warnings = [] } = checked?.sorted ?? {};
  return [...wrong, ...warnings].find(({ key }) => key === current) ?? wrong[0];
}
