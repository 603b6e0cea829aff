import type { Engine } from './engine-client.js';
import { openCard } from './open-card.js';
import type { PaneState, StateHolder } from './pane-state.js';

/** The open card has been on the screen this long, and nobody types, before a copy is checked for it. */
const QUIET_BEFORE = 400;

/** Finds out what mending the open card settles, after it is shown; typing and other cards come first. */
export function settleOpenCards(engine: Engine, holder: StateHolder): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (card: string): Promise<void> => {
    const { checked, language, panel } = holder.state;
    if (panel !== 'check') return;
    const settled = await engine.ask('settled', { card, language });
    if (checked === holder.state.checked) holder.change({ settled });
  };
  holder.listen((state, before) => {
    const card = askedOf(state);
    if (state.checked === before.checked && state.panel === before.panel && card === askedOf(before)) return;
    clearTimeout(timer);
    if (card !== undefined) timer = setTimeout(() => void ask(card), QUIET_BEFORE);
  });
}

/** The card that is open, where other findings are about the same entries. */
function askedOf(state: PaneState): string | undefined {
  const open = openCard(state);
  return open && open.others.length > 0 ? open.key : undefined;
}
