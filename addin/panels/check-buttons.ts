import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { program } from '../program.js';
import { say } from '../strings/strings.js';
import { copyText } from '../view/copy-text.js';
import { element } from '../view/element.js';
import type { Place } from '../../engine/core/diagnostic.js';

/** Check now, and what can be taken away: the findings as text, the report, the diagnostic record. */
export function checkButtons(state: PaneState, actions: PaneActions): HTMLElement {
  const { language, checked } = state;
  const button = (key: string, words: string, onclick: () => void) =>
    element('button', { type: 'button', class: 'place', 'data-key': key, onclick }, words);
  const copy = (text: string): void => {
    void copyText(text).then((copied) =>
      actions.notify(copied ? say(language, 'check.copied') : say(language, 'check.notCopied', { text })),
    );
  };
  return element(
    'div',
    { class: 'row pane-foot' },
    button('now', say(language, 'check.now'), () => actions.checkNow()),
    // Where nothing was checked there is nothing to take away.
    checked && button('copy', say(language, 'check.copy'), () => copy(asText(state))),
    checked && button('report', say(language, 'check.report'), () => actions.saveReport()),
    button('record', say(language, 'check.record'), () => copy(record(state, actions))),
  );
}

/** `表2 C7`; without a cell the entry's path. */
const placeWords = ({ sheet, cell, entry }: Place): string =>
  [sheet, cell ?? entry].filter((part) => part !== undefined).join(' ');

/** The findings as plain text, for a message to a colleague. */
const asText = ({ checked, language }: PaneState): string =>
  (checked?.findings ?? [])
    .map(({ level, places, label, message, remedy }) =>
      [
        `【${say(language, `card.level.${level}`)}】`,
        places.map(placeWords).join('、'),
        label,
        message,
        remedy,
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
    )
    .join('\n');

/** Versions and codes for technical staff; nothing that anybody entered. */
function record({ checked, status }: PaneState, { host }: PaneActions): string {
  const codes: Record<string, number> = {};
  for (const { code } of checked?.findings ?? []) codes[code] = (codes[code] ?? 0) + 1;
  return JSON.stringify(
    {
      program,
      ...host.about(),
      kit: checked?.kit,
      previousLayout: checked?.previousLayout,
      status: status.kind,
      milliseconds: status.kind === 'checked' ? status.milliseconds : undefined,
      failed: status.kind === 'failed' ? status.codes : [],
      codes,
    },
    null,
    2,
  );
}
