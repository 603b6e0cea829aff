import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { product } from '../product.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';

/** Choosing and opening a new kit; in the page also choosing the workbook to check. */
export function newKitView({ language }: PaneState, actions: PaneActions): HTMLElement {
  const choice = element(
    'select',
    { id: 'kit', 'data-key': 'kit' },
    ...[...product.registry.kits.values()].map((kit) => element('option', { value: kit.id }, kit.title)),
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
          class: 'primary',
          'data-key': 'new',
          onclick: () => void actions.newKit(choice.value),
        },
        say(language, 'fill.new.button'),
      ),
    ),
  );
}
