import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';

/** Choosing and opening a new kit. */
export function newKitView({ language, kits }: PaneState, actions: PaneActions): HTMLElement {
  const choice = element(
    'select',
    { class: 'input', id: 'kit', 'data-key': 'kit' },
    ...kits.map(({ id, title }) => element('option', { value: id }, title)),
  );
  return element(
    'section',
    {},
    element('h2', {}, say(language, 'fill.new')),
    element('label', { for: 'kit' }, say(language, 'fill.new.choose')),
    choice,
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
