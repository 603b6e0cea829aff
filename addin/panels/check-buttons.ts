import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { program } from '../program.js';
import { say } from '../strings/strings.js';
import { copyText } from '../view/copy-text.js';
import { element } from '../view/element.js';
import { placeWords } from '../view/finding-view.js';

/** Check now, and what can be taken away: the findings as text, the report, the diagnostic record. */
export function checkButtons(state: PaneState, actions: PaneActions): HTMLElement {
  const { language, checked } = state;
  const button = (key: string, words: string, onclick: () => void, disabled = false) =>
    element('button', { type: 'button', 'data-key': key, disabled, onclick }, words);
  const copy = (text: string): void => {
    void copyText(text).then((copied) =>
      actions.notify(copied ? say(language, 'check.copied') : say(language, 'check.notCopied', { text })),
    );
  };
  return element(
    'div',
    { class: 'row' },
    button('now', say(language, 'check.now'), () => actions.checkNow()),
    button('copy', say(language, 'check.copy'), () => copy(asText(state)), !checked),
    button('report', say(language, 'check.report'), () => actions.saveReport(), !checked),
    button('record', say(language, 'check.record'), () => copy(record(state, actions))),
  );
}

/** The findings as plain text, for a message to a colleague. */
const asText = ({ checked, language }: PaneState): string =>
  (checked?.findings ?? [])
    .map(({ level, places, label, message, remedy }) =>
      [
        `【${say(language, `check.level.${level}`)}】`,
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
function record({ checked, status, mode }: PaneState, { host }: PaneActions): string {
  const codes: Record<string, number> = {};
  for (const { code } of checked?.findings ?? []) codes[code] = (codes[code] ?? 0) + 1;
  return JSON.stringify(
    {
      program,
      ...host.about(),
      kit: checked?.kit,
      previousLayout: checked?.previousLayout,
      mode,
      status: status.kind,
      milliseconds: status.kind === 'checked' ? status.milliseconds : undefined,
      failed: status.kind === 'failed' ? status.codes : [],
      codes,
    },
    null,
    2,
  );
}
