import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';
import { kitChoice } from '../view/kit-choice.js';

/** Choosing and opening a new kit. */
export function newKitView({ language, kits }: PaneState, actions: PaneActions): HTMLElement {
  const { choice, purpose } = kitChoice(kits);
  return element(
    'section',
    {},
    element('h2', {}, say(language, 'fill.new')),
    element('label', { for: 'kit' }, say(language, 'fill.new.choose')),
    choice,
    purpose,
    element(
      'div',
      { class: 'row' },
      element(
        'button',
        {
          type: 'button',
          class: 'btn primary',
          'data-key': 'new',
          onclick: () => actions.newKit(choice.value),
        },
        say(language, 'fill.new.button'),
      ),
    ),
  );
}
