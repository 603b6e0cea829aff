import type { Finding } from '../../engine/check/index.js';
import type { Level } from '../../engine/core/diagnostic.js';
import type { ReportBar } from '../../engine/reports/index.js';
import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { bar } from '../view/bar.js';
import { element } from '../view/element.js';
import { findingView } from '../view/finding-view.js';
import { checkButtons } from './check-buttons.js';

const LEVELS: readonly Level[] = ['violation', 'error', 'warning', 'info'];
/** More are shown when asked for: nobody reads hundreds, and they would make every check slow. */
const MOST_FINDINGS = 60;

/** 检查: the verdict, bars, and the findings by form and level. */
export function checkPanel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language } = state;
  const controls = [modeSwitch(state, actions), checkButtons(state, actions)];
  if (!checked) return controls;
  const narrowed = checked.findings.filter(({ level }) => state.level === undefined || level === state.level);
  const shown = state.showAll ? narrowed : narrowed.slice(0, MOST_FINDINGS);
  return [
    ...controls,
    verdict(state),
    ...bars(checked.bars, state),
    ...levelSwitch(state, actions),
    ...groups(shown, state, actions),
    ...(shown.length < narrowed.length
      ? [
          element(
            'button',
            {
              type: 'button',
              'data-key': 'more',
              onclick: () => actions.narrow({ level: state.level, showAll: true }),
            },
            say(language, 'check.more', { count: narrowed.length - shown.length }),
          ),
        ]
      : []),
    ...openProvisions(state),
  ];
}

function groups(findings: readonly Finding[], state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language } = state;
  const titles = new Map(checked?.forms.map(({ id, title }) => [id, title]));
  const select = actions.host.kind === 'excel' ? actions.select : undefined;
  const byForm = new Map<string, Finding[]>();
  for (const finding of findings) {
    const title = titles.get(finding.form ?? '') ?? say(language, 'check.workbook');
    byForm.set(title, [...(byForm.get(title) ?? []), finding]);
  }
  const seen = new Map<string, number>();
  const keyOf = ({ code }: Finding): string => {
    const times = (seen.get(code) ?? 0) + 1;
    seen.set(code, times);
    return times === 1 ? code : `${code}#${times}`;
  };
  return [...byForm].flatMap(([title, all]) => [
    element('h2', {}, title),
    ...all.map((finding) => findingView(finding, { language, key: keyOf(finding), select })),
  ]);
}

const count = (findings: readonly Finding[], level: Level): number =>
  findings.filter((one) => one.level === level).length;

function verdict({ checked, language, mode }: PaneState): HTMLElement {
  const findings = checked?.findings ?? [];
  const [violations, errors, warnings] = [
    count(findings, 'violation'),
    count(findings, 'error'),
    count(findings, 'warning'),
  ];
  if (violations + errors + warnings === 0) {
    const words = mode === 'final' ? 'check.good' : 'check.good.filling';
    return element('p', { class: 'verdict good' }, `✓ ${say(language, words)}`);
  }
  const bad = violations + errors > 0;
  const words = say(language, 'check.bad', { violations, errors, warnings });
  return element('p', { class: `verdict ${bad ? 'bad' : 'open'}` }, `${bad ? '✗' : '!'} ${words}`);
}

/** Whatever is over its limit, and the first bar; the others fold away where there are many. */
function bars(all: readonly ReportBar[], { language }: PaneState): HTMLElement[] {
  const first = all.filter(({ over }, index) => over || index === 0);
  const others = all.filter(({ over }, index) => !over && index > 0);
  if (others.length === 0) return first.map(bar);
  return [
    ...first.map(bar),
    element(
      'details',
      { 'data-key': 'bars' },
      element(
        'summary',
        { 'data-key': 'bars summary' },
        say(language, 'bar.others', { count: others.length }),
      ),
      ...others.map(bar),
    ),
  ];
}

function modeSwitch({ mode, language }: PaneState, actions: PaneActions): HTMLElement {
  const choice = (value: 'filling' | 'final') =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: 'mode',
        value,
        checked: mode === value,
        'data-key': `mode ${value}`,
        onchange: () => actions.setMode(value),
      }),
      say(language, value === 'final' ? 'check.final' : 'check.filling'),
    );
  return element(
    'fieldset',
    {},
    element('legend', {}, say(language, 'check.mode')),
    element('div', { class: 'segmented' }, choice('filling'), choice('final')),
  );
}

/** All findings, or those of one level; only where there are several levels to choose between. */
function levelSwitch({ checked, level, language }: PaneState, actions: PaneActions): HTMLElement[] {
  const findings = checked?.findings ?? [];
  const present = LEVELS.filter((one) => one === level || count(findings, one) > 0);
  if (present.length < 2) return [];
  const button = (value: Level | undefined, words: string, number: number) =>
    element(
      'button',
      {
        type: 'button',
        class: 'chip',
        'data-key': `level ${value ?? 'all'}`,
        'aria-pressed': String(value === level),
        onclick: () => actions.narrow({ level: value, showAll: false }),
      },
      `${words} ${number}`,
    );
  return [
    element(
      'div',
      { class: 'row', role: 'group', 'aria-label': say(language, 'check.level') },
      button(undefined, say(language, 'check.all'), findings.length),
      ...present.map((one) => button(one, say(language, `check.level.${one}`), count(findings, one))),
    ),
  ];
}

/** Before submission: which provisions could not be judged, and which entries they lack. */
function openProvisions({ checked, mode, language }: PaneState): HTMLElement[] {
  const open = checked?.open ?? [];
  if (open.length === 0 || mode !== 'final') return [];
  return [
    element(
      'details',
      { 'data-key': 'open' },
      element('summary', { 'data-key': 'open summary' }, say(language, 'check.open', { count: open.length })),
      element(
        'ul',
        {},
        ...open.map(({ article, missing }) =>
          element('li', {}, `${article}：${say(language, 'check.lacks', { entries: missing.join('、') })}`),
        ),
      ),
    ),
  ];
}
