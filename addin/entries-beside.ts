import { openCard } from './open-card.js';
import type { PageActions } from './pane-actions.js';
import type { PaneState, StateHolder } from './pane-state.js';
import { partsOf } from './view/parts-of.js';

/**
 * Beside the open card stand the parts of the form that it is about. When it is mended those of the next follow, yet
 * not while somebody is at an entry: what they are at would be gone.
 */
export class EntriesBeside {
  /** The card whose parts were shown last. */
  #shown: string | undefined;

  constructor(
    private readonly page: Pick<PageActions, 'showSections'>,
    private readonly holder: StateHolder,
  ) {
    holder.listen((state, before) => {
      if (state.checked !== before.checked) this.#follow(state);
    });
    // Until the focus has arrived elsewhere it is nowhere.
    document.addEventListener('focusout', () => void setTimeout(() => this.#follow(holder.state)));
  }

  show(): void {
    const open = openCard(this.holder.state);
    this.#shown = open?.key;
    if (open) this.page.showSections(partsOf(open.finding.places));
  }

  #follow(state: PaneState): void {
    if (state.panel !== 'check' || !state.checked) return;
    if (!state.sections || (openCard(state)?.key !== this.#shown && !focusedEntry())) this.show();
  }
}

/** The entry that the focus is in. */
export function focusedEntry(): HTMLElement | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.dataset.entry !== undefined ? focused : undefined;
}
