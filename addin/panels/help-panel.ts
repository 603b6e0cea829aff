import type { PaneState } from '../pane-state.js';
import type { PaneActions } from '../pane-actions.js';
import { worksOffline } from '../keep-for-offline.js';
import { program } from '../program.js';
import { say, type Word } from '../strings/strings.js';
import { element } from '../view/element.js';

const SENTENCES: readonly Word[] = [
  'help.fill',
  'help.check',
  'help.produce',
  'help.protect',
  'help.private',
];

/** 帮助: how to fill in, check and print; where to go when add-ins are not allowed. */
export const helpPanel = ({ language }: PaneState, { host }: PaneActions): HTMLElement[] => [
  element('h2', {}, say(language, 'help.title')),
  ...SENTENCES.map((word) => element('p', {}, say(language, word))),
  element(
    'p',
    {},
    say(language, 'help.keyboard'),
    ' ',
    say(language, host.kind === 'excel' ? 'help.keyboard.excel' : 'help.keyboard.page'),
  ),
  element('p', {}, say(language, 'help.page', { url: new URL('page.html', location.href).href })),
  ...(host.kind === 'file'
    ? [element('p', {}, say(language, worksOffline() ? 'help.offline' : 'help.noOffline'))]
    : []),
  ...(host.kind === 'excel'
    ? [element('p', {}, element('a', { href: 'self-check.html' }, say(language, 'help.selfCheck')))]
    : []),
  element('p', { class: 'soft' }, program),
];
