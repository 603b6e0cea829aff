import type { Language } from '../../engine/core/messages/message.js';
import type { PageActions } from '../pane-actions.js';
import type { GlancedFile, ManyFiles, PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';
import { icon, type IconName } from '../view/icon.js';
import { filePicker } from '../view/page-frame.js';
import { givenFiles, type AcrossFiles, type GlanceAnswer, type OtherFile } from '../worker/many-files.js';

/** Many files at once, the worst first; one is opened, and this is come back to. */
export function manyView(many: ManyFiles, { language }: PaneState, page: PageActions): HTMLElement[] {
  const { files, others, across } = many;
  const done = files.filter(({ answer }) => answer !== undefined).length;
  const ready = files.filter(({ answer }) => answer?.kind === 'read' && standingOf(answer) === 'good').length;
  const unreadable = others.filter(({ level }) => level === 'error');
  const beside = others.filter(({ level }) => level !== 'error');
  return [
    element(
      'div',
      { class: 'wrap stack' },
      element(
        'div',
        { class: 'row between' },
        element('h2', {}, say(language, 'many.title', { count: files.length, ready })),
        buttons(done === files.length && files.length > 0, language, page),
      ),
      element(
        'p',
        { class: 'soft', role: 'status' },
        done < files.length
          ? say(language, 'many.progress', { done, total: files.length })
          : say(language, 'many.soft'),
      ),
      table(
        [
          ...unreadable.map((one) => otherRow(one, language)),
          ...files.map((one) => row(one, language, page)),
        ],
        language,
      ),
      across.length > 0 && acrossView(across, language),
      beside.length > 0 && besideView(beside, language),
    ),
  ];
}

function buttons(finished: boolean, language: Language, page: PageActions): HTMLElement {
  const button = (key: string, words: string, onclick: () => void, disabled = false) =>
    element('button', { type: 'button', class: 'btn', 'data-key': key, disabled, onclick }, words);
  return element(
    'span',
    { class: 'row' },
    button('many reports', say(language, 'many.reports'), () => page.many.saveReports(), !finished),
    filePicker('many add', say(language, 'many.add'), (files) => page.many.add(givenFiles(files)), {
      look: 'btn',
      multiple: true,
    }),
    button('many close', say(language, 'file.other'), () => page.close()),
  );
}

const HEADS = ['verdict.wrong', 'verdict.unread', 'verdict.blanks', 'verdict.warnings'] as const;

const table = (rows: readonly HTMLElement[], language: Language): HTMLElement =>
  element(
    'div',
    {
      class: 'table-wrap',
      tabindex: 0,
      role: 'region',
      'aria-label': say(language, 'many.file'),
      'data-key': 'many',
    },
    element(
      'table',
      { class: 'worst cards' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, say(language, 'many.file')),
          ...HEADS.map((head) => element('th', { scope: 'col', class: 'num' }, say(language, head))),
          element('th', { scope: 'col' }, say(language, 'many.ready')),
          element('td', {}),
        ),
      ),
      element('tbody', {}, ...rows),
    ),
  );

type Standing = 'bad' | 'todo' | 'good';

/** Whether it may be handed in: not as it is, not before it is filled in, or yes. */
function standingOf({ counts, blank }: Extract<GlanceAnswer, { kind: 'read' }>): Standing {
  if (counts.wrong + counts.unread > 0) return 'bad';
  return blank || counts.missing > 0 ? 'todo' : 'good';
}

const SIGNS: Readonly<Record<Standing, IconName>> = { bad: 'bad', todo: 'todo', good: 'good' };
const ROWS: Readonly<Record<Standing, string>> = { bad: 'bad', todo: 'warn', good: 'good' };

function row({ name, answer }: GlancedFile, language: Language, page: PageActions): HTMLElement {
  if (!answer) {
    return element(
      'tr',
      { 'data-file': name },
      fileCell(name, ''),
      element('td', { colspan: 6 }, say(language, 'many.reading')),
    );
  }
  if (answer.kind === 'failed') return brokenRow(name, answer.sentences.join(' '), language);
  const { kit, institution, counts } = answer;
  const standing = standingOf(answer);
  const cell = (head: (typeof HEADS)[number], number: number) =>
    element(
      'td',
      { class: 'num', 'data-label': say(language, head) },
      element(number > 0 ? 'b' : 'span', {}, String(number)),
    );
  const standingWords = answer.blank ? 'many.ready.blank' : (`many.ready.${standing}` as const);
  const open = (words: string, panel: 'check' | 'produce') =>
    element(
      'button',
      {
        type: 'button',
        class: 'btn',
        'data-key': `open ${name}`,
        'aria-label': `${words} ${name}`,
        onclick: () => page.many.open(name, panel),
      },
      words,
    );
  return element(
    'tr',
    { class: ROWS[standing], 'data-file': name },
    fileCell(name, [kit, institution].filter((words) => words !== '').join(' · ')),
    cell('verdict.wrong', counts.wrong),
    cell('verdict.unread', counts.unread),
    cell('verdict.blanks', counts.missing),
    cell('verdict.warnings', counts.warnings),
    element(
      'td',
      { 'data-label': say(language, 'many.ready') },
      element('span', { class: `level is-${standing}` }, icon(SIGNS[standing]), say(language, standingWords)),
    ),
    element(
      'td',
      {},
      standing === 'good'
        ? open(say(language, 'many.produce'), 'produce')
        : open(say(language, 'many.mend'), 'check'),
    ),
  );
}

const fileCell = (name: string, about: string): HTMLElement =>
  element(
    'td',
    {},
    element('b', { translate: 'no' }, name),
    about !== '' && element('div', { class: 'small soft', translate: 'no' }, about),
  );

const brokenRow = (name: string, words: string, language: Language): HTMLElement =>
  element(
    'tr',
    { class: 'bad', 'data-file': name },
    fileCell(name, ''),
    element(
      'td',
      { colspan: 6 },
      element('span', { class: 'level is-bad' }, icon('bad'), say(language, 'many.unreadable')),
      element('div', {}, words),
    ),
  );

const otherRow = ({ name, words }: OtherFile, language: Language): HTMLElement =>
  brokenRow(name, words, language);

/** What files say against each other. */
const acrossView = (across: readonly AcrossFiles[], language: Language): HTMLElement =>
  element(
    'section',
    { class: `alert is-${across.some(({ serious }) => serious) ? 'bad' : 'warn'}`, 'data-alert': 'across' },
    icon(across.some(({ serious }) => serious) ? 'bad' : 'warn'),
    element(
      'div',
      { class: 'stack' },
      element('h3', {}, say(language, 'many.across', { count: across.length })),
      ...across.map(({ words, remedy, places }) =>
        element(
          'div',
          {},
          element('p', {}, [words, remedy].filter((one) => one !== '').join(language === 'en' ? ' ' : '')),
          element(
            'ul',
            { translate: 'no' },
            ...places.map(({ file, cells }) =>
              element('li', {}, [file, cells].filter((one) => one !== '').join('　')),
            ),
          ),
        ),
      ),
    ),
  );

/** What else was among the files, folded. */
const besideView = (others: readonly OtherFile[], language: Language): HTMLElement =>
  element(
    'details',
    { 'data-key': 'many others' },
    element('summary', {}, say(language, 'many.others', { count: others.length })),
    element(
      'ul',
      {},
      ...others.map(({ name, words }) =>
        element('li', {}, element('b', { translate: 'no' }, name), ' ', words),
      ),
    ),
  );
