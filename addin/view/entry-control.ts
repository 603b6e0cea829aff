import type { Language } from '../../engine/core/messages/message.js';
import { say } from '../strings/strings.js';
import type { EntryControl, TypedEntry } from '../worker/entry-controls.js';
import { element } from './element.js';

export interface ControlActions {
  readonly language: Language;
  readonly mend: (entry: TypedEntry) => void;
  /** Whether the unit stands behind the entry. */
  readonly unit: boolean;
  /** The name of the control, where its label stands elsewhere. */
  readonly name?: string;
  /** What stood there before it was changed here. */
  readonly before?: string;
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The entry in the control of its kind: words to choose from, a day, a number with its unit, a text with its counter. */
export function entryControl(one: EntryControl, actions: ControlActions): HTMLElement {
  const { language, before } = actions;
  if (one.locked !== undefined) {
    return element(
      'span',
      { class: 'locked', 'data-entry': keyOf(one) },
      one.text === '' ? '' : one.text,
      element('span', { class: 'small soft' }, ` ${say(language, `sheet.${one.locked}`)}`),
    );
  }
  const input = inputOf(one, actions);
  input.addEventListener('change', () => {
    if (input.value !== one.text) actions.mend({ form: one.form, entry: one.entry, text: input.value });
  });
  return element(
    'span',
    { class: before === undefined ? 'control' : 'control changed' },
    input,
    actions.unit && one.unit !== undefined && element('span', { class: 'unit small soft' }, one.unit),
    one.most !== undefined && counter(input, one.most, language),
    one.meant !== undefined &&
      element(
        'button',
        {
          type: 'button',
          class: 'btn',
          'data-key': `meant ${keyOf(one)}`,
          onclick: () => actions.mend({ form: one.form, entry: one.entry, text: one.meant ?? '' }),
        },
        say(language, 'sheet.meant', { meant: one.meant }),
      ),
    before !== undefined &&
      element(
        'span',
        { class: 'was small soft' },
        say(language, 'sheet.was', { before: before === '' ? say(language, 'mend.blank') : before }),
      ),
  );
}

export const keyOf = ({ form, entry }: Pick<EntryControl, 'form' | 'entry'>): string => `${form}/${entry}`;

function inputOf(one: EntryControl, actions: ControlActions): Input {
  const { name, language } = actions;
  const attributes = {
    class: 'input',
    'data-key': `entry ${keyOf(one)}`,
    'data-entry': keyOf(one),
    'aria-label': name ?? one.label,
    title: one.notations,
  };
  const { kind, text, choices = [] } = one;
  if (kind === 'choice' || kind === 'score') {
    // What cannot be read stays in the list: nothing is chosen in its place.
    const words = text === '' || choices.includes(text) ? choices : [text, ...choices];
    return element(
      'select',
      attributes,
      element('option', { value: '', selected: text === '' }, say(language, 'sheet.choose')),
      ...words.map((word) => element('option', { value: word, selected: word === text }, word)),
    );
  }
  if (kind === 'long-text') return element('textarea', { ...attributes, rows: actions.unit ? 5 : 2 }, text);
  // A picker of days cannot show a text that is no day.
  const isDay = kind === 'date' && (text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text));
  const isMonth = kind === 'month' && (text === '' || /^\d{4}-\d{2}$/.test(text));
  return element('input', {
    ...attributes,
    type: isDay ? 'date' : isMonth ? 'month' : 'text',
    ...(kind === 'number' ? { inputmode: 'decimal' } : {}),
    ...(kind === 'choices' ? { placeholder: choices.join('、') } : {}),
    value: text,
  });
}

function counter(input: Input, most: number, language: Language): HTMLElement {
  const words = (): string => say(language, 'sheet.count', { count: [...input.value].length, most });
  const shown = element('span', { class: 'counter small soft' }, words());
  input.addEventListener('input', () => {
    shown.textContent = words();
    shown.classList.toggle('is-bad', [...input.value].length > most);
  });
  return shown;
}
