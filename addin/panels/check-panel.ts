import type { Finding } from '../../engine/check/index.js';
import { writtenPlaces } from '../../engine/check/index.js';
import type { Level } from '../../engine/core/diagnostic.js';
import { reportHtml } from '../../engine/index.js';
import { FILE_TYPES, saveFile } from '../host/save-file.js';
import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { product } from '../product.js';
import { say } from '../strings/strings.js';
import { bar } from '../view/bar.js';
import { element } from '../view/element.js';
import { findingView } from '../view/finding-view.js';

/** 检查: the verdict, bars, and every finding by form. */
export function checkPanel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language } = state;
  const controls = [modeSwitch(state, actions), buttons(state, actions)];
  if (!checked) return controls;
  const { findings, open } = checked.result;
  const select = actions.host.kind === 'excel' ? actions.select : undefined;
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const title = product.registry.forms.get(finding.form ?? '')?.title ?? say(language, 'check.workbook');
    groups.set(title, [...(groups.get(title) ?? []), finding]);
  }
  return [
    ...controls,
    verdict(state),
    ...product.metersOf(checked.dossier).map(bar),
    ...[...groups].flatMap(([title, all]) => [
      element('h2', {}, title),
      ...all.map((finding) => findingView(finding, { language, ...(select ? { select } : {}) })),
    ]),
    ...(open.length > 0 && state.mode === 'final'
      ? [element('p', { class: 'soft' }, say(language, 'check.open', { count: open.length }))]
      : []),
  ];
}

const count = (findings: readonly Finding[], level: Level): number =>
  findings.filter((one) => one.level === level).length;

function verdict({ checked, language, mode }: PaneState): HTMLElement {
  const findings = checked?.result.findings ?? [];
  const [violations, errors, warnings] = [
    count(findings, 'violation'),
    count(findings, 'error'),
    count(findings, 'warning'),
  ];
  if (violations + errors + warnings === 0) {
    const words = mode === 'final' ? 'check.good' : 'check.good.filling';
    return element('p', { class: 'verdict good', role: 'status' }, say(language, words));
  }
  const tone = violations + errors > 0 ? 'bad' : 'open';
  const words = say(language, 'check.bad', { violations, errors, warnings });
  return element('p', { class: `verdict ${tone}`, role: 'status' }, words);
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

function buttons(state: PaneState, actions: PaneActions): HTMLElement {
  const { language, checked } = state;
  const button = (key: string, words: string, onclick: () => void, disabled = false) =>
    element('button', { type: 'button', 'data-key': key, disabled, onclick }, words);
  const copy = (text: string): void => {
    void navigator.clipboard
      .writeText(text)
      .then(() => actions.notify(say(language, 'check.copied')))
      .catch(() => actions.notify(text));
  };
  return element(
    'div',
    { class: 'row' },
    button('now', say(language, 'check.now'), () => actions.checkNow()),
    button('copy', say(language, 'check.copy'), () => copy(asText(state)), !checked),
    button(
      'report',
      say(language, 'check.report'),
      () => {
        if (checked) saveFile(reportHtml(product, checked, state.mode), '检查报告.html', FILE_TYPES.html);
      },
      !checked,
    ),
    button('record', say(language, 'check.record'), () => copy(record(state, actions))),
  );
}

/** The findings as plain text, for a message to a colleague. */
const asText = ({ checked }: PaneState): string =>
  (checked?.result.findings ?? [])
    .map((one) => `${writtenPlaces(one.places)} ${one.label ?? ''} ${one.message} ${one.remedy ?? ''}`.trim())
    .join('\n');

/** Versions and codes for technical staff; nothing that anybody entered. */
function record({ checked, status, read }: PaneState, { host }: PaneActions): string {
  const codes: Record<string, number> = {};
  for (const { code } of checked?.result.findings ?? []) codes[code] = (codes[code] ?? 0) + 1;
  const failed = status.kind === 'failed' ? status.diagnostics.map(({ code }) => code) : [];
  const layout = read?.previousLayout;
  return JSON.stringify(
    {
      program: product.program,
      ...host.about(),
      kit: checked?.kit,
      layout,
      status: status.kind,
      failed,
      codes,
    },
    null,
    2,
  );
}
