import type { PageActions, PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';
import { kitChoice } from '../view/kit-choice.js';
import { lastYearView } from '../view/last-year-view.js';
import { filePicker } from '../view/page-frame.js';
import { givenFiles } from '../worker/many-files.js';

/** The page before there is a workbook: where to drop one, how to follow one, a blank kit. */
export function startView(state: PaneState, actions: PaneActions, page: PageActions): HTMLElement[] {
  const { language } = state;
  const { follow } = page;
  return [
    element(
      'div',
      { class: 'wrap stack-l' },
      element(
        'div',
        { class: 'drop stack' },
        element('h2', {}, say(language, 'file.drop.title')),
        filePicker('file', say(language, 'file.choose'), (files) => page.take(givenFiles(files)), {
          primary: true,
          multiple: true,
        }),
        element('p', { class: 'soft' }, say(language, 'file.drop.soft')),
      ),
      element(
        'div',
        { class: 'two' },
        element(
          'section',
          { class: 'card stack' },
          element('h2', {}, say(language, 'file.follow.title')),
          element('p', {}, say(language, 'file.follow.soft')),
          follow &&
            element(
              'button',
              { type: 'button', class: 'btn', 'data-key': 'follow', onclick: () => follow() },
              say(language, 'file.followButton'),
            ),
        ),
        newKit(state, actions, page),
      ),
    ),
  ];
}

function newKit(state: PaneState, actions: PaneActions, page: PageActions): HTMLElement {
  const { language } = state;
  const { choice, purpose } = kitChoice(state, actions);
  const button = (key: string, words: string, onclick: () => void) =>
    element('button', { type: 'button', class: 'btn', 'data-key': key, onclick }, words);
  return element(
    'section',
    { class: 'card stack' },
    element('h2', {}, say(language, 'kit.title')),
    element('p', {}, say(language, 'kit.soft')),
    element(
      'label',
      { class: 'field', for: 'kit' },
      element('span', { class: 'label' }, say(language, 'fill.new.choose')),
    ),
    choice,
    purpose,
    element(
      'div',
      { class: 'row' },
      button('fill here', say(language, 'kit.here'), () => page.fillHere(choice.value)),
      button('new', say(language, 'kit.download'), () => actions.newKit(choice.value)),
    ),
    lastYearView(state, actions, () => choice.value),
  );
}
