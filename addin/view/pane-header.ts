import type { HostKind } from '../host/workbook-host.js';
import type { PaneActions } from '../pane-actions.js';
import { PANELS, type PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from './element.js';

/** Tabs and the other language; on the page its name before them. Office's own menu lies at the top right of a pane. */
export function headLine(state: PaneState, actions: PaneActions): HTMLElement {
  const { language } = state;
  const other = element(
    'button',
    {
      class: 'btn quiet language',
      type: 'button',
      'data-key': 'language',
      title: say(language, 'language.label'),
      lang: language === 'zh' ? 'en' : 'zh-CN',
      onclick: () => actions.switchLanguage(),
    },
    say(language, 'language'),
  );
  return element(
    'div',
    { class: 'site-head' },
    element('h1', { class: actions.page ? 'name' : 'vh' }, say(language, 'product')),
    tabs(state, actions),
    other,
  );
}

/** The four panels as tabs; the arrow keys, Home and End move between them. */
function tabs(state: PaneState, actions: PaneActions): HTMLElement {
  const { language, panel } = state;
  const here = PANELS.indexOf(panel);
  const last = PANELS.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: here === last ? 0 : here + 1,
    ArrowLeft: here === 0 ? last : here - 1,
    Home: 0,
    End: last,
  };
  const move = (event: Event): void => {
    const target = event instanceof KeyboardEvent && !event.altKey ? targets[event.key] : undefined;
    const next = target === undefined ? undefined : PANELS[target];
    if (!next) return;
    event.preventDefault();
    actions.show(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const wrong = state.checked?.sorted.wrong.length ?? 0;
  return element(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': say(language, 'product'), onkeydown: move },
    ...PANELS.map((name) =>
      element(
        'button',
        {
          type: 'button',
          class: 'tab',
          role: 'tab',
          id: `tab-${name}`,
          'data-key': `tab ${name}`,
          'aria-selected': String(name === panel),
          'aria-controls': 'panel',
          tabindex: name === panel ? 0 : -1,
          onclick: () => actions.show(name),
        },
        say(language, `panel.${name}`),
        name === 'check' && wrong > 0 && element('span', { class: 'n' }, String(wrong)),
      ),
    ),
  );
}

/** What was just done, or what goes on. A failure is no matter of this line: it has an alert of its own. */
export function statusWords(
  { status, language, notice, many }: PaneState,
  host: HostKind,
  time: (at: Date) => string,
): string {
  if (notice !== undefined) return notice;
  switch (status.kind) {
    case 'reading':
      return host === 'file' ? '' : say(language, 'status.reading');
    case 'busy':
      return say(language, 'status.busy');
    case 'none':
      // The overview of many files says itself what it is.
      if (many) return '';
      return say(language, host === 'file' ? 'status.none.file' : 'status.none');
    case 'checked':
      // The page says it beside the name of the file.
      return host === 'file' ? '' : say(language, 'status.checked', { time: time(status.at) });
    case 'failed':
      return '';
  }
}
