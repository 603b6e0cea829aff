import { LAST_COLUMN } from '../../core/cell-address.js';
import type { Anchor } from '../map/layout-map.js';
import { anchorText } from '../map/layout-map.js';
import type { OpenedSheet } from '../spreadsheet/opened-workbook.js';

/** Where the rows and columns of the map stand in a sheet in which some were inserted or deleted. */
export interface Alignment {
  row(mapped: number): number;
  column(mapped: number): number;
  /** Cells that hold printed words, by `cellKey`. */
  readonly words: ReadonlySet<number>;
  /** Rows or columns are not where the map has them. */
  readonly shifted: boolean;
}

/** Rows may move by this much at most and still be found again. */
const FARTHEST = 400;

/** How a moved entry's name tells which way its column went. */
export interface ColumnVote {
  readonly mapped: number;
  readonly found: number;
}

/** A number that no other cell of the sheet has. */
export const cellKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

/** Finds the printed words again and derives from them where each row and column went. */
export function alignSheet(
  anchors: readonly Anchor[],
  sheet: OpenedSheet,
  votes: readonly ColumnVote[] = [],
): Alignment {
  const words = wordsOf(sheet).rows;
  const rows = alignRows(anchors, words);
  const columns = alignColumns(anchors, words, rows, votes);
  const found = new Set<number>();
  for (const anchor of anchors) {
    const [row, column] = [shiftedBy(rows, anchor.row), shiftedBy(columns, anchor.column)];
    if (words.get(row)?.get(column) === anchor.text) found.add(cellKey(row, column));
  }
  return {
    row: (mapped) => shiftedBy(rows, mapped),
    column: (mapped) => shiftedBy(columns, mapped),
    words: found,
    shifted: [...rows.values(), ...columns.values()].some((shift) => shift !== 0),
  };
}

/** Share of the map's words that occur anywhere in the sheet: how much the sheet is the one meant. */
export function similarity(anchors: readonly Anchor[], sheet: OpenedSheet): number {
  if (anchors.length === 0) return 0;
  const { texts } = wordsOf(sheet);
  return anchors.filter((anchor) => texts.has(anchor.text)).length / anchors.length;
}

type Words = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The texts of a sheet as anchors have them: by row and column, and all together. */
interface SheetWords {
  readonly rows: Words;
  readonly texts: ReadonlySet<string>;
}

/** A sheet is asked for its words once by each sheet of the map that it might be. */
const known = new WeakMap<OpenedSheet, SheetWords>();

function wordsOf(sheet: OpenedSheet): SheetWords {
  const before = known.get(sheet);
  if (before) return before;
  const rows = new Map<number, Map<number, string>>();
  const texts = new Set<string>();
  for (const [row, cells] of sheet.rows) {
    const words = new Map<number, string>();
    for (const [column, { content }] of cells) {
      if (content.type !== 'text') continue;
      const text = anchorText(content.text);
      words.set(column, text);
      texts.add(text);
    }
    if (words.size > 0) rows.set(row, words);
  }
  const words = { rows, texts };
  known.set(sheet, words);
  return words;
}

/** Shift of each row that has words and was found; the rows between follow the one above. */
function alignRows(anchors: readonly Anchor[], words: Words): Map<number, number> {
  const mapped = new Map<number, string[]>();
  for (const { row, text } of anchors) mapped.set(row, [...(mapped.get(row) ?? []), text]);
  const shifts = new Map<number, number>();
  let shift = 0;
  let last = 0;
  for (const row of [...mapped.keys()].sort((a, b) => a - b)) {
    const texts = mapped.get(row) ?? [];
    const next = nearestMatch(row + shift, last, (candidate) => matches(texts, words.get(candidate)));
    if (next === undefined) continue;
    shift = next - row;
    last = next;
    shifts.set(row, shift);
  }
  return shifts;
}

function nearestMatch(start: number, after: number, fits: (row: number) => boolean): number | undefined {
  for (let distance = 0; distance <= FARTHEST; distance += 1) {
    if (start + distance > after && fits(start + distance)) return start + distance;
    if (distance > 0 && start - distance > after && fits(start - distance)) return start - distance;
  }
  return undefined;
}

/** More than half of a row's words are there. */
function matches(texts: readonly string[], row: ReadonlyMap<number, string> | undefined): boolean {
  if (!row) return false;
  const present = new Set(row.values());
  return texts.filter((text) => present.has(text)).length * 2 > texts.length;
}

function alignColumns(
  anchors: readonly Anchor[],
  words: Words,
  rows: ReadonlyMap<number, number>,
  votes: readonly ColumnVote[],
): Map<number, number> {
  const ballots = new Map<number, Map<number, number>>();
  const vote = (mapped: number, shift: number): void => {
    const ballot = ballots.get(mapped) ?? new Map<number, number>();
    ballots.set(mapped, ballot.set(shift, (ballot.get(shift) ?? 0) + 1));
  };
  for (const { row, column, text } of anchors) {
    const shift = rows.get(row);
    const cells = shift === undefined ? undefined : words.get(row + shift);
    const places = [...(cells ?? [])].flatMap(([place, word]) => (word === text ? [place] : []));
    const nearest = places.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
    if (nearest !== undefined) vote(column, nearest - column);
  }
  for (const { mapped, found } of votes) vote(mapped, found - mapped);
  return new Map([...ballots].map(([column, ballot]) => [column, winner(ballot)]));
}

const winner = (ballot: ReadonlyMap<number, number>): number =>
  [...ballot].reduce((best, one) => (one[1] > best[1] ? one : best))[0];

/** A row or column without words of its own follows the nearest before it. */
function shiftedBy(shifts: ReadonlyMap<number, number>, mapped: number): number {
  const own = shifts.get(mapped);
  if (own !== undefined) return mapped + own;
  let nearest = 0;
  for (const key of shifts.keys()) if (key < mapped && key > nearest) nearest = key;
  return Math.max(1, mapped + (shifts.get(nearest) ?? 0));
}
