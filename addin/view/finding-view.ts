import type { Finding } from '../../engine/check/index.js';
import type { Language } from '../../engine/core/messages/message.js';
import type { CellPlace } from '../host/workbook-host.js';
import { say } from '../strings/strings.js';
import { element } from './element.js';

/** Cells beyond this are named but have no button of their own. */
const MOST_BUTTONS = 8;

export interface FindingActions {
  readonly language: Language;
  /** Absent where there is nothing to select. */
  readonly select?: (place: CellPlace) => void;
}

/** A finding: what is wrong, where, actual against permitted, how to mend it, and why. */
export function findingView(finding: Finding, { language, select }: FindingActions): HTMLElement {
  const level = say(language, `check.level.${finding.level}`);
  const message = finding.label === undefined ? finding.message : `${finding.label}：${finding.message}`;
  return element(
    'article',
    { class: `finding ${finding.level}`, 'data-code': finding.code },
    element('h3', {}, element('span', { class: 'tag' }, level), message),
    places(finding, language, select),
    facts(finding, language),
    reasons(finding, language),
  );
}

function places(
  { places: all, code }: Finding,
  language: Language,
  select: FindingActions['select'],
): HTMLElement | undefined {
  const cells = all.flatMap(({ sheet, cell, entry }) => {
    const words = [sheet, cell ?? entry].filter((part) => part !== undefined).join(' ');
    return words === '' ? [] : [{ words, place: sheet && cell ? { sheet, cell } : undefined }];
  });
  if (cells.length === 0) return undefined;
  const shown = cells.slice(0, MOST_BUTTONS).map(({ words, place }) =>
    place && select
      ? element(
          'button',
          {
            class: 'plain',
            type: 'button',
            'data-key': `${code} ${words}`,
            'aria-label': say(language, 'check.place', { place: words }),
            onclick: () => select(place),
          },
          words,
        )
      : element('span', { class: 'soft' }, words),
  );
  const more = cells.length - MOST_BUTTONS;
  return element('div', { class: 'row' }, ...shown, more > 0 ? `+${String(more)}` : undefined);
}

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

function reasons({ citations, readings, notes, code }: Finding, language: Language): HTMLElement | undefined {
  if (citations.length === 0) return undefined;
  return element(
    'details',
    {},
    element('summary', { 'data-key': `why ${code}` }, say(language, 'check.why')),
    ...citations.map(({ instrument, article, quote }) =>
      element('div', {}, element('p', {}, `${instrument} ${article}`), element('blockquote', {}, quote)),
    ),
    ...notes.map((note) => element('p', { class: 'soft' }, note)),
    readings.length > 0 && element('p', { class: 'soft' }, say(language, 'check.readings')),
    ...readings.map(({ point, reading, why }) => element('p', {}, `${point}：${reading}（${why}）`)),
  );
}
