import type { HostKind } from '../host/workbook-host.js';
import type { PaneActions } from '../pane-actions.js';
import { PANELS, type PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from './element.js';

export function titleBar({ language }: PaneState, actions: PaneActions): HTMLElement {
  return element(
    'div',
    { class: 'titlebar' },
    element('h1', {}, say(language, 'product')),
    element(
      'button',
      {
        class: 'plain',
        type: 'button',
        'data-key': 'language',
        title: say(language, 'language.label'),
        lang: language === 'zh' ? 'en' : 'zh-CN',
        onclick: () => actions.switchLanguage(),
      },
      say(language, 'language'),
    ),
  );
}

/** The four panels as tabs; the arrow keys, Home and End move between them. */
export function tabs({ language, panel }: PaneState, actions: PaneActions): HTMLElement {
  const here = PANELS.indexOf(panel);
  const last = PANELS.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: here === last ? 0 : here + 1,
    ArrowLeft: here === 0 ? last : here - 1,
    Home: 0,
    End: last,
  };
  const move = (event: Event): void => {
    const target = event instanceof KeyboardEvent ? targets[event.key] : undefined;
    const next = target === undefined ? undefined : PANELS[target];
    if (!next) return;
    event.preventDefault();
    actions.show(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return element(
    'div',
    { role: 'tablist', 'aria-label': say(language, 'product'), onkeydown: move },
    ...PANELS.map((name) =>
      element(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${name}`,
          'data-key': `tab ${name}`,
          'aria-selected': String(name === panel),
          'aria-controls': 'panel',
          tabindex: name === panel ? 0 : -1,
          onclick: () => actions.show(name),
        },
        say(language, `panel.${name}`),
      ),
    ),
  );
}

export function statusWords({ status, language, notice }: PaneState, host: HostKind): string {
  if (notice !== undefined) return notice;
  switch (status.kind) {
    case 'reading':
      return say(language, 'status.reading');
    case 'busy':
      return say(language, 'status.busy');
    case 'none':
      return say(language, host === 'file' ? 'status.none.file' : 'status.none');
    case 'checked':
      return say(language, 'status.checked', { milliseconds: status.milliseconds });
    case 'failed':
      return say(language, 'status.failed', { reason: status.sentences.join(' ') });
  }
}
