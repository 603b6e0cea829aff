import type { Place } from '../../engine/core/diagnostic.js';
import { openCard } from '../open-card.js';
import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { bar } from '../view/bar.js';
import { cardView, type OfferedRemedy } from '../view/card-view.js';
import { element } from '../view/element.js';
import { icon } from '../view/icon.js';
import { sectionView } from '../view/section-view.js';
import type { Blanks, Card } from '../worker/cards.js';
import type { CheckedKit } from '../worker/checked-kit.js';
import { checkButtons } from './check-buttons.js';
import { designPanel } from './design-panel.js';

/** Cards that are shown at a time beside the open one; the others are counted, and the stepper reaches each. */
const MOST_CARDS = 40;

/** 检查: the open card first, then the other wrong entries, blanks by sheet, warnings, and what can be taken away. */
export function checkPanel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language, sections = [] } = state;
  if (!checked) return [...noKitView(state, actions), checkButtons(state, actions)];
  const { sorted } = checked;
  const current = openCard(state);
  const card = (one: Card) => cardOf(one, one === current, state, actions);
  const open = current ? [card(current)] : [];
  const others = sorted.wrong.filter((one) => one !== current);
  const warnings = sorted.warnings.filter((one) => one !== current);
  const { missing: blanks } = sorted.counts;
  const first = element(
    'section',
    { class: 'cur' },
    ...(sorted.wrong.length > 0
      ? [group(say(language, 'card.wrong', { count: sorted.wrong.length }))]
      : blanks === 0
        ? [rightView(state, actions)]
        : []),
    ...open,
  );
  const list = element(
    'section',
    { class: 'list' },
    ...others.slice(0, MOST_CARDS).map(card),
    others.length > MOST_CARDS &&
      element('p', { class: 'soft' }, say(language, 'check.more', { count: others.length - MOST_CARDS })),
    ...(blanks > 0 ? [group(say(language, 'card.blanks', { count: blanks }))] : []),
    ...sorted.blanks.map((one) => blanksView(one, state, actions)),
    ...(warnings.length > 0
      ? [
          group(
            say(language, 'card.warnings', { count: sorted.warnings.length }),
            say(language, 'card.warnings.soft'),
          ),
          ...warnings.slice(0, MOST_CARDS).map(card),
        ]
      : []),
    ...notesView(checked, state),
    ...bars(checked, state),
    ...designPanel(state, actions),
    ...openProvisions(state),
    checkButtons(state, actions),
  );
  const { page } = actions;
  if (!page || sections.length === 0) return [element('div', { class: 'work' }, first, list)];
  const beside = element(
    'div',
    { class: 'beside', 'data-key': 'beside' },
    ...sections.map((one) => sectionView(one, state, page)),
  );
  return [element('div', { class: 'work with-sheet' }, first, beside, list)];
}

/** The way on where the workbook is no kit. */
function noKitView({ status, language }: PaneState, actions: PaneActions): HTMLElement[] {
  if (status.kind !== 'none') return [];
  return [
    element(
      'section',
      { class: 'next' },
      element('h2', {}, say(language, 'none.title')),
      element('p', { class: 'soft' }, say(language, 'none.what')),
      element(
        'button',
        {
          type: 'button',
          class: 'btn primary wide',
          'data-key': 'none new',
          onclick: () => actions.show('fill'),
        },
        say(language, 'fill.new'),
      ),
    ),
  ];
}

const group = (title: string, soft?: string): HTMLElement =>
  element(
    'div',
    { class: 'group' },
    element('h2', {}, title),
    soft !== undefined && element('span', { class: 'soft small' }, soft),
  );

/** Where a place leads: to its cell in Excel, to its part of the form on the page. */
function goTo({ sheet, cell, form, entry }: Place, actions: PaneActions): void {
  if (actions.page) {
    if (form !== undefined && entry !== undefined) actions.page.showSections([{ form, entry }]);
  } else if (sheet !== undefined && cell !== undefined) actions.select({ sheet, cell });
}

const cardOf = (card: Card, current: boolean, state: PaneState, actions: PaneActions): HTMLElement =>
  cardView(card, {
    language: state.language,
    current,
    settled: state.settled,
    sure: sureRemedy(card, state, actions),
    open: () => actions.open(card.key),
    go(place) {
      actions.open(card.key);
      goTo(place, actions);
    },
  });

/** A remedy that needs no decision: written into the workbook on the page, in Excel on a button that says so. */
function sureRemedy(
  { key }: Card,
  { checked }: PaneState,
  { page, adoptInExcel }: PaneActions,
): OfferedRemedy | undefined {
  const remedy = checked?.remedies.find(({ card }) => card === key);
  if (!remedy) return undefined;
  if (!page) {
    return adoptInExcel && remedy.cells.length > 0
      ? { remedy, clearsUndo: true, take: () => adoptInExcel(remedy) }
      : undefined;
  }
  const typed = remedy.changes.map(({ form, entry, after }) => ({ form, entry, text: after }));
  const [only] = typed;
  const take = (): void => {
    if (only && remedy.before !== undefined) page.mend(only, remedy.before);
    else page.adopt(typed);
  };
  return { remedy, clearsUndo: false, take };
}

function rightView({ language }: PaneState, actions: PaneActions): HTMLElement {
  return element(
    'div',
    { class: 'calm' },
    icon('good'),
    element('h2', {}, say(language, 'right.title')),
    element('p', {}, say(language, 'right.next')),
    element(
      'button',
      {
        type: 'button',
        class: 'btn primary',
        'data-key': 'right next',
        onclick: () => actions.show('produce'),
      },
      say(language, 'right.button'),
    ),
  );
}

/** Blanks of a sheet, folded: how many in each column or field, and the way to the first. */
function blanksView(
  { sheet, entries, count }: Blanks,
  { language }: PaneState,
  actions: PaneActions,
): HTMLElement {
  return element(
    'details',
    { class: 'blanks', 'data-key': `blanks ${sheet}` },
    element(
      'summary',
      { 'data-key': `blanks summary ${sheet}` },
      element('span', {}, sheet === '' ? say(language, 'check.workbook') : sheet),
      element('b', {}, String(count)),
      icon('turn', 'turn'),
    ),
    element(
      'div',
      {},
      element(
        'ul',
        { class: 'plain' },
        ...entries.map(({ label, places }) => {
          const [first] = places;
          const words =
            places.length === 1 ? (first?.cell ?? '') : `${first?.cell ?? ''} … ${String(places.length)}`;
          return element(
            'li',
            {},
            element('span', {}, label),
            first &&
              element(
                'button',
                {
                  type: 'button',
                  class: 'place',
                  'data-key': `blank ${sheet} ${label}`,
                  'aria-label': say(language, 'card.go', { place: `${label} ${words}` }),
                  onclick: () => goTo(first, actions),
                },
                words === '' ? say(language, 'many.open') : words,
              ),
          );
        }),
      ),
    ),
  );
}

function notesView({ sorted }: CheckedKit, { language }: PaneState): HTMLElement[] {
  const { notes } = sorted;
  if (notes.length === 0) return [];
  return [
    element(
      'details',
      { class: 'fold', 'data-key': 'notes' },
      element(
        'summary',
        { 'data-key': 'notes summary' },
        icon('turn', 'turn'),
        say(language, 'card.notes', { count: notes.length }),
      ),
      element(
        'ul',
        { class: 'small' },
        ...notes.map(({ message, places, code }) =>
          element(
            'li',
            { 'data-code': code },
            [places[0]?.sheet, places[0]?.cell].filter((part) => part !== undefined).join(' '),
            ' ',
            message,
          ),
        ),
      ),
    ),
  ];
}

/** Quantities against what is permitted, folded away: the cards name those that are over. */
function bars({ bars: all }: CheckedKit, { language }: PaneState): HTMLElement[] {
  if (all.length === 0) return [];
  return [
    element(
      'details',
      { class: 'fold', 'data-key': 'bars' },
      element(
        'summary',
        { 'data-key': 'bars summary' },
        icon('turn', 'turn'),
        say(language, 'bar.all', { count: all.length }),
      ),
      ...all.map(bar),
    ),
  ];
}

/** Which provisions could not be judged, and which entries they lack. */
function openProvisions({ checked, language }: PaneState): HTMLElement[] {
  const open = checked?.open ?? [];
  if (open.length === 0) return [];
  return [
    element(
      'details',
      { class: 'fold', 'data-key': 'open' },
      element(
        'summary',
        { 'data-key': 'open summary' },
        icon('turn', 'turn'),
        say(language, 'check.open', { count: open.length }),
      ),
      element(
        'ul',
        { class: 'small' },
        ...open.map(({ article, missing }) =>
          element('li', {}, `${article}：${say(language, 'check.lacks', { entries: missing.join('、') })}`),
        ),
      ),
    ),
  ];
}
