import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';
import { kitChoice } from '../view/kit-choice.js';
import { lastYearView } from '../view/last-year-view.js';

/** Choosing and opening a new kit. */
export function newKitView(state: PaneState, actions: PaneActions): HTMLElement {
  const { language } = state;
  const { choice, purpose } = kitChoice(state, actions);
  return element(
    'section',
    { class: 'new-kit' },
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
    lastYearView(state, actions, () => choice.value),
  );
}
