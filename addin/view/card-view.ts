import { sentenceOf, type Finding } from '../../engine/check/index.js';
import type { Place } from '../../engine/core/diagnostic.js';
import type { Language } from '../../engine/core/messages/message.js';
import { say } from '../strings/strings.js';
import type { Card } from '../worker/cards.js';
import type { SettledCard } from '../worker/checked-kit.js';
import type { SureRemedy } from '../worker/shown-design.js';
import { element } from './element.js';
import { icon, type IconName } from './icon.js';

export interface CardActions {
  readonly language: Language;
  /** The one that is open; the others keep three lines. */
  readonly current: boolean;
  /** What a change settles, once that is known. */
  readonly settled?: SettledCard | undefined;
  /** What mends the card in one click. */
  readonly sure?: OfferedRemedy | undefined;
  /** Opens the card. */
  readonly open: () => void;
  /** Goes to a place; absent where there is nowhere to go. */
  readonly go?: (place: Place) => void;
}

export interface OfferedRemedy {
  readonly remedy: SureRemedy;
  /** Whether it is written into Excel, which forgets then what it could undo. */
  readonly clearsUndo: boolean;
  readonly take: () => void;
}

const SIGNS: Readonly<Record<Finding['level'], { readonly icon: IconName; readonly tone: string }>> = {
  violation: { icon: 'bad', tone: 'bad' },
  error: { icon: 'bad', tone: 'bad' },
  warning: { icon: 'warn', tone: 'warn' },
  info: { icon: 'info', tone: 'info' },
};

/** One place to mend: what to do, the figures, where, and folded away the provision word for word. */
export function cardView(
  card: Card,
  { language, current, settled, sure, open, go }: CardActions,
): HTMLElement {
  const { finding, where, others, beyond, key } = card;
  const { icon: sign, tone } = SIGNS[finding.level];
  const { headline, line } = wordsOf(finding);
  return element(
    'article',
    {
      class: `finding ${tone} ${finding.level}`,
      'data-code': finding.code,
      'data-also': others.map(({ code }) => code).join(' '),
      'aria-current': current ? 'true' : undefined,
    },
    element(
      'span',
      { class: `mark is-${tone}` },
      icon(sign),
      element('span', { class: 'vh' }, say(language, `card.level.${finding.level}`)),
    ),
    element(
      'h3',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'plain',
          'data-key': `card ${key}`,
          'aria-expanded': String(current),
          onclick: open,
        },
        headline,
      ),
    ),
    line !== undefined &&
      element(
        'p',
        { class: 'calc' },
        line,
        beyond !== undefined && element('span', { class: 'over' }, say(language, 'card.beyond', { beyond })),
      ),
    whereView(card, where, language, go),
    sure && sureView(sure, language),
    !current &&
      others.length > 0 &&
      element('p', { class: 'small soft' }, say(language, 'card.others', { count: others.length })),
    current && settled !== undefined && settled.card === key && settledView(settled, language),
    ...(current ? details(finding, others, language, key) : []),
  );
}

/** The button names the one value; several entries are listed with theirs. */
function sureView({ remedy, clearsUndo, take }: OfferedRemedy, language: Language): HTMLElement {
  const { card, changes, lines } = remedy;
  const [first] = changes;
  const words =
    changes.length === 1
      ? say(language, 'sheet.meant', { meant: first?.after ?? '' })
      : say(language, 'card.sure', { count: changes.length });
  return element(
    'div',
    { class: 'sure', 'data-sure': card },
    changes.length > 1 && element('ul', { class: 'small' }, ...lines.map((line) => element('li', {}, line))),
    element(
      'button',
      { type: 'button', class: 'btn', 'data-key': `sure ${card}`, onclick: take },
      clearsUndo ? `${words}${say(language, 'card.clearsUndo')}` : words,
    ),
    clearsUndo && element('p', { class: 'small soft' }, say(language, 'design.adoptExcel.what')),
  );
}

const settledView = ({ place, value, count }: SettledCard, language: Language): HTMLElement =>
  element(
    'p',
    { class: 'small', 'data-settled': count },
    say(language, 'card.settled', { place, value, count }),
  );

/** The remedy with what is wrong below it; what is wrong alone where nobody can say what to do. */
function wordsOf(finding: Finding): { headline: string; line?: string } {
  const about = sentenceOf(finding);
  const todo = finding.remedy?.replace(/。$/, '') ?? '';
  const headline = todo.replace(/^请/u, '');
  return todo === '' ? { headline: about } : { headline, line: about };
}

function whereView(
  { key }: Card,
  where: Card['where'],
  language: Language,
  go: CardActions['go'],
): HTMLElement | undefined {
  if (where.length === 0) return undefined;
  return element(
    'p',
    { class: 'where' },
    ...where.map(({ words, first }, index) =>
      go
        ? element(
            'button',
            {
              type: 'button',
              class: 'place',
              'data-key': `place ${key} ${String(index)}`,
              'aria-label': say(language, 'card.go', { place: words }),
              onclick: () => go(first),
            },
            words,
          )
        : element('span', { class: 'place' }, words),
    ),
  );
}

function details(
  finding: Finding,
  others: readonly Finding[],
  language: Language,
  key: string,
): (HTMLElement | undefined)[] {
  const { actual, permitted } = finding;
  const figures = [
    actual !== undefined && actual !== '' && !finding.message.includes(actual)
      ? say(language, 'card.now', { actual })
      : undefined,
    permitted !== undefined && permitted !== '' && permitted !== '—' && !finding.message.includes(permitted)
      ? say(language, 'card.permitted', { permitted })
      : undefined,
  ].filter((one) => one !== undefined);
  return [
    figures.length === 0 ? undefined : element('p', { class: 'small soft' }, figures.join('　')),
    others.length === 0
      ? undefined
      : element(
          'div',
          { class: 'also' },
          element('p', {}, say(language, 'card.others', { count: others.length })),
          element(
            'ul',
            {},
            ...others.map((one) =>
              element(
                'li',
                { 'data-code': one.code },
                icon(SIGNS[one.level].icon, `is-${SIGNS[one.level].tone}`),
                element('span', { class: 'vh' }, say(language, `card.level.${one.level}`)),
                one.message,
              ),
            ),
          ),
        ),
    whyView([finding, ...others], language, key),
  ];
}

/** The provisions of a finding, folded. */
export function whyView(
  findings: readonly Finding[],
  language: Language,
  key: string,
): HTMLElement | undefined {
  const parts = findings.flatMap(({ citations, readings, notes }) => [
    ...citations.map(({ instrument, article, quote }) =>
      element(
        'div',
        {},
        element('p', { class: 'small' }, `${instrument} ${article}`),
        element('blockquote', {}, quote),
      ),
    ),
    ...notes.map((note) => element('p', { class: 'small soft' }, note)),
    ...(readings.length > 0 ? [element('p', { class: 'small soft' }, say(language, 'check.readings'))] : []),
    ...readings.map(({ point, reading, why }) =>
      element('p', { class: 'small' }, `${point}：${reading}（${why}）`),
    ),
  ]);
  if (parts.length === 0) return undefined;
  return element(
    'details',
    { class: 'fold', 'data-key': `why ${key}` },
    element('summary', { 'data-key': `why summary ${key}` }, icon('turn', 'turn'), say(language, 'card.why')),
    ...parts,
  );
}
