import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';
import { besideView } from '../view/beside-view.js';
import { icon } from '../view/icon.js';
import { weeksView } from '../view/weeks-view.js';
import type { DesignLimit, DesignProposal } from '../worker/shown-design.js';

/** 设计测算 under the findings: proposals, each with 采用, and what is allowed. */
export function designPanel({ checked, language }: PaneState, actions: PaneActions): HTMLElement[] {
  const design = checked?.design;
  if (!design) return [];
  const { proposals, advice, limits, looks } = design;
  return [
    element(
      'details',
      { class: 'fold design', 'data-key': 'design', open: proposals.length > 0 },
      element(
        'summary',
        { 'data-key': 'design summary' },
        icon('turn', 'turn'),
        say(language, 'design.title'),
      ),
      design.advises && element('h3', {}, say(language, 'design.change', { count: proposals.length })),
      ...(design.advises && proposals.length + advice.length === 0
        ? [element('p', { class: 'soft' }, say(language, 'design.none'))]
        : []),
      ...proposals.map((one) => proposalView(one, language, actions)),
      ...(advice.length === 0 ? [] : [element('h3', {}, say(language, 'design.byHand'))]),
      ...advice.map((words) => element('p', {}, words)),
      element('h3', {}, say(language, 'design.limits')),
      element('ul', { class: 'plain' }, ...limits.map((one) => limitView(one, language))),
      ...weeksView(design, language),
      ...(looks.length === 0
        ? []
        : [
            element('h3', {}, say(language, 'design.look')),
            element('ul', {}, ...looks.map((words) => element('li', {}, words))),
          ]),
      ...(design.advises ? besideView(design, language, actions) : []),
    ),
  ];
}

const limitView = (
  { id, title, words, exceeded, articles }: DesignLimit,
  language: PaneState['language'],
): HTMLElement =>
  element(
    'li',
    { 'data-limit': id, class: exceeded ? 'bad' : undefined },
    element('b', {}, title),
    ` ${words}`,
    element('span', { class: 'soft' }, ` ${say(language, 'design.basis', { articles })}`),
  );

function proposalView(
  proposal: DesignProposal,
  language: PaneState['language'],
  { page, adoptInExcel }: PaneActions,
): HTMLElement {
  const { id, words, changes, lines, settled, settles, confirm, toFill, articles } = proposal;
  const inExcel = adoptInExcel !== undefined && proposal.cells.length > 0;
  const adopt = element(
    'button',
    {
      type: 'button',
      class: 'btn primary',
      'data-key': `adopt ${id}`,
      'aria-label': say(language, 'design.adoptOne', { words }),
      disabled: confirm.length > 0,
      onclick: () => {
        if (inExcel) adoptInExcel(proposal);
        else page?.adopt(changes.map(({ form, entry, after }) => ({ form, entry, text: after })));
      },
    },
    say(language, inExcel ? 'design.adoptExcel' : 'design.adopt'),
  );
  // A fact is confirmed by whoever adopts it, each time anew.
  const boxes = confirm.map(() => element('input', { type: 'checkbox' }));
  for (const box of boxes)
    box.addEventListener('change', () => {
      adopt.disabled = !boxes.every(({ checked }) => checked);
    });
  return element(
    'section',
    { class: 'proposal', 'data-proposal': id },
    element('h4', {}, words),
    element('ul', { class: 'plain soft' }, ...lines.map((line) => element('li', {}, line))),
    element(
      'p',
      {},
      say(language, 'design.settles', {
        count: settled,
        messages: settles,
      }),
      say(language, 'design.nothingNew'),
    ),
    element('p', { class: 'soft' }, say(language, 'design.basis', { articles })),
    toFill !== '' && element('p', {}, say(language, 'design.toFill', { labels: toFill })),
    ...(page || inExcel
      ? [
          ...confirm.map((fact, at) =>
            element('label', { class: 'choice' }, boxes[at], say(language, 'design.confirm', { fact })),
          ),
          adopt,
          inExcel && element('p', { class: 'soft' }, say(language, 'design.adoptExcel.what')),
        ]
      : []),
  );
}
