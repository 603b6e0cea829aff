import type { Language } from '../../engine/core/messages/message.js';
import { say } from '../strings/strings.js';
import type { Draft } from '../draft.js';
import type { EntryControl, TypedEntry } from '../worker/entry-controls.js';
import { element } from './element.js';
import { isDay, isFigure } from './hands.js';

export interface ControlActions {
  readonly language: Language;
  /** @param was what the entry showed before */
  readonly mend: (entry: TypedEntry, was: string) => void;
  /** What was typed here and is not yet, or cannot be, in the workbook. */
  readonly draft?: Draft;
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
  const { language, before, draft } = actions;
  if (one.locked !== undefined) {
    return element(
      'span',
      { class: 'locked', 'data-entry': keyOf(one) },
      one.text === '' ? '' : one.text,
      element('span', { class: 'small soft' }, ` ${say(language, `sheet.${one.locked}`)}`),
    );
  }
  const input = inputOf(one, actions);
  const { form, entry } = one;
  const shown = draft?.text ?? one.text;
  listenToTyping(input, shown, (text, was) => actions.mend({ form, entry, text }, was));
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
          onclick: () => actions.mend({ form, entry, text: one.meant ?? '' }, shown),
        },
        say(language, 'sheet.meant', { meant: one.meant }),
      ),
    draft?.refused !== undefined &&
      element(
        'span',
        { class: 'refused small is-bad', id: `refused ${keyOf(one)}`.replace(/\s/g, '-') },
        draft.refused,
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

/** What was typed is taken when the entry is left, on Enter, or at once where it was picked. */
function listenToTyping(input: Input, shown: string, take: (text: string, was: string) => void): void {
  let last = shown;
  let byKeys = false;
  const taken = (): void => {
    byKeys = false;
    if (input.value === last) return;
    const was = last;
    last = input.value;
    take(last, was);
  };
  input.addEventListener('keydown', (event) => {
    if (isDay(input) && isFigure(event)) byKeys = true;
    if (isDay(input) && event instanceof KeyboardEvent && event.key === 'Enter') taken();
  });
  input.addEventListener('change', () => {
    // A day typed by keys is another day with each figure.
    if (!byKeys) taken();
  });
  input.addEventListener('focusout', taken);
}

function inputOf(one: EntryControl, actions: ControlActions): Input {
  const { name, language, draft } = actions;
  const attributes = {
    class: 'input',
    'data-key': `entry ${keyOf(one)}`,
    'data-entry': keyOf(one),
    'aria-label': name ?? one.label,
    title: one.notations,
    ...(draft?.refused === undefined
      ? {}
      : {
          'aria-invalid': 'true',
          'aria-describedby': `refused ${keyOf(one)}`.replace(/\s/g, '-'),
        }),
  };
  const { kind, choices = [] } = one;
  const text = draft?.text ?? one.text;
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
