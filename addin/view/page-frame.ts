import type { Language } from '../../engine/core/messages/message.js';
import type { PageActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { givenFiles } from '../worker/many-files.js';
import { say } from '../strings/strings.js';
import { element } from './element.js';
import { icon } from './icon.js';

export const timeOf = (at: Date, language: Language): string =>
  at.toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' });

/** Which file it is, whether it is followed, when it was checked, and the way to another. */
export function fileLine(state: PaneState, page: PageActions): HTMLElement | undefined {
  const { file, language, status, many } = state;
  if (!file || file.name === '') return undefined;
  const link = (key: string, words: string, onclick: () => void) =>
    element('button', { type: 'button', class: 'place', 'data-key': key, onclick }, words);
  const words =
    status.kind === 'reading'
      ? say(language, 'file.reading', { file: file.name })
      : say(language, file.following ? 'file.follow' : 'file.now', { file: file.name });
  return element(
    'section',
    { class: 'follow' },
    element('span', { class: 'say' }, file.following && icon('live', 'is-good'), element('b', {}, words)),
    status.kind === 'checked' &&
      element(
        'span',
        { class: 'soft' },
        say(language, 'file.checkedAt', { time: timeOf(status.at, language) }),
      ),
    file.following && link('follow stop', say(language, 'file.stop'), () => page.stopFollowing()),
    !file.following &&
      filePicker('file again', say(language, 'file.again'), (files) => page.take(givenFiles(files))),
    many
      ? link('many back', say(language, 'file.back'), () => page.many.back())
      : link('file close', say(language, 'file.other'), () => page.close()),
  );
}

export interface FilePickerOptions {
  readonly primary?: boolean;
  /** Any file may be picked, and several. */
  readonly multiple?: boolean;
  /** A link unless said. */
  readonly look?: 'btn';
}

/** The browser's own words on a file picker are in the browser's language; ours stand in for them. */
export function filePicker(
  key: string,
  words: string,
  take: (files: readonly File[]) => void,
  { primary = false, multiple = false, look }: FilePickerOptions = {},
): HTMLElement {
  const input = element('input', {
    type: 'file',
    ...(multiple ? {} : { accept: '.xlsx' }),
    'data-key': key,
    multiple,
    ...(primary ? { id: 'file' } : {}),
  });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // The same file, saved meanwhile, may be chosen again.
    input.value = '';
  });
  return element(
    'label',
    { class: primary || look ? 'file' : 'file link' },
    input,
    element('span', { class: primary ? 'btn primary' : (look ?? 'place') }, words),
  );
}

/** What was changed here, how to take it back, and how to get the workbook. */
export function saveBar(state: PaneState, page: PageActions): HTMLElement | undefined {
  const { file, language } = state;
  if (!file || file.name === '') return undefined;
  const { changes, kept, isNew } = file;
  const count = changes.length;
  const words =
    count === 0
      ? say(language, isNew ? 'mend.new' : 'mend.none')
      : say(language, kept === 'no' ? 'mend.count' : kept === 'written' ? 'mend.written' : 'mend.saved', {
          count,
        });
  const blank = say(language, 'mend.blank');
  return element(
    'section',
    {
      class: count === 0 && !isNew ? 'save-bar nothing' : 'save-bar',
      'aria-label': say(language, 'mend.list'),
    },
    element(
      'div',
      { class: 'grow' },
      element('span', { class: count === 0 ? 'soft' : '', 'data-changes': count }, words),
      count > 0 &&
        element(
          'details',
          { class: 'fold', 'data-key': 'changes' },
          element(
            'summary',
            { 'data-key': 'changes summary' },
            icon('turn', 'turn'),
            say(language, 'mend.list'),
          ),
          element(
            'ul',
            { class: 'changes' },
            ...changes.map(({ sheet, cell, label, before, after }) =>
              element(
                'li',
                {},
                say(language, 'mend.change', {
                  place: `${sheet} ${cell}`,
                  label,
                  before: before === '' ? blank : before,
                  after: after === '' ? blank : after,
                }),
              ),
            ),
          ),
        ),
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'btn quiet',
        'data-key': 'undo',
        disabled: count === 0,
        onclick: () => page.undo(),
      },
      say(language, 'mend.undo'),
    ),
    file.following &&
      (file.changedElsewhere
        ? // Nothing is written before the user says which contents count; the question may be out of sight.
          barButton('stale show', say(language, 'stale.show'), showConflict)
        : barButton('write back', say(language, 'mend.write'), () => page.writeBack(), count === 0)),
    element(
      'button',
      {
        type: 'button',
        class: 'btn primary',
        'data-key': 'download',
        disabled: count === 0 && !isNew,
        onclick: () => page.download(),
      },
      icon('down'),
      say(language, isNew ? 'mend.downloadNew' : 'mend.download'),
    ),
  );
}

const barButton = (key: string, words: string, onclick: () => void, disabled = false): HTMLElement =>
  element('button', { type: 'button', class: 'btn', 'data-key': key, disabled, onclick }, words);

function showConflict(): void {
  const alert = document.querySelector<HTMLElement>('[data-alert="conflict"]');
  // Bars that stay in sight lie over the top.
  scrollTo({ top: 0 });
  alert?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

/** The followed file was saved by another program while changes made here are not kept: nothing is overwritten. */
export function conflictView({ file, language }: PaneState, page: PageActions): HTMLElement | undefined {
  if (!file?.changedElsewhere) return undefined;
  const button = (key: string, words: string, onclick: () => void, primary = false) =>
    element(
      'button',
      { type: 'button', class: primary ? 'btn primary' : 'btn', 'data-key': key, onclick },
      words,
    );
  return element(
    'div',
    { class: 'alert is-warn', role: 'alert', 'data-alert': 'conflict' },
    icon('warn'),
    element(
      'div',
      { class: 'stack' },
      element('h2', {}, say(language, 'stale.title')),
      element('p', {}, say(language, 'stale.what', { file: file.name, count: file.changes.length })),
      element(
        'div',
        { class: 'row' },
        button('stale keep', say(language, 'stale.keep'), () => page.takeElsewhere(true), true),
        button('stale download', say(language, 'stale.download'), () => page.download()),
        button('stale drop', say(language, 'stale.drop'), () => page.takeElsewhere(false)),
      ),
    ),
  );
}

/** A check that could not be made looks like one: what happened, and what to do. */
export function failureView({ status, language }: PaneState, again: () => void): HTMLElement | undefined {
  if (status.kind !== 'failed') return undefined;
  return element(
    'div',
    { class: 'alert is-bad', role: 'alert', 'data-alert': 'failed' },
    icon('bad'),
    element(
      'div',
      { class: 'stack' },
      element('h2', {}, say(language, 'failed.title')),
      ...status.sentences.map((sentence) => element('p', {}, sentence)),
      element(
        'button',
        { type: 'button', class: 'btn', 'data-key': 'failed again', onclick: again },
        say(language, 'failed.again'),
      ),
    ),
  );
}
