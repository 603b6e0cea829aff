import { FILE_TYPES, saveFile } from '../host/save-file.js';
import type { PaneActions } from '../pane-actions.js';
import { formsToMake, type DocumentKind, type PaneState } from '../pane-state.js';
import type { StampingPlace } from '../../engine/form/index.js';
import type { Language } from '../../engine/core/messages/message.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';
import { cardView } from '../view/card-view.js';
import { documentPreview } from '../view/document-preview.js';
import type { MadeDocuments } from '../worker/checked-kit.js';

const KINDS: readonly DocumentKind[] = ['docx', 'pdf'];

/** What makes it a draft: 不符合 2，未填 3. */
const openCounts = (counts: Readonly<Record<'wrong' | 'unread' | 'blanks', number>>, language: Language) =>
  (['wrong', 'unread', 'blanks'] as const)
    .filter((word) => counts[word] > 0)
    .map((word) => `${say(language, `verdict.${word}`)} ${String(counts[word])}`)
    .join(language === 'zh' ? '，' : ', ');

/** 生成: choose forms and file types; the documents are made in the pane and saved by download. */
export function producePanel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language, production } = state;
  if (!checked) return [element('p', { class: 'soft' }, say(language, 'produce.none'))];
  const { wrong, unread, missing } = checked.sorted.counts;
  const { chosen, kinds, working, documents, madeOf } = production;
  const wanted = new Set(formsToMake(checked.forms, production).map(({ id }) => id));
  const nothing = kinds.size === 0 || wanted.size === 0;
  const toggled = <Value>(set: ReadonlySet<Value>, value: Value, is: boolean): ReadonlySet<Value> =>
    new Set([...set].filter((one) => one !== value).concat(is ? [value] : []));
  const tick = (key: string, words: string, ticked: boolean, change: (is: boolean) => void) => {
    const box = element('input', { type: 'checkbox', checked: ticked, 'data-key': key });
    box.addEventListener('change', () => change(box.checked));
    return element('label', { class: 'choice' }, box, words);
  };
  return [
    ...(wrong + unread + missing > 0
      ? [
          element(
            'p',
            { class: 'note open' },
            `! ${say(language, 'produce.draft', { counts: openCounts({ wrong, unread, blanks: missing }, language) })}`,
          ),
        ]
      : []),
    element(
      'fieldset',
      {},
      element('legend', {}, say(language, 'produce.forms')),
      ...checked.forms.map(({ id, title }) =>
        tick(`form ${id}`, title, wanted.has(id), (is) =>
          actions.choose({ chosen: new Map([...chosen, [id, is]]) }),
        ),
      ),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, say(language, 'produce.kind')),
      ...KINDS.map((kind) =>
        tick(`kind ${kind}`, say(language, `produce.${kind}`), kinds.has(kind), (is) =>
          actions.choose({ kinds: toggled(kinds, kind, is) }),
        ),
      ),
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'btn primary wide',
        'data-key': 'produce',
        disabled: working || nothing,
        onclick: () => actions.produce(),
      },
      say(language, working ? 'produce.busy' : 'produce.button'),
    ),
    ...(documents.length > 0 && madeOf !== checked
      ? [element('p', { class: 'note open' }, `! ${say(language, 'produce.stale')}`)]
      : []),
    ...documents.map((made) => madeView(made, state, actions)),
    ...(actions.host.kind === 'excel'
      ? [
          element(
            'p',
            { class: 'soft' },
            say(language, actions.handOver ? 'produce.local' : 'produce.noDownload', {
              url: new URL('page.html', location.href).href,
            }),
          ),
        ]
      : []),
  ];
}

function madeView(made: MadeDocuments, { language }: PaneState, actions: PaneActions): HTMLElement {
  const { name, title, docx, pdf, pages, cards, stamping = [] } = made;
  const select = actions.host.kind === 'excel' ? actions.select : undefined;
  const files = [
    ...(docx ? [{ file: `${name}.docx`, contents: docx, type: FILE_TYPES.docx }] : []),
    ...(pdf ? [{ file: `${name}.pdf`, contents: pdf, type: FILE_TYPES.pdf }] : []),
  ];
  return element(
    'section',
    { class: 'made' },
    element('h2', {}, title, pages !== undefined && ` ${say(language, 'produce.pages', { pages })}`),
    ...files.flatMap(({ file, contents, type }) => [
      element(
        'button',
        {
          type: 'button',
          class: 'btn',
          'data-file': file,
          'data-key': `save ${file}`,
          onclick: () => saveFile(contents, file, type),
        },
        say(language, 'produce.save', { file }),
      ),
      ...(actions.handOver
        ? [
            element(
              'button',
              {
                type: 'button',
                class: 'place',
                'data-key': `open ${file}`,
                onclick: () => actions.handOver?.(contents, file),
              },
              say(language, 'produce.open', { file }),
            ),
          ]
        : []),
    ]),
    // That it is a draft stands above, once for all forms.
    ...cards
      .filter(({ finding }) => finding.code !== 'print.draft')
      .map((card) =>
        cardView(
          { ...card, key: `${name} ${card.key}` },
          {
            language,
            current: false,
            open: () => actions.show('check'),
            ...(select
              ? {
                  go: ({ sheet, cell }) => {
                    if (sheet !== undefined && cell !== undefined) select({ sheet, cell });
                  },
                }
              : {}),
          },
        ),
      ),
    stamping.length > 0 && stampingView(stamping, pages ?? 1, language),
    pdf && documentPreview(pdf, { title, words: say(language, 'produce.preview') }),
  );
}

const STAMPING_WORDS = {
  加盖公章: 'produce.seal',
  手写签字: 'produce.signature',
  骑缝章: 'produce.edge',
} as const;

const stampingView = (places: readonly StampingPlace[], pages: number, language: Language): HTMLElement =>
  element(
    'div',
    { class: 'stamping' },
    element('p', {}, say(language, 'produce.stamping')),
    element(
      'ul',
      {},
      ...places.map(({ act, words = '' }) =>
        element('li', {}, say(language, STAMPING_WORDS[act], { words, pages })),
      ),
    ),
  );
