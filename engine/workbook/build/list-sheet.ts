import { appearances, type Appearance } from '../appearance.js';
import type { BuiltSheet } from '../sheet-port.js';
import { textHeight } from '../layout/text-extent.js';
import { DraftSheet } from './draft-sheet.js';

/** A column of a plain list. */
export interface ListColumn {
  readonly title: string;
  readonly width: number;
  readonly appearance?: Appearance;
  /** Kept for the reader of the file, not shown. */
  readonly hidden?: boolean;
}

export interface List {
  readonly name: string;
  readonly title: string;
  /** Sentences under the title. */
  readonly introduction: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly protected: boolean;
  readonly tabColour: string;
  /** Readers sort and filter its rows. */
  readonly filtered?: boolean;
}

/** Under the title, its sentences and the header. */
export const firstRowOf = ({ introduction }: Pick<List, 'introduction'>): number => introduction.length + 3;

/** A sheet that is a list with a title and frozen header. `fill` puts the rows from `firstRow` on. */
export function listSheet(list: List, fill: (draft: DraftSheet, firstRow: number) => void): BuiltSheet {
  const draft = new DraftSheet();
  const visible = list.columns.map((column, index) => ({ column, number: index + 1 }));
  const last = visible.filter(({ column }) => !column.hidden).at(-1)?.number ?? 1;
  const first = visible.find(({ column }) => !column.hidden)?.number ?? 1;
  const banner = (row: number, text: string, appearance: Appearance): void => {
    draft.write(row, first, text, appearance);
    draft.merge({ from: { row, column: first }, to: { row, column: last } }, appearance);
  };
  banner(1, list.title, appearances.title);
  for (const [index, sentence] of list.introduction.entries()) {
    banner(index + 2, sentence, appearances.note);
  }
  const whole = visible.reduce((sum, { column }) => sum + (column.hidden ? 0 : column.width), 0);
  const header = firstRowOf(list) - 1;
  for (const { column, number } of visible) draft.write(header, number, column.title, appearances.header);
  fill(draft, header + 1);
  const rows = draft.rowsAfter(header);
  const filter = {
    from: { row: header, column: first },
    to: { row: [...rows].reduce((most, row) => Math.max(most, row), header), column: last },
  };
  return draft.built({
    name: list.name,
    visibility: 'visible',
    columns: list.columns.map(({ width }) => width),
    hiddenColumns: visible.filter(({ column }) => column.hidden).map(({ number }) => number),
    ...draft.fitted(
      {
        heights: new Map([
          [1, 30],
          ...list.introduction.map((sentence, index): [number, number] => [
            index + 2,
            // Sentences of a result have any length; those of a kit's own sheets fit.
            list.filtered ? Math.max(20, textHeight(sentence, whole)) : 20,
          ]),
          [header, 24],
        ]),
        growing: rows,
        columns: list.columns.map(({ width, hidden }) => (hidden ? 1e4 : width)),
      },
      0,
    ),
    frozenRows: header,
    frozenColumns: 0,
    protected: list.protected,
    page: { orientation: 'landscape', repeatedRows: { from: header, to: header } },
    tabColour: list.tabColour,
    ...(list.filtered && rows.size > 0 ? { filter } : {}),
  });
}
