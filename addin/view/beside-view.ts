import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import type { DesignProposal, ShownComparison, ShownDelivery, ShownDesign } from '../worker/shown-design.js';
import { element } from './element.js';
import { filePicker } from './page-frame.js';

type Spoken = PaneState['language'];

/** Variants of a design side by side, and the plan as declared beside the plan as carried out. */
export function besideView(
  { comparison, delivery }: ShownDesign,
  language: Spoken,
  actions: PaneActions,
): HTMLElement[] {
  return [
    element('h3', {}, say(language, 'design.variants')),
    element('p', { class: 'soft' }, say(language, 'design.variants.what')),
    filePicker(
      'design variants',
      say(language, 'design.variants.choose'),
      (files) => actions.beside('variant', files),
      { multiple: true },
    ),
    ...(comparison ? comparedView(comparison, language, actions) : []),
    element('h3', {}, say(language, 'design.delivery')),
    element('p', { class: 'soft' }, say(language, 'design.delivery.what')),
    filePicker('design delivered', say(language, 'design.delivery.choose'), (files) =>
      actions.beside('delivered', files),
    ),
    ...(delivery ? deliveryView(delivery, language) : []),
    ...(comparison || delivery
      ? [
          element(
            'button',
            {
              type: 'button',
              class: 'btn',
              'data-key': 'design away',
              onclick: () => actions.beside('nothing', []),
            },
            say(language, 'design.away'),
          ),
        ]
      : []),
  ];
}

function comparedView(
  { names, lines, takes }: ShownComparison,
  language: Spoken,
  actions: PaneActions,
): HTMLElement[] {
  const shown = (value: string, unit: string): string => (value === '' ? '—' : `${value}${unit}`);
  return [
    element(
      'table',
      { class: 'compared' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('td', {}),
          ...[say(language, 'design.own'), ...names].map((name) => element('th', { scope: 'col' }, name)),
        ),
      ),
      element(
        'tbody',
        {},
        ...lines.map(({ label, unit, values, differs }) =>
          element(
            'tr',
            { class: differs ? 'differs' : undefined },
            element(
              'th',
              { scope: 'row' },
              label,
              differs && element('small', {}, ` ${say(language, 'design.differs')}`),
            ),
            ...values.map((value) => element('td', {}, shown(value, unit))),
          ),
        ),
      ),
    ),
    ...takes.flatMap((take, at) => takeView(take, names[at] ?? '', language, actions)),
  ];
}

function takeView(
  take: DesignProposal,
  name: string,
  language: Spoken,
  { page, adoptInExcel }: PaneActions,
): HTMLElement[] {
  const inExcel = adoptInExcel !== undefined && take.cells.length > 0;
  if (take.changes.length === 0 || !(page || inExcel)) return [];
  const words = say(language, 'design.takeOne', { name, count: take.changes.length });
  return [
    element(
      'button',
      {
        type: 'button',
        class: 'btn',
        'data-key': `take ${take.id}`,
        'data-take': take.id,
        onclick: () => {
          if (inExcel) adoptInExcel(take);
          else page?.adopt(take.changes.map(({ form, entry, after }) => ({ form, entry, text: after })));
        },
      },
      words,
    ),
    ...(inExcel ? [element('p', { class: 'soft' }, say(language, 'design.adoptExcel.what'))] : []),
  ];
}

const deliveryView = ({ name, lines, changes }: ShownDelivery, language: Spoken): HTMLElement[] => [
  element('p', {}, element('b', {}, name)),
  element(
    'ul',
    { class: 'plain delivery' },
    ...lines.map(({ words, state, articles }) =>
      element(
        'li',
        { class: state === 'exceeded' ? 'bad' : undefined, 'data-state': state },
        element('b', {}, words),
        element('span', { class: 'soft' }, ` ${articles}`),
      ),
    ),
  ),
  ...(changes.length === 0
    ? [element('p', { class: 'soft' }, say(language, 'design.delivery.same'))]
    : [
        element('p', {}, say(language, 'design.delivery.changes', { count: changes.length })),
        element('ul', {}, ...changes.map((change) => element('li', {}, change))),
      ]),
];
