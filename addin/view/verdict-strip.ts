import { turnOfOpenCard } from '../open-card.js';
import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from './element.js';
import { icon } from './icon.js';

/** Whether the kit can be handed in, what keeps it from it, and the way to the next thing to mend. Always in sight. */
export function verdictStrip(state: PaneState, actions: PaneActions): HTMLElement | undefined {
  const { checked, language } = state;
  if (!checked) return undefined;
  const { wrong, unread, missing, warnings } = checked.sorted.counts;
  const right = wrong + unread + missing === 0;
  const count = (word: 'wrong' | 'unread' | 'blanks' | 'warnings', number: number, tone: string) =>
    element(
      'span',
      { class: tone },
      say(language, `verdict.${word}`),
      element('b', {}, ` ${String(number)}`),
    );
  return element(
    'section',
    { class: `strip bar-top ${right ? 'good' : 'bad'}`, 'aria-label': say(language, 'verdict.label') },
    element(
      'div',
      { class: 'verdict', role: 'status', 'data-verdict': right ? 'good' : 'bad' },
      element(
        'span',
        { class: `say ${right ? 'is-good' : 'is-bad'}` },
        icon(right ? 'good' : 'bad'),
        say(language, right ? 'verdict.good' : 'verdict.bad'),
      ),
      element(
        'span',
        { class: 'counts' },
        count('wrong', wrong, wrong > 0 ? 'is-bad' : 'soft'),
        unread > 0 && count('unread', unread, 'is-bad'),
        count('blanks', missing, missing > 0 ? 'is-todo' : 'soft'),
        count('warnings', warnings, warnings > 0 ? 'is-warn' : 'soft'),
      ),
    ),
    stepper(state, actions),
  );
}

/** Previous, counter, next; where nothing is wrong any more, the next blank. */
function stepper(state: PaneState, actions: PaneActions): HTMLElement | undefined {
  const { checked, language } = state;
  const cards = checked?.sorted.wrong ?? [];
  if (cards.length === 0) {
    if (!checked?.next) return undefined;
    return element(
      'div',
      { class: 'stepper', role: 'group', 'aria-label': say(language, 'step.group') },
      element('span', {}),
      element('output', {}, checked.next.label),
      step('next', say(language, 'step.blank'), () => actions.step(1)),
    );
  }
  const turn = turnOfOpenCard(state);
  const total = cards.length;
  return element(
    'div',
    { class: 'stepper', role: 'group', 'aria-label': say(language, 'step.group') },
    step('previous', say(language, 'step.back'), () => actions.step(-1)),
    turn === undefined
      ? element('output', {}, say(language, 'step.all', { total }))
      : element(
          'output',
          { 'aria-label': say(language, 'step.at', { at: turn + 1, total }) },
          element('b', {}, String(turn + 1)),
          ` ${say(language, 'step.of', { total })}`,
        ),
    step('next', say(language, 'step.next'), () => actions.step(1)),
  );
}

const step = (name: 'previous' | 'next', words: string, onclick: () => void): HTMLElement =>
  element(
    'button',
    { type: 'button', class: name === 'next' ? 'btn primary' : 'btn', 'data-key': `step ${name}`, onclick },
    name === 'previous' && icon('previous'),
    words,
    name === 'next' && icon('next'),
  );
