import type { PageActions } from '../pane-actions.js';
import type { GlancedFile, PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';

/** Many files at once, the worst first; one is opened, and this is come back to. */
export function manyView(
  many: readonly GlancedFile[],
  { language }: PaneState,
  page: PageActions,
): HTMLElement[] {
  const done = many.filter(({ answer }) => answer !== undefined).length;
  const heads = [
    'many.file',
    'many.kit',
    'many.institution',
    'verdict.wrong',
    'verdict.unread',
    'verdict.blanks',
    'verdict.warnings',
  ] as const;
  return [
    element(
      'div',
      { class: 'wrap stack' },
      element('h2', {}, say(language, 'many.title', { count: many.length })),
      element(
        'p',
        { class: 'soft', role: 'status' },
        done < many.length
          ? say(language, 'many.progress', { done, total: many.length })
          : say(language, 'many.soft'),
      ),
      element(
        'button',
        { type: 'button', class: 'place', 'data-key': 'many close', onclick: () => page.close() },
        say(language, 'file.other'),
      ),
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
              ...heads.map((head) => element('th', { scope: 'col' }, say(language, head))),
              element('td', {}),
            ),
          ),
          element('tbody', {}, ...many.map((one) => row(one, language, page))),
        ),
      ),
    ),
  ];
}

function row({ name, answer }: GlancedFile, language: PaneState['language'], page: PageActions): HTMLElement {
  if (!answer || answer.kind === 'failed') {
    const words = answer
      ? say(language, 'many.failed', { reason: answer.sentences.join(' ') })
      : say(language, 'many.reading');
    return element(
      'tr',
      { class: answer ? 'bad' : '', 'data-file': name },
      element('td', {}, name),
      element('td', { colspan: 7 }, words),
    );
  }
  const { kit, institution } = answer;
  const { wrong, unread, missing, warnings } = answer.counts;
  const cell = (head: 'wrong' | 'unread' | 'blanks' | 'warnings', number: number) =>
    element('td', { class: 'num', 'data-label': say(language, `verdict.${head}`) }, String(number));
  return element(
    'tr',
    { class: wrong + unread > 0 ? 'bad' : missing + warnings > 0 ? 'warn' : 'good', 'data-file': name },
    element('td', {}, name),
    element('td', { 'data-label': say(language, 'many.kit') }, kit),
    element('td', { 'data-label': say(language, 'many.institution') }, institution),
    cell('wrong', wrong),
    cell('unread', unread),
    cell('blanks', missing),
    cell('warnings', warnings),
    element(
      'td',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'place',
          'data-key': `open ${name}`,
          'aria-label': `${say(language, 'many.open')} ${name}`,
          onclick: () => page.openOneOfMany(name),
        },
        say(language, 'many.open'),
      ),
    ),
  );
}
