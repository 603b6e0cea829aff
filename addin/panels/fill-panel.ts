import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';
import type { FormProgress } from '../worker/checked-kit.js';
import { entryHelpView } from './entry-help-view.js';
import { listView } from './list-view.js';
import { newKitView } from './new-kit-view.js';

/** 填表: progress by form, the next blank, help for the selected cell, the round's dates, a new kit. */
export function fillPanel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language } = state;
  if (!checked) return [newKitView(state, actions)];
  if (state.list) return listView(state, state.list, actions);
  return [
    element('h2', {}, say(language, 'fill.kit')),
    element('p', {}, checked.title),
    element('p', { class: 'soft' }, checked.purpose),
    element('h2', {}, say(language, 'fill.progress')),
    ...checked.forms.map((form) => progress(form, state)),
    ...nextEntry(state, actions),
    ...(actions.host.kind === 'excel' ? entryHelpView(state) : []),
    ...(checked.rosters.length === 0 ? [] : [openList(state, actions)]),
    ...(checked.dates.length === 0
      ? []
      : [
          element('h2', {}, say(language, 'fill.dates')),
          element(
            'dl',
            { class: 'dates' },
            ...checked.dates.flatMap(({ what, when }) => [element('dt', {}, when), element('dd', {}, what)]),
          ),
        ]),
    newKitView(state, actions),
  ];
}

const openList = ({ language }: PaneState, { list }: PaneActions): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, say(language, 'list.title')),
    element('p', { class: 'soft' }, say(language, 'list.what')),
    element(
      'button',
      { type: 'button', 'data-key': 'list open', onclick: () => list.open() },
      say(language, 'list.open'),
    ),
  );

function progress({ title, filled, required, wrong }: FormProgress, { language }: PaneState): HTMLElement {
  const words = say(language, 'fill.filled', { filled, required });
  return element(
    'div',
    { class: 'form-progress' },
    element('h3', {}, title),
    element('progress', { value: filled, max: Math.max(1, required), 'aria-label': title }),
    element(
      'p',
      { class: 'soft' },
      words,
      wrong > 0 && '　',
      wrong > 0 && element('strong', { class: 'wrong' }, `✗ ${say(language, 'fill.wrong', { wrong })}`),
    ),
  );
}

function nextEntry({ checked, language }: PaneState, actions: PaneActions): HTMLElement[] {
  const next = checked?.next;
  if (!next) return [element('p', {}, `✓ ${say(language, 'fill.allFilled')}`)];
  const { label, place } = next;
  const where = element('p', {}, say(language, 'fill.nextIs', { label }));
  if (actions.host.kind !== 'excel') {
    return [where, ...(place ? [element('p', { class: 'soft' }, `${place.sheet} ${place.cell}`)] : [])];
  }
  return [
    where,
    element(
      'button',
      {
        type: 'button',
        class: 'primary',
        'data-key': 'next',
        disabled: place === undefined,
        onclick: () => {
          if (place) actions.select(place);
        },
      },
      say(language, 'fill.next'),
    ),
  ];
}
