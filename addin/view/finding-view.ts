import type { Finding } from '../../engine/check/index.js';
import type { Place } from '../../engine/core/diagnostic.js';
import type { Language } from '../../engine/core/messages/message.js';
import type { CellPlace } from '../worker/checked-kit.js';
import { say } from '../strings/strings.js';
import { element } from './element.js';

/** Cells beyond this are named but have no button of their own. */
const MOST_BUTTONS = 24;

export interface FindingActions {
  readonly language: Language;
  /** Tells findings of the same rule apart. */
  readonly key: string;
  /** Absent where there is nothing to select. */
  readonly select?: (place: CellPlace) => void;
}

/** A finding: what is wrong, where, actual against permitted, how to fix it, and why. */
export function findingView(finding: Finding, { language, key, select }: FindingActions): HTMLElement {
  const level = say(language, `check.level.${finding.level}`);
  const message = finding.label === undefined ? finding.message : `${finding.label}：${finding.message}`;
  return element(
    'article',
    { class: `finding ${finding.level}`, 'data-code': finding.code },
    element('h3', {}, element('span', { class: 'tag' }, level), message),
    ...places(finding, { language, key, select }),
    facts(finding, language),
    reasons(finding, language, key),
  );
}

/** Every sheet once, behind it a button for each of its cells. */
function places({ places: all }: Finding, { language, key, select }: FindingActions): HTMLElement[] {
  const shown = all.filter((place) => placeWords(place) !== '').slice(0, MOST_BUTTONS);
  const bySheet = new Map<string, Place[]>();
  for (const place of shown) {
    const sheet = place.sheet ?? '';
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), place]);
  }
  const rows = [...bySheet].map(([sheet, places]) =>
    element(
      'div',
      { class: 'row places' },
      sheet !== '' && element('span', { class: 'soft' }, sheet),
      ...places.map((place) => placeButton(place, { language, key, select })),
    ),
  );
  const more = all.length - shown.length;
  if (more > 0) rows.at(-1)?.append(say(language, 'check.morePlaces', { count: more }));
  return rows;
}

function placeButton({ sheet, cell, entry }: Place, { language, key, select }: FindingActions): HTMLElement {
  const words = cell ?? entry ?? '';
  if (sheet === undefined || cell === undefined || !select) return element('span', {}, words);
  const place = placeWords({ sheet, cell });
  return element(
    'button',
    {
      class: 'plain',
      type: 'button',
      'data-key': `${key} ${place}`,
      'aria-label': say(language, 'check.place', { place }),
      onclick: () => select({ sheet, cell }),
    },
    words,
  );
}

/** `表2 C7`; without a cell the entry's path. */
export const placeWords = ({ sheet, cell, entry }: Place): string =>
  [sheet, cell ?? entry].filter((part) => part !== undefined).join(' ');

function facts({ actual, permitted, remedy }: Finding, language: Language): HTMLElement {
  const row = (word: 'check.actual' | 'check.permitted' | 'check.remedy', text: string | undefined) =>
    text === undefined || text === ''
      ? []
      : [element('dt', {}, say(language, word)), element('dd', {}, text)];
  return element(
    'dl',
    {},
    ...row('check.actual', actual),
    ...row('check.permitted', permitted),
    ...row('check.remedy', remedy),
  );
}

function reasons(
  { citations, readings, notes }: Finding,
  language: Language,
  key: string,
): HTMLElement | undefined {
  if (citations.length === 0) return undefined;
  return element(
    'details',
    { 'data-key': `why ${key}` },
    element('summary', { 'data-key': `summary ${key}` }, say(language, 'check.why')),
    ...citations.map(({ instrument, article, quote }) =>
      element('div', {}, element('p', {}, `${instrument} ${article}`), element('blockquote', {}, quote)),
    ),
    ...notes.map((note) => element('p', { class: 'soft' }, note)),
    readings.length > 0 && element('p', { class: 'soft' }, say(language, 'check.readings')),
    ...readings.map(({ point, reading, why }) => element('p', {}, `${point}：${reading}（${why}）`)),
  );
}
