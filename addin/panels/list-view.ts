import { whereWritten } from '../host/write-rows.js';
import type { PaneActions } from '../pane-actions.js';
import type { ListImport, PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { dropZone } from '../view/drop-zone.js';
import { element } from '../view/element.js';
import { KNOWN_ROWS, type FoundColumn, type ReadList, type RefusedRow } from '../worker/old-list.js';

/** 从旧表导入: a roster, a list, which column goes where, what fits and what does not, and how it gets in. */
export function listView(state: PaneState, list: ListImport, actions: PaneActions): HTMLElement[] {
  const { language, checked } = state;
  const { answer, file } = list;
  return [
    element(
      'button',
      { type: 'button', class: 'place', 'data-key': 'list close', onclick: () => actions.list.close() },
      `← ${say(language, 'list.close')}`,
    ),
    element('h2', {}, say(language, 'list.title')),
    element('p', { class: 'soft' }, say(language, 'list.what')),
    element('label', { for: 'roster' }, say(language, 'list.roster')),
    choice(
      { id: 'roster', 'data-key': 'list roster' },
      (checked?.rosters ?? []).map(({ form, roster, title }) => [`${form}.${roster}`, title]),
      list.roster,
      (roster) => actions.list.pick(roster),
    ),
    dropZone({
      id: 'list',
      choose: say(language, 'list.choose'),
      drop: say(language, 'file.drop'),
      ...(file ? { taken: say(language, 'file.name', { file: file.name }) } : {}),
      take: (taken) => actions.list.take(taken),
    }),
    ...(answer?.kind === 'failed'
      ? [element('p', { class: 'note bad' }, `✗ ${answer.sentences.join(' ')}`)]
      : []),
    ...(answer?.kind === 'read' ? readView(answer, state, list, actions) : []),
  ];
}

function choice(
  attributes: Readonly<Record<string, string>>,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    'select',
    attributes,
    ...options.map(([value, words]) => element('option', { value, selected: value === chosen }, words)),
  );
  made.addEventListener('change', () => choose(made.value));
  return made;
}

function readView(answer: ReadList, state: PaneState, list: ListImport, actions: PaneActions): HTMLElement[] {
  const { language } = state;
  const { sheet, columns, lacking, refused, notes, order, fromEarlier } = answer;
  const count = order.rows.length;
  const twice = takenTwice(answer);
  return [
    element('h2', {}, say(language, 'list.columns')),
    element('p', { class: 'soft' }, say(language, 'list.sheet', { sheet })),
    ...(fromEarlier ? [element('p', { class: 'soft' }, say(language, 'list.earlier'))] : []),
    ...columns.map((column, index) => columnView(column, index, answer, state, actions)),
    ...twice.map((label) =>
      element('p', { class: 'note bad', 'data-twice': label }, `✗ ${say(language, 'list.twice', { label })}`),
    ),
    ...(lacking.length === 0
      ? []
      : [element('p', {}, say(language, 'list.lacking', { columns: lacking.join('、') }))]),
    element('h2', {}, say(language, 'list.result')),
    element(
      'p',
      { class: `verdict ${refused.length === 0 ? 'good' : 'open'}`, 'data-rows': count },
      `${refused.length === 0 ? '✓' : '!'} ${say(language, 'list.fits', { count })}`,
      refused.length > 0 && ` ${say(language, 'list.refused', { count: refused.length })}`,
    ),
    ...(refused.length === 0
      ? []
      : [element('ul', { class: 'refused' }, ...refused.map((row) => refusedView(row, state)))]),
    ...knownView(answer, state, list, actions),
    ...(notes.length === 0
      ? []
      : [
          element(
            'details',
            { 'data-key': 'list notes' },
            element(
              'summary',
              { 'data-key': 'list notes summary' },
              say(language, 'list.notes', { count: notes.length }),
            ),
            element('ul', {}, ...notes.map((note) => element('li', {}, note))),
          ),
        ]),
    ...(twice.length > 0
      ? []
      : actions.host.writeRows
        ? writeView(answer, state, list, actions)
        : copyView(answer, state, list, actions)),
  ];
}

/** Columns of the roster for which two columns of the list are chosen. */
const takenTwice = ({ columns, fields }: ReadList): string[] =>
  fields.filter(({ id }) => columns.filter(({ field }) => field === id).length > 1).map(({ label }) => label);

function columnView(
  { header, example, field }: FoundColumn,
  index: number,
  { fields }: ReadList,
  { language }: PaneState,
  actions: PaneActions,
): HTMLElement {
  const id = `column-${index}`;
  const none: readonly [string, string] = ['', say(language, 'list.none')];
  return element(
    'div',
    { class: 'list-column', 'data-header': header },
    element(
      'label',
      { for: id },
      element('strong', {}, header),
      example !== '' && element('span', { class: 'soft' }, ` ${say(language, 'list.example', { example })}`),
    ),
    choice(
      { id, 'data-key': `list ${header}` },
      [none, ...fields.map(({ id: value, label }) => [value, label] as const)],
      field ?? '',
      (value) => actions.list.assign(header, value === '' ? null : value),
    ),
  );
}

function refusedView({ row, kind, texts }: RefusedRow, { language }: PaneState): HTMLElement {
  const [text = ''] = texts;
  return element(
    'li',
    { 'data-row': row, 'data-kind': kind },
    element('strong', {}, say(language, 'list.row', { row })),
    ...(kind === 'unreadable'
      ? texts.map((one) => element('div', {}, one))
      : [` ${say(language, `list.${kind}`)}`, text !== '' && say(language, 'list.text', { text })]),
  );
}

/** Who is there already: counted where nothing is said otherwise, else shown with what the list says, and asked about. */
function knownView(
  { same, known }: ReadList,
  { language }: PaneState,
  list: ListImport,
  actions: PaneActions,
): HTMLElement[] {
  return [
    ...(same === 0 ? [] : [element('p', { 'data-same': same }, say(language, 'list.same', { count: same }))]),
    ...(known.length === 0
      ? []
      : [
          element('p', { 'data-known': known.length }, say(language, 'list.known', { count: known.length })),
          element(
            'ul',
            { class: 'refused' },
            ...known.map(({ name, changes }) =>
              element('li', {}, element('strong', {}, name), ` ${changes.join('、')}`),
            ),
          ),
          element('label', { for: 'known' }, say(language, 'list.known.how')),
          choice(
            { id: 'known', 'data-key': 'list known' },
            KNOWN_ROWS.map((how) => [how, say(language, `list.known.${how}`)]),
            list.known,
            (how) => {
              const chosen = KNOWN_ROWS.find((one) => one === how);
              if (chosen) actions.list.settleKnown(chosen);
            },
          ),
        ]),
  ];
}

/** Inside Excel one button writes, and says before that it does and what that costs. */
function writeView(
  { order, updates }: ReadList,
  { language }: PaneState,
  { working, written, updated = 0 }: ListImport,
  actions: PaneActions,
): HTMLElement[] {
  return [
    element('p', {}, say(language, 'list.write.what')),
    element(
      'button',
      {
        type: 'button',
        class: 'btn primary',
        'data-key': 'list write',
        disabled: working || order.rows.length + updates.length === 0 || written !== undefined,
        onclick: () => actions.list.write(),
      },
      say(language, working ? 'list.working' : 'list.write'),
    ),
    ...(written
      ? [
          element(
            'p',
            { class: 'note good', 'data-key': 'list written', tabindex: -1 },
            [
              '✓',
              ...(updated > 0 ? [say(language, 'list.updated', { count: updated })] : []),
              ...(written.count > 0 || updated === 0
                ? [say(language, 'list.written', { count: written.count, where: whereWritten(written) })]
                : []),
            ].join(' '),
          ),
        ]
      : []),
  ];
}

/** On the page the rows are added to the workbook itself, or go by the clipboard into one that is open elsewhere. */
function copyView(
  { blocks, order, entries, updates, known }: ReadList,
  { language }: PaneState,
  { working }: ListImport,
  actions: PaneActions,
): HTMLElement[] {
  const { page } = actions;
  return [
    ...(page
      ? [
          element(
            'button',
            {
              type: 'button',
              class: 'btn primary',
              'data-key': 'list add',
              disabled: working || entries.length === 0,
              onclick: () => page.addRows(entries),
            },
            updates.length === 0
              ? say(language, 'list.add', { count: order.rows.length })
              : say(language, 'list.addAndUpdate', { count: order.rows.length, known: known.length }),
          ),
        ]
      : []),
    element('p', {}, say(language, 'list.next')),
    ...blocks.map((block, index) =>
      element(
        'div',
        { class: 'row' },
        element(
          'button',
          {
            type: 'button',
            class: 'btn',
            'data-key': `list copy ${index}`,
            disabled: working || order.rows.length === 0,
            onclick: () => actions.list.copy(block),
          },
          say(language, 'list.copy'),
        ),
        element('span', {}, say(language, 'list.paste', { sheet: order.sheet, cell: block.cell })),
      ),
    ),
  ];
}
