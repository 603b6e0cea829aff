import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from './element.js';
import { filePicker } from './page-frame.js';

/** A new kit begun from last year's workbook, on a day by which ages go up. */
export function lastYearView(
  { language, beginning }: PaneState,
  actions: PaneActions,
  kit: () => string,
): HTMLElement {
  const day = element('input', {
    type: 'date',
    id: 'begin-day',
    class: 'input',
    'data-key': 'begin day',
    value: beginning?.day ?? '',
  });
  day.addEventListener('change', () => actions.begin({ day: day.value }));
  return element(
    'div',
    { class: 'stack' },
    element('p', { class: 'soft' }, say(language, 'begin.what')),
    element(
      'label',
      { class: 'field', for: 'begin-day' },
      element('span', { class: 'label' }, say(language, 'begin.day')),
    ),
    day,
    element(
      'div',
      {},
      filePicker('begin', say(language, 'begin.choose'), ([file]) => {
        if (file) actions.beginFrom(kit(), file, day.value);
      }),
    ),
  );
}
