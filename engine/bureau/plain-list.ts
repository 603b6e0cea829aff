import { appearances, listSheet, type BuiltSheet, type ListColumn } from '../workbook/index.js';

/** A cell of a plain list: words or a number. */
export type PlainCell = string | number;

const NUMBER = { ...appearances.text, horizontal: 'center', indent: 0 } as const;

/** A list of words and numbers as a sheet. Words stay words, whatever they begin with. */
export function plainList(
  name: string,
  title: string,
  introduction: readonly string[],
  columns: readonly ListColumn[],
  rows: readonly (readonly PlainCell[])[],
  tabColour: string,
  /** Colours behind words that ask to be seen: 缺. */
  fills: Readonly<Record<string, string>> = {},
): BuiltSheet {
  // Each look is one object, however many cells have it: that is how writers know it again.
  const looks = new Map(Object.entries(fills).map(([word, fill]) => [word, { ...appearances.text, fill }]));
  return listSheet(
    { name, title, introduction, columns, protected: false, tabColour, filtered: true },
    (draft, firstRow) => {
      for (const [index, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const at = { row: firstRow + index, column: column + 1 };
          if (typeof cell === 'number') draft.put(at, NUMBER, { type: 'number', value: cell });
          else draft.write(at.row, at.column, cell, looks.get(cell) ?? appearances.text);
        }
      }
    },
  );
}
