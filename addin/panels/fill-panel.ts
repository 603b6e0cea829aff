import type { PageActions, PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say, type Word } from '../strings/strings.js';
import { sectionView } from '../view/section-view.js';
import { element } from '../view/element.js';
import type { CheckedKit, FormProgress } from '../worker/checked-kit.js';
import { entryHelpView } from './entry-help-view.js';
import { listView } from './list-view.js';
import { newKitView } from './new-kit-view.js';

/** 填表: progress by form, the next blank, help for the selected cell, the round's dates, a new kit. */
export function fillPanel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language } = state;
  if (!checked) return [newKitView(state, actions)];
  if (state.list) return listView(state, state.list, actions);
  if (actions.page) return fillHere(checked, state, actions, actions.page);
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

/** The whole kit on the page: its parts with their progress, and beside them the one that is being filled in. */
function fillHere(
  checked: CheckedKit,
  state: PaneState,
  actions: PaneActions,
  page: PageActions,
): HTMLElement[] {
  const { language } = state;
  const [section] = state.sections ?? [];
  const parts = checked.forms.flatMap((form) =>
    form.sections.map((part) => ({ form: form.id, section: part.id })),
  );
  const at = parts.findIndex((part) => part.form === section?.form && part.section === section.section);
  const turn = (key: string, word: Word, target: number) =>
    element(
      'button',
      {
        type: 'button',
        class: 'btn',
        'data-key': key,
        disabled: parts[target] === undefined,
        onclick: () => {
          const part = parts[target];
          if (part) page.showSections([part]);
        },
      },
      say(language, word),
    );
  const list = element(
    'section',
    { class: 'cur', 'aria-label': say(language, 'sheet.parts') },
    element('h2', {}, checked.title),
    element('p', { class: 'soft small' }, checked.purpose),
    ...nextEntry(state, actions),
    ...checked.forms.map((form) =>
      element(
        'div',
        { class: 'form-progress' },
        progress(form, state),
        element(
          'ul',
          { class: 'plain parts' },
          ...form.sections.map(({ id, title }) =>
            element(
              'li',
              {},
              element(
                'button',
                {
                  type: 'button',
                  class: 'place',
                  'data-key': `part ${form.id} ${id}`,
                  'aria-current': section?.form === form.id && section.section === id ? 'true' : undefined,
                  onclick: () => page.showSections([{ form: form.id, section: id }]),
                },
                title,
              ),
            ),
          ),
        ),
      ),
    ),
    ...(checked.rosters.length === 0 ? [] : [openList(state, actions)]),
  );
  return [
    element(
      'div',
      { class: 'work with-sheet' },
      list,
      section
        ? element(
            'div',
            { class: 'beside', 'data-key': 'beside' },
            sectionView(section, state, page),
            element(
              'div',
              { class: 'row between turns' },
              turn('part previous', 'sheet.previous', at - 1),
              turn('part next', 'sheet.next', at + 1),
            ),
          )
        : element('div', {}),
    ),
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
      { type: 'button', class: 'btn', 'data-key': 'list open', onclick: () => list.open() },
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
  const { label, place, entry } = next;
  const where = element('p', {}, say(language, 'fill.nextIs', { label }));
  return [
    where,
    element(
      'button',
      {
        type: 'button',
        class: 'btn primary',
        'data-key': 'next',
        disabled: place === undefined && !actions.page,
        onclick: () => {
          if (actions.page) actions.page.showSections([entry]);
          else if (place) actions.select(place);
        },
      },
      say(language, 'fill.next'),
    ),
  ];
}
