import { describe } from '../engine/core/messages/catalogue.js';
import type { Language } from '../engine/core/messages/message.js';
import type { WorkbookHost } from './host/workbook-host.js';
import { LiveCheck } from './live-check.js';
import type { PaneActions } from './pane-actions.js';
import { PANELS, StateHolder, type PanelName, type PaneState } from './pane-state.js';
import { checkPanel } from './panels/check-panel.js';
import { fillPanel } from './panels/fill-panel.js';
import { helpPanel } from './panels/help-panel.js';
import { producePanel } from './panels/produce-panel.js';
import { product } from './product.js';
import { say } from './strings/strings.js';
import { dropZone } from './view/drop-zone.js';
import { element, replaceContent } from './view/element.js';

const views: Readonly<Record<PanelName, (state: PaneState, actions: PaneActions) => HTMLElement[]>> = {
  fill: fillPanel,
  check: checkPanel,
  produce: producePanel,
  help: helpPanel,
};

export interface PaneStart {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly takeFile?: (file: File) => void;
}

/** Builds the pane into the page and keeps it up to date. */
export async function startPane({ host, language, takeFile }: PaneStart): Promise<void> {
  const holder = new StateHolder({
    language,
    panel: panelAsked(),
    mode: 'filling',
    status: { kind: 'reading' },
  });
  const check = new LiveCheck(host, holder);
  const actions: PaneActions = {
    host,
    ...(takeFile ? { takeFile } : {}),
    show: (panel) => holder.change({ panel, notice: undefined }),
    switchLanguage() {
      holder.change({ language: holder.state.language === 'zh' ? 'en' : 'zh' });
      void check.now();
    },
    setMode(mode) {
      holder.change({ mode });
      void check.now();
    },
    checkNow: () => void check.now(),
    select: (place) => void host.select(place).catch(() => check.soon(0)),
    notify: (notice) => holder.change({ notice }),
    async newKit(kit) {
      const title = product.registry.kits.get(kit)?.title ?? kit;
      const response = await fetch(`kits/${kit}.xlsx`);
      const done = await host.open(new Uint8Array(await response.arrayBuffer()), `${title}.xlsx`);
      holder.change({ notice: say(holder.state.language, `fill.new.${done}`, { file: `${title}.xlsx` }) });
    },
  };
  const header = element('header');
  const status = element('div', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const main = element('main', { id: 'panel', role: 'tabpanel', tabindex: -1 });
  document.body.append(header, status, main);
  const draw = (state: PaneState): void => {
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    replaceContent(header, titleBar(state, actions), tabs(state, actions));
    const words = statusWords(state, host);
    if (status.textContent !== words) status.textContent = words;
    const drop = takeFile ? [dropZone(state, takeFile, host.fileName)] : [];
    main.setAttribute('aria-labelledby', `tab-${state.panel}`);
    replaceContent(main, ...drop, ...views[state.panel](state, actions));
  };
  holder.listen(draw);
  draw(holder.state);
  document.documentElement.dataset.ready = 'true';
  await check.start();
}

/** The ribbon's buttons open the pane at a panel: `?panel=check`; 新建套表 is part of 填表. */
function panelAsked(): PanelName {
  const asked = new URLSearchParams(location.search).get('panel');
  return PANELS.find((panel) => panel === asked) ?? (asked === 'new' ? 'fill' : 'check');
}

function titleBar({ language }: PaneState, actions: PaneActions): HTMLElement {
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

function tabs({ language, panel }: PaneState, actions: PaneActions): HTMLElement {
  const move = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? PANELS.length - 1 : 0;
    const next = PANELS[(PANELS.indexOf(panel) + step) % PANELS.length];
    if (step === 0 || !next) return;
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

function statusWords({ status, language, notice }: PaneState, host: WorkbookHost): string {
  if (notice !== undefined) return notice;
  switch (status.kind) {
    case 'reading':
      return say(language, 'status.reading');
    case 'busy':
      return say(language, 'status.busy');
    case 'none':
      return say(language, host.kind === 'file' ? 'status.none.file' : 'status.none');
    case 'checked':
      return say(language, 'status.checked', { milliseconds: status.milliseconds });
    case 'failed': {
      const told = status.diagnostics.map((one) => {
        const { what, remedy } = describe(one, language);
        return `${what} ${remedy}`;
      });
      return told.length > 0 ? told.join(' ') : say(language, 'status.failed', { reason: status.reason });
    }
  }
}
