import { draftOf } from '../draft.js';
import { openCard } from '../open-card.js';
import type { PageActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import type { EntryControl, EntryRow, SectionEntries } from '../worker/entry-controls.js';
import { element } from './element.js';
import { entryControl, keyOf } from './entry-control.js';
import { pastedRows } from './pasted-rows.js';

/** A part of a form with the sheet's own letters and rows; every entry can be changed where it stands. */
export function sectionView(section: SectionEntries, state: PaneState, page: PageActions): HTMLElement {
  const { language } = state;
  const wrong = wrongCells(state);
  return element(
    'section',
    { class: 'sheet', 'aria-label': say(language, 'sheet.label'), 'data-section': section.section },
    element(
      'p',
      { class: 'cap' },
      element('b', {}, section.sheet === '' ? section.title : section.sheet),
      element('span', { class: 'soft' }, say(language, section.columns ? 'sheet.softRoster' : 'sheet.soft')),
    ),
    turn(section, state, page, 'before'),
    element(
      'div',
      {
        class: 'table-wrap',
        tabindex: 0,
        role: 'region',
        'aria-label': section.title,
        'data-key': `table ${section.form} ${section.section}`,
      },
      section.columns ? rosterTable(section, state, page, wrong) : fieldsTable(section, state, page, wrong),
    ),
    turn(section, state, page, 'after'),
  );
}

/** The entries that the open card is about. */
function wrongCells(state: PaneState): ReadonlySet<string> {
  // Nothing is red while somebody fills in.
  const open = state.panel === 'fill' ? undefined : openCard(state);
  return new Set((open?.finding.places ?? []).map(({ form, entry }) => `${form ?? ''}/${entry ?? ''}`));
}

const beforeOf = ({ file }: PaneState, one: EntryControl): string | undefined =>
  file?.changes.find(({ sheet, cell }) => one.place?.sheet === sheet && one.place.cell === cell)?.before;

function cell(
  one: EntryControl,
  state: PaneState,
  page: PageActions,
  wrong: ReadonlySet<string>,
  name?: string,
): HTMLElement {
  const before = beforeOf(state, one);
  const draft = draftOf(state.drafts, one);
  return element(
    'td',
    {
      class: [
        'entry',
        one.kind,
        wrong.has(keyOf(one)) && 'wrong',
        one.locked && 'aux',
        before !== undefined && 'changed',
      ]
        .filter((part) => typeof part === 'string')
        .join(' '),
    },
    entryControl(one, {
      language: state.language,
      mend: (typed, was) => page.mend(typed, was),
      ...(draft === undefined ? {} : { draft }),
      // The header of a roster's column says its unit once.
      unit: name === undefined,
      ...(name === undefined ? {} : { name }),
      ...(before === undefined ? {} : { before }),
    }),
  );
}

function fieldsTable(
  { rows }: SectionEntries,
  state: PaneState,
  page: PageActions,
  wrong: ReadonlySet<string>,
): HTMLElement {
  return element(
    'table',
    { class: 'grid fields' },
    element(
      'tbody',
      {},
      ...rows.flatMap(({ entries }) =>
        entries.map((one) =>
          element(
            'tr',
            {},
            element('td', { class: 'row-n' }, one.place?.cell ?? ''),
            element('th', { scope: 'row' }, one.label),
            cell(one, state, page, wrong),
          ),
        ),
      ),
    ),
  );
}

function rosterTable(
  section: SectionEntries,
  state: PaneState,
  page: PageActions,
  wrong: ReadonlySet<string>,
): HTMLElement {
  const { columns = [], rows } = section;
  const { language } = state;
  const rowName = ({ number }: EntryRow): string =>
    number === undefined ? say(language, 'sheet.newRow') : String(number);
  const table = element(
    'table',
    { class: 'grid' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', { class: 'row-n' }),
        ...columns.map(({ letters }) => element('td', { class: 'col' }, letters)),
      ),
      element(
        'tr',
        { class: 'head' },
        element('th', { class: 'row-n', scope: 'col' }, say(language, 'sheet.row')),
        ...columns.map(({ label }) => element('th', { scope: 'col' }, label)),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map((row) =>
        element(
          'tr',
          {},
          element('th', { class: 'row-n', scope: 'row' }, rowName(row)),
          ...row.entries.map((one) =>
            cell(
              one,
              state,
              page,
              wrong,
              say(language, 'sheet.entry', { label: one.label, row: rowName(row) }),
            ),
          ),
        ),
      ),
    ),
  );
  table.addEventListener('paste', (event) => {
    const control = event.target instanceof HTMLElement ? event.target.dataset.entry : undefined;
    const at = rows.flatMap(({ entries }) => entries).find((one) => keyOf(one) === control);
    const pasted = at && pastedRows(event.clipboardData?.getData('text/plain') ?? '', section, at);
    if (!pasted) return;
    event.preventDefault();
    page.paste(pasted);
  });
  return table;
}

/** To the rows of a long roster that are not shown. */
function turn(
  { form, section, before, after, rows }: SectionEntries,
  { language }: PaneState,
  page: PageActions,
  way: 'before' | 'after',
): HTMLElement | undefined {
  const count = way === 'before' ? before : after;
  if (count === 0) return undefined;
  const from = way === 'before' ? Math.max(0, before - rows.length) : before + rows.length;
  return element(
    'p',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'btn quiet',
        'data-key': `rows ${way}`,
        onclick: () => page.showSections([{ form, section, from }]),
      },
      say(language, `sheet.${way}`, { count }),
    ),
  );
}
