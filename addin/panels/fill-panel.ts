import {
  fieldKind,
  fieldsOf,
  fillerOf,
  pathText,
  requiredEntries,
  type Dossier,
  type EntryPath,
  type FormDefinition,
  type FormField,
} from '../../engine/form/index.js';
import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { product } from '../product.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';
import { newKitView } from './new-kit-view.js';

const FILLERS = {
  institution: { zh: '培训机构', en: 'the institution' },
  expert: { zh: '专家', en: 'the expert' },
  'expert-group': { zh: '专家组', en: 'the expert group' },
  authority: { zh: '教育行政部门', en: 'the authority' },
  centre: { zh: '质量监控中心', en: 'the monitoring centre' },
  'joint-applicant': { zh: '联合申报单位', en: 'the joint applicant' },
  nobody: { zh: '（不填）', en: 'nobody' },
} as const;

/** 填表: progress by form, the next blank, help for the selected cell, the round's dates, a new kit. */
export function fillPanel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language } = state;
  const kit = product.registry.kits.get(checked?.kit ?? '');
  if (!checked || !kit) return [newKitView(state, actions)];
  const forms = kit.forms.flatMap((id) => product.registry.forms.get(id) ?? []);
  const required = forms.map((form) => ({
    form,
    entries: requiredEntries(form, checked.dossier.forms[form.id] ?? {}, kit.filledBy),
  }));
  const next = required.flatMap(({ entries }) => entries).find((entry) => !entry.filled);
  return [
    element('h2', {}, say(language, 'fill.kit')),
    element('p', {}, kit.title),
    element('p', { class: 'soft' }, kit.purpose),
    element('h2', {}, say(language, 'fill.progress')),
    ...required.map(({ form, entries }) => progress(form, entries, state)),
    nextButton(next?.path, state, actions),
    ...entryHelp(state),
    ...(kit.dates === undefined
      ? []
      : [
          element('h2', {}, say(language, 'fill.dates')),
          element(
            'dl',
            {},
            ...kit.dates.flatMap(({ what, when }) => [element('dt', {}, when), element('dd', {}, what)]),
          ),
        ]),
    newKitView(state, actions),
  ];
}

function progress(
  form: FormDefinition,
  entries: readonly { readonly filled: boolean }[],
  { checked, language }: PaneState,
): HTMLElement {
  const filled = entries.filter((entry) => entry.filled).length;
  const wrong = (checked?.result.findings ?? []).filter(
    (one) =>
      one.form === form.id && one.kind !== 'missing' && (one.level === 'error' || one.level === 'violation'),
  ).length;
  const words = say(language, 'fill.filled', { filled, required: entries.length });
  return element(
    'div',
    { class: 'form-progress' },
    element('h3', {}, form.title),
    element('progress', { value: filled, max: Math.max(1, entries.length), 'aria-label': form.title }),
    element(
      'p',
      { class: 'soft' },
      wrong > 0 ? `${words}　${say(language, 'fill.wrong', { wrong })}` : words,
    ),
  );
}

function nextButton(
  path: EntryPath | undefined,
  { read, language }: PaneState,
  actions: PaneActions,
): HTMLElement {
  if (!path) return element('p', {}, say(language, 'fill.allFilled'));
  const place = read?.locate(path);
  return element(
    'button',
    {
      type: 'button',
      class: 'primary',
      'data-key': 'next',
      disabled: place === undefined || actions.host.kind !== 'excel',
      onclick: () => {
        if (place) actions.select(place);
      },
    },
    say(language, 'fill.next'),
  );
}

/** Help for the selected cell: label, notations, hint, limits, basis. */
function entryHelp({ read, selected, checked, language }: PaneState): HTMLElement[] {
  const found = read && selected && checked && fieldAt(read.locate.bind(read), selected, checked.dossier);
  const heading = element('h2', {}, say(language, 'fill.entry'));
  if (!found) return [heading, element('p', { class: 'soft' }, say(language, 'fill.entry.none'))];
  const { one, form, path } = found;
  const { field } = one;
  const filler = fillerOf(one, form);
  const kitFiller = product.registry.kits.get(checked.kit)?.filledBy;
  const state =
    filler !== kitFiller
      ? say(language, 'fill.locked', { filler: FILLERS[filler][language] })
      : say(language, field.required ? 'fill.required' : 'fill.optional');
  const row = (word: Parameters<typeof say>[1], text: string | undefined) =>
    text === undefined || text === ''
      ? []
      : [element('dt', {}, say(language, word)), element('dd', {}, text)];
  const limits = [
    field.maximumCharacters === undefined ? undefined : `≤ ${field.maximumCharacters} 字`,
    field.minimumCharacters === undefined ? undefined : `≥ ${field.minimumCharacters} 字`,
    field.limitNote,
  ].filter((part) => part !== undefined);
  return [
    heading,
    element('h3', { 'data-entry': pathText(path) }, field.label),
    element('p', { class: 'soft' }, `${fieldKind(field.kind).name}　${state}`),
    element(
      'dl',
      {},
      ...row('fill.notations', field.choices?.join('、') ?? fieldKind(field.kind).notations),
      ...row('fill.hint', field.hint),
      ...row('fill.limit', limits.join('；')),
      ...row('fill.basis', field.basis?.map(({ document, article }) => `${document} ${article}`).join('；')),
    ),
    ...(field.guidance === undefined ? [] : [element('p', {}, field.guidance)]),
  ];
}

type Locate = (path: EntryPath) => { readonly sheet: string; readonly cell: string } | undefined;

function fieldAt(
  locate: Locate,
  selected: { readonly sheet: string; readonly cell: string },
  dossier: Dossier,
): { readonly one: FormField; readonly form: FormDefinition; readonly path: EntryPath } | undefined {
  const row = Number(/\d+$/.exec(selected.cell)?.[0] ?? 0);
  const same = (path: EntryPath): boolean => {
    const place = locate(path);
    return place?.sheet === selected.sheet && place.cell === selected.cell;
  };
  for (const id of product.registry.kits.get(dossier.kit)?.forms ?? []) {
    const form = product.registry.forms.get(id);
    for (const one of form ? fieldsOf(form) : []) {
      if (!form) continue;
      if (!one.roster) {
        const path = { form: id, field: one.field.id };
        if (same(path)) return { one, form, path };
        continue;
      }
      const roster = { form: id, roster: one.roster.id, column: one.field.id };
      const first = locate({ ...roster, row: 0 });
      if (first?.sheet !== selected.sheet) continue;
      const path = { ...roster, row: row - Number(/\d+$/.exec(first.cell)?.[0] ?? 0) };
      if (path.row >= 0 && first.cell.replace(/\d+$/, '') === selected.cell.replace(/\d+$/, '')) {
        return { one, form, path };
      }
    }
  }
  return undefined;
}
