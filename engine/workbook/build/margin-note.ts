import type { CellRange } from '../../core/cell-address.js';
import type { CellContent } from '../../form/index.js';
import { appearances, type Appearance } from '../appearance.js';
import { marginName, type FieldPlace, type LayoutSheet } from '../layout/workbook-layout.js';
import { literal } from '../formula.js';
import type { BuiltName } from '../sheet-port.js';
import { textHeight } from '../layout/text-extent.js';
import type { DraftSheet } from './draft-sheet.js';

/** A formula, without the equals sign, and the result that the engine found. */
interface Shown {
  readonly formula: string;
  readonly result: string | number;
}

/** Beside the rows from one entry to another, or to the row before another; or below all that the form prints. */
export type MarginPlace =
  | { readonly first: string; readonly last: string }
  | { readonly first: string; readonly before: string }
  | 'below';

/**
 * What a form's sheet says beside the form: figures that help while it is filled in and for which the official form
 * has no place. They stand outside what is printed, and say so.
 */
export interface MarginNote {
  readonly form: string;
  readonly place: MarginPlace;
  readonly caption: string;
  readonly value: Shown;
  readonly remark: Shown;
}

const HEADING = '办表自算，供参考；不属本表，不打印';
/** Widths in characters: a gap, then caption, value, remark. */
const CAPTION = 17;
const WIDTHS: readonly number[] = [3, CAPTION, 10, 36];

const common = { ...appearances.computed, vertical: 'top', size: 10 } as const satisfies Appearance;
const looks = {
  heading: { ...appearances.note, horizontal: 'center', size: 10 },
  caption: { ...common, horizontal: 'center' },
  value: { ...common, horizontal: 'center', bold: true },
  remark: common,
} as const satisfies Readonly<Record<string, Appearance>>;

const content = (result: string | number): CellContent =>
  typeof result === 'number' ? { type: 'number', value: result } : { type: 'text', text: result };

/** What a sheet needs for the notes beside its form. */
interface Margin {
  readonly columns: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  /** Where the notes stand; a reader knows by it that nobody entered them. */
  readonly names: readonly BuiltName[];
}

/** All that stands in a margin is a formula, so that whatever else is found there was entered. */
const words = (text: string): Shown => ({ formula: literal(text), result: text });

/** Puts the notes beside a sheet's form. */
export function putMarginNotes(
  draft: DraftSheet,
  sheet: LayoutSheet,
  places: readonly FieldPlace[],
  notes: readonly MarginNote[],
): Margin {
  const left = sheet.columns.length + WIDTHS.indexOf(CAPTION) + 1;
  const heights = new Map<number, number>();
  const rows: number[] = [];
  const ends: number[] = [];
  for (const note of notes) {
    const range = rowsOf(note, sheet, places);
    if (range === undefined) continue;
    const [first, last] = range;
    rows.push(first);
    ends.push(last);
    if (note.place === 'below') {
      heights.set(first, textHeight(String(note.remark.result), WIDTHS.at(-1) ?? CAPTION));
    }
    const put = (column: number, look: Appearance, { formula, result }: Shown): void => {
      const at = { row: first, column };
      draft.put(at, look, content(result), { formula });
      draft.merge({ from: at, to: { row: last, column } }, look);
    };
    put(left, looks.caption, words(note.caption));
    put(left + 1, looks.value, note.value);
    put(left + 2, looks.remark, note.remark);
  }
  if (rows.length === 0) return { columns: [], heights, names: [] };
  const row = Math.max(Math.min(...rows) - 1, 1);
  draft.put({ row, column: left }, looks.heading, content(HEADING), { formula: words(HEADING).formula });
  draft.merge({ from: { row, column: left }, to: { row, column: left + 2 } }, looks.heading);
  const range = { from: { row, column: left }, to: { row: Math.max(...ends), column: left + 2 } };
  return { columns: WIDTHS, heights, names: [{ name: marginName(sheet.form.id), sheet: sheet.name, range }] };
}

/** The first and last row of a note; none on a sheet without its entries. */
function rowsOf(
  { form, place }: MarginNote,
  sheet: LayoutSheet,
  places: readonly FieldPlace[],
): readonly [number, number] | undefined {
  const rowOf = (id: string): number | undefined =>
    places.find((one) => one.form === form && one.field.id === id)?.row;
  if (place === 'below') {
    const row = lastRow(sheet) + 1;
    return form === sheet.form.id && places.length > 0 ? [row, row] : undefined;
  }
  const first = rowOf(place.first);
  const last = 'last' in place ? rowOf(place.last) : rowOf(place.before);
  if (first === undefined || last === undefined) return undefined;
  return [first, 'last' in place ? last : last - 1];
}

const lastRow = ({ cells }: LayoutSheet): number =>
  Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan - 1));

/** The form's own cells, from the first to the last. */
export const formArea = (sheet: LayoutSheet): CellRange => ({
  from: { row: 1, column: 1 },
  to: { row: lastRow(sheet), column: sheet.columns.length },
});
