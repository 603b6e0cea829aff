import type { PaneActions } from './pane-actions.js';
import type { PanelName, PaneState } from './pane-state.js';
import { checkPanel } from './panels/check-panel.js';
import { fillPanel } from './panels/fill-panel.js';
import { helpPanel } from './panels/help-panel.js';
import { producePanel } from './panels/produce-panel.js';
import { startView } from './panels/start-view.js';
import { Hands } from './view/hands.js';
import { element, replaceContent } from './view/element.js';
import { conflictView, failureView, fileLine, saveBar } from './view/page-frame.js';
import { headLine, statusWords } from './view/pane-header.js';
import { verdictStrip } from './view/verdict-strip.js';

const views: Readonly<Record<PanelName, (state: PaneState, actions: PaneActions) => HTMLElement[]>> = {
  fill: fillPanel,
  check: checkPanel,
  produce: producePanel,
  help: helpPanel,
};

/** Puts the regions into the page. @returns what draws a state into them */
export function drawPane(actions: PaneActions, time: (at: Date) => string): (state: PaneState) => void {
  const header = element('header', { class: 'pane-head' });
  const status = element('div', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const alerts = element('div', { class: 'alerts' });
  const main = element('main', { id: 'panel', role: 'tabpanel', tabindex: -1 });
  const footer = element('footer', {});
  document.body.append(header, status, alerts, main, footer);
  const { page } = actions;
  const present = (...content: readonly (HTMLElement | undefined)[]): HTMLElement[] =>
    content.filter((one) => one !== undefined);
  /** The frame follows each state; the panel waits while something in it is in hand. */
  const frame = (state: PaneState): void => {
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    replaceContent(
      header,
      headLine(state, actions),
      ...present(page && fileLine(state, page), verdictStrip(state, actions)),
    );
    replaceContent(
      alerts,
      ...present(
        failureView(state, () => actions.checkNow()),
        page && conflictView(state, page),
      ),
    );
    replaceContent(footer, ...present(page && saveBar(state, page)));
  };
  const body = (state: PaneState, before: PaneState | undefined): void => {
    main.setAttribute('aria-labelledby', `tab-${state.panel}`);
    const content = panel(state, actions);
    // What is as wide as the page has its own margins.
    const wide = content.some(({ classList }) => classList.contains('work') || classList.contains('wrap'));
    main.classList.toggle('padded', !wide);
    replaceContent(main, ...content);
    if (state.sections !== before?.sections) showWrongColumns(main, before);
  };
  let latest: PaneState | undefined;
  let framed: PaneState | undefined;
  let drawn: PaneState | undefined;
  const drawLatest = (): void => {
    if (!latest || hands.pressing) return;
    if (!framed || !sameOnScreen(latest, framed)) frame(latest);
    framed = latest;
    if (hands.typing) return;
    const before = drawn;
    drawn = latest;
    if (!before || !sameOnScreen(latest, before)) body(latest, before);
  };
  const hands = new Hands(drawLatest);
  return (state) => {
    latest = state;
    const words = statusWords(state, actions.host.kind, time);
    if (status.textContent !== words) status.textContent = words;
    drawLatest();
  };
}

/** Of a wide roster the column that is to be mended is in sight, unless somebody has scrolled it. */
function showWrongColumns(main: HTMLElement, before: PaneState | undefined): void {
  const known = new Set(before?.sections?.map(({ form, section }) => `table ${form} ${section}`));
  for (const table of main.querySelectorAll<HTMLElement>('.table-wrap')) {
    const wrong = table.querySelector<HTMLElement>('td.wrong');
    if (!wrong || table.scrollLeft > 0 || known.has(table.dataset.key ?? '')) continue;
    const beyond = wrong.offsetLeft + wrong.offsetWidth - table.clientWidth;
    if (beyond > 0) table.scrollLeft = beyond;
  }
}

function panel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { page } = actions;
  const closed = page && state.file?.name === '' && state.panel !== 'help';
  if (page?.many.view && closed && state.many) return page.many.view(state.many, state, page);
  if (page && closed) return startView(state, actions, page);
  // A failure says itself what to do; nothing of another workbook stands below it.
  if (page && state.status.kind === 'failed' && state.panel !== 'help') return [];
  return views[state.panel](state, actions);
}

/** The notice has a line of its own, and so has a check that goes on; everything else redraws the panel. */
function sameOnScreen(state: PaneState, before: PaneState): boolean {
  return Object.entries(state).every(
    ([name, value]) =>
      name === 'notice' ||
      Reflect.get(before, name) === value ||
      (name === 'status' && state.status.kind === before.status.kind && state.status.kind !== 'failed'),
  );
}
