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
  const heads = ['file', 'kit', 'institution', 'wrong', 'blanks', 'warnings'] as const;
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
              ...heads.map((head) => element('th', { scope: 'col' }, say(language, `many.${head}`))),
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
      element('td', { colspan: 6 }, words),
    );
  }
  const { kit, institution, wrong, blanks, warnings } = answer;
  const cell = (head: 'wrong' | 'blanks' | 'warnings', number: number) =>
    element('td', { class: 'num', 'data-label': say(language, `many.${head}`) }, String(number));
  return element(
    'tr',
    { class: wrong > 0 ? 'bad' : blanks + warnings > 0 ? 'warn' : 'good', 'data-file': name },
    element('td', {}, name),
    element('td', { 'data-label': say(language, 'many.kit') }, kit),
    element('td', { 'data-label': say(language, 'many.institution') }, institution),
    cell('wrong', wrong),
    cell('blanks', blanks),
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
