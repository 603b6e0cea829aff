import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { element } from './element.js';

/** A list of kits, and below it what the chosen one is for. */
export function kitChoice(
  { kits, beginning }: PaneState,
  actions: PaneActions,
): {
  readonly choice: HTMLSelectElement;
  readonly purpose: HTMLElement;
} {
  const chosen = kits.find(({ id }) => id === beginning?.kit) ?? kits[0];
  const choice = element(
    'select',
    { class: 'input', id: 'kit', 'data-key': 'kit', 'aria-describedby': 'kit-purpose' },
    ...kits.map((kit) => element('option', { value: kit.id, selected: kit === chosen }, kit.title)),
  );
  choice.addEventListener('change', () => actions.begin({ kit: choice.value }));
  const purpose = element('p', { class: 'soft small', id: 'kit-purpose' }, chosen?.purpose ?? '');
  return { choice, purpose };
}
