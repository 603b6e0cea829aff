import type { PaneState } from './pane-state.js';
import type { Card } from './worker/cards.js';

type Shown = Pick<PaneState, 'checked' | 'current'>;

/** The card that is open in 检查: the one that was clicked while it is there, otherwise the first that is wrong. */
export function openCard({ checked, current }: Shown): Card | undefined {
  const { wrong = [], warnings = [] } = checked?.sorted ?? {};
  return [...wrong, ...warnings].find(({ key }) => key === current) ?? wrong[0];
}

/** Where the open card stands among those that are wrong, from 0 on; `undefined` where a warning is open. */
export function turnOfOpenCard(state: Shown): number | undefined {
  const open = openCard(state);
  const at = state.checked?.sorted.wrong.findIndex((one) => one === open) ?? -1;
  return at < 0 ? undefined : at;
}
