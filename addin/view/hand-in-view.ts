import type { Language } from '../../engine/core/messages/message.js';
import { say } from '../strings/strings.js';
import type { Blanks, Card } from '../worker/cards.js';
import type { HandInAnswer } from '../worker/hand-in-check.js';
import { cardView } from './card-view.js';
import { element, type Child } from './element.js';
import { icon } from './icon.js';

/** What the page knows of the link behind which it stands. */
export interface HandInPage {
  readonly language: Language;
  readonly kit: string;
  readonly kitTitle: string;
  readonly institution: string;
  /** Whether two names are one institution's. */
  readonly sameName: (one: string, other: string) => boolean;
  /** Id of the form that sends the file. */
  readonly form: string;
  /** Where the workbook can be mended in the browser. */
  readonly mend: string;
}

const alertBox = (tone: 'bad' | 'warn', title: string, ...body: readonly Child[]): HTMLElement =>
  element(
    'section',
    { class: `alert is-${tone}`, role: tone === 'bad' ? 'alert' : 'status' },
    icon(tone),
    element(
      'div',
      { class: 'stack' },
      element('h2', { tabindex: -1, 'data-key': 'verdict' }, title),
      ...body,
    ),
  );

const paragraph = (words: string, style?: string): HTMLElement => element('p', { class: style }, words);

/** The file cannot even be read here, for reasons that its sender can mend. */
export const unusableView = ({ language }: HandInPage, sentences: readonly string[]): HTMLElement =>
  alertBox('bad', say(language, 'handIn.unusable'), ...sentences.map((one) => paragraph(one)));

/** The check itself could not be done here: the desk does it. */
export const notHereView = ({ language }: HandInPage): HTMLElement =>
  alertBox('warn', say(language, 'handIn.notHere'), paragraph(say(language, 'handIn.notHere.why')));

/** What a check in this browser found, and the buttons that send the workbook; nothing was sent yet. */
export function checkedView(
  page: HandInPage,
  answer: Extract<HandInAnswer, { kind: 'checked' }>,
  { file, current, open }: { file: string; current: string | undefined; open: (key: string) => void },
): HTMLElement {
  const { language, kit, kitTitle, institution } = page;
  if (answer.kit !== kit) {
    const words = say(language, 'handIn.otherKit', { expected: kitTitle, found: answer.title });
    return unusableView(page, [words]);
  }
  const isOther = answer.institution !== '' && !page.sameName(answer.institution, institution);
  const { wrong, blanks, warnings } = answer.sorted;
  return element(
    'div',
    { class: 'stack-l' },
    isOther &&
      alertBox(
        'warn',
        say(language, 'handIn.otherInstitution'),
        paragraph(
          say(language, 'handIn.otherInstitution.why', { found: answer.institution, expected: institution }),
        ),
      ),
    verdict(page, answer),
    paragraph(say(language, 'handIn.notSent', { file }), 'soft small'),
    cards(say(language, 'handIn.wrong'), wrong, { language, current, open }),
    blankView(blanks, language),
    folded(say(language, 'handIn.warnings', { count: warnings.length }), 'warnings', warnings, {
      language,
      current,
      open,
    }),
  );
}

function verdict(page: HandInPage, { counts }: Extract<HandInAnswer, { kind: 'checked' }>): HTMLElement {
  const { language, form } = page;
  const submit = (words: string, style: string): HTMLElement =>
    element('button', { class: style, form, 'data-key': 'submit' }, words);
  const { wrong, unread, missing, warnings } = counts;
  const mend = element(
    'a',
    { class: 'btn', href: page.mend, target: '_blank', rel: 'noopener' },
    say(language, 'handIn.mend'),
  );
  if (wrong + unread + missing > 0) {
    // As the desk counts them on its receipt.
    const counted = (
      [
        ['wrong', 'bad', wrong + unread],
        ['blanks', 'todo', missing],
        ['warnings', 'warn', warnings],
      ] as const
    ).filter(([, , count]) => count > 0);
    return alertBox(
      'bad',
      say(language, 'verdict.bad'),
      element(
        'p',
        { class: 'row' },
        ...counted.map(([word, tone, count]) => level(tone, `${say(language, `verdict.${word}`)} ${count}`)),
      ),
      paragraph(say(language, 'handIn.notReady')),
      element('div', { class: 'row' }, mend, submit(say(language, 'handIn.submitAnyway'), 'btn')),
    );
  }
  return element(
    'section',
    { class: 'calm', role: 'status' },
    icon('good'),
    element('h2', { tabindex: -1, 'data-key': 'verdict' }, say(language, 'verdict.good')),
    paragraph(
      warnings > 0 ? say(language, 'handIn.look', { count: warnings }) : say(language, 'handIn.ready'),
    ),
    element('div', { class: 'row' }, submit(say(language, 'handIn.submit'), 'btn primary')),
  );
}

const level = (tone: 'bad' | 'todo' | 'warn', words: string): HTMLElement =>
  element('span', { class: `level is-${tone}` }, icon(tone), words);

interface Opening {
  readonly language: Language;
  /** The card that is open. */
  readonly current: string | undefined;
  readonly open: (key: string) => void;
}

/** So many stand open; the others are folded. */
const SHOWN = 3;

function cards(title: string, all: readonly Card[], opening: Opening): HTMLElement | undefined {
  if (all.length === 0) return undefined;
  const rest = all.slice(SHOWN);
  return element(
    'section',
    {},
    element('h2', {}, title),
    ...all.slice(0, SHOWN).map((one) => card(one, opening)),
    folded(say(opening.language, 'handIn.rest', { count: rest.length }), 'rest', rest, opening),
  );
}

const card = (one: Card, { language, current, open }: Opening): HTMLElement =>
  cardView(one, { language, current: one.key === current, open: () => open(one.key) });

const folded = (
  words: string,
  key: string,
  all: readonly Card[],
  opening: Opening,
): HTMLElement | undefined =>
  all.length === 0
    ? undefined
    : element(
        'details',
        { class: 'fold', 'data-key': `fold ${key}` },
        element('summary', { 'data-key': `fold summary ${key}` }, icon('turn', 'turn'), words),
        ...all.map((one) => card(one, opening)),
      );

/** Names of blank entries of a sheet; of many of one name the number. */
function blankView(blanks: readonly Blanks[], language: Language): HTMLElement | undefined {
  const count = blanks.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return undefined;
  return element(
    'section',
    {},
    element('h2', {}, say(language, 'handIn.blanks', { count })),
    element(
      'ul',
      { translate: 'no' },
      ...blanks.map(({ sheet, entries }) =>
        element(
          'li',
          {},
          `${sheet}：${entries.map(({ label, places }) => (places.length > 1 ? `${label}（${places.length}）` : label)).join('、')}`,
        ),
      ),
    ),
  );
}
