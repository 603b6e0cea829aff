import type { Language } from '../engine/core/messages/message.js';
import { kits } from '../templates/kits.js';
import { EngineClient } from './engine-client.js';
import { FILE_TYPES, saveFile } from './host/save-file.js';
import type { WorkbookHost } from './host/workbook-host.js';
import { listActions } from './list-actions.js';
import { LiveCheck } from './live-check.js';
import { makeDocuments } from './make-documents.js';
import type { PaneActions } from './pane-actions.js';
import { PANELS, StateHolder, type PanelName, type PaneState } from './pane-state.js';
import { checkPanel } from './panels/check-panel.js';
import { fillPanel } from './panels/fill-panel.js';
import { helpPanel } from './panels/help-panel.js';
import { producePanel } from './panels/produce-panel.js';
import { say } from './strings/strings.js';
import { dropZone } from './view/drop-zone.js';
import { element, replaceContent } from './view/element.js';
import { statusWords, tabs, titleBar } from './view/pane-header.js';

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
  readonly handOver?: (contents: Uint8Array, name: string) => Promise<void>;
}

/** Builds the pane into the page and keeps it up to date. */
export async function startPane({ host, language, takeFile, handOver }: PaneStart): Promise<void> {
  const asked = new URLSearchParams(location.search).get('panel');
  const engine = new EngineClient();
  const holder = new StateHolder({
    language,
    panel: panelAsked(asked),
    mode: 'filling',
    status: { kind: 'reading' },
    kits: kits.map(({ id, title }) => ({ id, title })),
    showAll: false,
    production: { without: new Set(), kinds: new Set(['docx', 'pdf']), working: false, documents: [] },
  });
  const check = new LiveCheck(host, engine, holder);
  const word = (...[name, values]: [Parameters<typeof say>[1], Parameters<typeof say>[2]?]): string =>
    say(holder.state.language, name, values);
  /** What the user asked for either succeeds or says why not. */
  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      holder.change({ notice: word('status.notDone', { reason }) });
    });
  };
  const actions: PaneActions = {
    host,
    ...(takeFile ? { takeFile } : {}),
    ...(handOver ? { handOver: (contents, name) => attempt(() => handOver(contents, name)) } : {}),
    show(panel) {
      holder.change({ panel, notice: undefined });
      if (panel === 'fill') check.explain();
    },
    switchLanguage() {
      holder.change({ language: holder.state.language === 'zh' ? 'en' : 'zh' });
      actions.list.readAgain();
      void check.now();
    },
    setMode(mode) {
      holder.change({ mode, level: undefined, showAll: false });
      void check.now();
    },
    narrow: (part) => holder.change(part),
    checkNow() {
      holder.change({ notice: undefined });
      void check.now();
    },
    select: (place) =>
      void host.select(place).catch(() => {
        holder.change({ notice: word('check.cannotSelect', { place: `${place.sheet} ${place.cell}` }) });
        check.soon(0);
      }),
    notify: (notice) => holder.change({ notice }),
    newKit: (kit) =>
      attempt(async () => {
        const file = `${holder.state.kits.find(({ id }) => id === kit)?.title ?? kit}.xlsx`;
        const response = await fetch(`kits/${kit}.xlsx`);
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
        const done = await host.open(new Uint8Array(await response.arrayBuffer()), file);
        holder.change({ notice: word(`fill.new.${done}`, { file }) });
        check.soon(0);
      }),
    saveReport: () =>
      attempt(async () => {
        const html = await engine.ask('report', { mode: holder.state.mode });
        saveFile(html, `${word('check.reportFile')}.html`, FILE_TYPES.html);
      }),
    choose: (part) => holder.produce(part),
    produce: () => attempt(() => makeDocuments(engine, holder)),
    list: listActions({ host, engine, holder, attempt, recheck: () => check.soon(0) }),
  };
  const workbookZone = ({ language: now }: PaneState, take: (file: File) => void): HTMLElement =>
    dropZone({
      id: 'file',
      choose: say(now, 'file.choose'),
      drop: say(now, 'file.drop'),
      ...(host.fileName === '' ? {} : { taken: say(now, 'file.name', { file: host.fileName }) }),
      take,
    });
  const header = element('header');
  const status = element('div', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const main = element('main', { id: 'panel', role: 'tabpanel', tabindex: -1 });
  document.body.append(header, status, main);
  const draw = (state: PaneState, before?: PaneState): void => {
    const words = statusWords(state, host.kind);
    if (status.textContent !== words) status.textContent = words;
    if (before && sameOnScreen(state, before)) return;
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    replaceContent(header, titleBar(state, actions), tabs(state, actions));
    // One place to drop at a time: the list's own while a list is being read.
    const drop = takeFile && !(state.list && state.panel === 'fill') ? [workbookZone(state, takeFile)] : [];
    main.setAttribute('aria-labelledby', `tab-${state.panel}`);
    replaceContent(main, ...drop, ...views[state.panel](state, actions));
  };
  holder.listen(draw);
  draw(holder.state);
  document.documentElement.dataset.ready = 'true';
  if (asked === 'new') document.getElementById('kit')?.focus();
  await check.start();
}

/** The ribbon's buttons open the pane at a panel: `?panel=check`; 新建套表 is part of 填表. */
const panelAsked = (asked: string | null): PanelName =>
  PANELS.find((panel) => panel === asked) ?? (asked === 'new' ? 'fill' : 'check');

/** Status and notice have a line of their own; everything else redraws the panel. */
const sameOnScreen = (state: PaneState, before: PaneState): boolean =>
  Object.entries(state).every(
    ([name, value]) => name === 'status' || name === 'notice' || Reflect.get(before, name) === value,
  );
