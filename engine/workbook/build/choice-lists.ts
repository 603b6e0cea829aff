import { columnLetters } from '../../core/cell-address.js';
import { appearances } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { DraftSheet } from './draft-sheet.js';

/** Excel's limit for a list that stands in the validation itself. */
const LONGEST_INLINE = 255;

/** Lists of choices; those that no validation can hold stand on a hidden sheet, each only once. */
export class ChoiceLists {
  private readonly lists: (readonly string[])[] = [];

  /** The list as a validation's formula. */
  formula(choices: readonly string[]): string {
    const inline = choices.join(',');
    const fits = inline.length <= LONGEST_INLINE && choices.every((choice) => !/[,"]/.test(choice));
    if (fits) return `"${inline}"`;
    const key = JSON.stringify(choices);
    let index = this.lists.findIndex((list) => JSON.stringify(list) === key);
    if (index < 0) index = this.lists.push(choices) - 1;
    const column = columnLetters(index + 1);
    return `'${sheetNames.choices}'!$${column}$1:$${column}$${choices.length}`;
  }

  /** The hidden sheet; `undefined` when every list fits its validation. */
  sheet(): BuiltSheet | undefined {
    if (this.lists.length === 0) return undefined;
    const draft = new DraftSheet();
    for (const [column, list] of this.lists.entries()) {
      for (const [row, choice] of list.entries()) draft.write(row + 1, column + 1, choice, appearances.line);
    }
    return draft.built({
      name: sheetNames.choices,
      visibility: 'veryHidden',
      columns: this.lists.map(() => 24),
      heights: new Map(),
      frozenRows: 0,
      frozenColumns: 0,
      protected: true,
      page: { orientation: 'portrait' },
    });
  }
}
