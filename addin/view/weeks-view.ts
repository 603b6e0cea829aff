import type { Language } from '../../engine/core/messages/message.js';
import { say } from '../strings/strings.js';
import type { ShownDesign } from '../worker/shown-design.js';
import { element } from './element.js';

/** 9.21 */
const monthAndDay = (day: string): string => day.slice(5).split('-').map(Number).join('.');

/** The weeks of a schedule: a row for each, its days shaded by what is held, which each says in words too. */
export function weeksView({ weeks, modes }: ShownDesign, language: Language): HTMLElement[] {
  if (weeks.length === 0) return [];
  const kind = (mode: string): string => `held mode-${modes.indexOf(mode) + 1}`;
  const cell = (held: ShownDesign['weeks'][number]['days'][number]): HTMLElement =>
    element(
      'td',
      {},
      ...held.map(([mode, hours]) =>
        element('span', { class: kind(mode) }, element('small', {}, mode), String(hours)),
      ),
    );
  const mark = modes.join('、');
  return [
    element('h3', {}, say(language, 'design.weeks')),
    element('p', { class: 'soft' }, say(language, 'design.weeks.what', { mark })),
    element(
      'table',
      { class: 'weeks' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, say(language, 'design.week')),
          ...say(language, 'design.weekday')
            .split(' ')
            .map((day) => element('th', { scope: 'col' }, day)),
        ),
      ),
      element(
        'tbody',
        {},
        ...weeks.map(({ number, monday, days }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, String(number), element('small', {}, monthAndDay(monday))),
            ...days.map(cell),
          ),
        ),
      ),
    ),
  ];
}
