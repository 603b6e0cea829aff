import type { MessageCode } from '../../core/messages/catalogue.js';
import { toA1, type CellAddress } from '../../core/cell-address.js';
import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { UnplacedEntry } from '../build/unplaced-sheet.js';
import { parsePath, pathText, type EntryPath } from '../../form/index.js';
import { shownText, type OpenedCell } from '../spreadsheet/opened-workbook.js';
import { cellKey } from './align-sheet.js';

/** Cells named in one message at most; the rest are counted. */
const CELLS_NAMED = 12;
/** Places that are looked for one by one; a register of a thousand rows has twenty thousand to put in order. */
const ASKED_SINGLY = 16;

/** Where a dossier's entry was read. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** An entry whose cell holds something that is no value of its field: `约8000` for an area. */
export interface UnreadEntry extends CellPlace {
  readonly path: EntryPath;
  readonly label: string;
  /** As it was typed. */
  readonly text: string;
}

interface Located {
  readonly path: EntryPath;
  readonly sheet: string;
  readonly at: CellAddress;
}

/** What reading gathers: places, messages, texts without a place, cells already accounted for. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly unplaced: UnplacedEntry[] = [];
  readonly unread: UnreadEntry[] = [];
  /** As noted; few readers ask for any, and the whoever asks for more has them put in order. */
  private noted: Located[] = [];
  private asked = 0;
  private readonly places = new Map<string, Located>();
  private readonly taken = new Map<string, Set<number>>();
  private readonly grouped = new Map<
    string,
    { code: MessageCode; level: Diagnostic['level']; sheet: string; cells: string[] }
  >();

  constructor(readonly file: Place) {}

  add(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }

  /** Notes where an entry was read. */
  locate(path: EntryPath, sheet: string, at: CellAddress): void {
    this.noted.push({ path, sheet, at });
  }

  placeOf(path: EntryPath): CellPlace | undefined {
    this.asked += 1;
    const place = this.asked > ASKED_SINGLY ? this.inOrder().get(placeKey(path)) : this.lastNoted(path);
    return place && { sheet: place.sheet, cell: toA1(place.at) };
  }

  private inOrder(): ReadonlyMap<string, Located> {
    for (const one of this.noted) this.places.set(placeKey(one.path), one);
    this.noted = [];
    return this.places;
  }

  private lastNoted(path: EntryPath): Located | undefined {
    for (let index = this.noted.length - 1; index >= 0; index -= 1) {
      const one = this.noted[index];
      if (one && isSamePath(one.path, path)) return one;
    }
    return undefined;
  }

  /** The cell is an entry of ours; whatever else holds something is the user's own addition. */
  take(sheet: string, at: CellAddress): void {
    const key = cellKey(at.row, at.column);
    const cells = this.taken.get(sheet);
    if (cells) cells.add(key);
    else this.taken.set(sheet, new Set([key]));
  }

  isTaken(sheet: string, at: CellAddress): boolean {
    return this.taken.get(sheet)?.has(cellKey(at.row, at.column)) ?? false;
  }

  /** A text that found no home keeps its cell and label. */
  keep(sheet: string, at: CellAddress, label: string, cell: OpenedCell): void {
    const text = shownText(cell);
    if (text.trim() !== '') this.unplaced.push({ sheet, cell: toA1(at), label, text });
  }

  /** An entry that could not be read keeps its text, and the text its entry. */
  keepUnread(path: EntryPath, sheet: string, at: CellAddress, label: string, cell: OpenedCell): void {
    this.keep(sheet, at, label, cell);
    this.unread.push({ path, label, sheet, cell: toA1(at), text: shownText(cell) });
  }

  /** Cells of entries that were read although they are written otherwise than plainly: 9分 is text to a spreadsheet. */
  writtenOtherwise(wanted: (path: EntryPath) => boolean): readonly { readonly cell: string }[] {
    return this.diagnostics.flatMap(({ code, place: { form, entry, cell } }) =>
      code === 'workbook.normalised' &&
      form !== undefined &&
      entry !== undefined &&
      cell !== undefined &&
      wanted(parsePath(form, entry))
        ? [{ cell }]
        : [],
    );
  }

  /** Notes a cell for one message per sheet. */
  group(code: MessageCode, level: Diagnostic['level'], sheet: string, at: CellAddress): void {
    const key = `${code}\n${sheet}`;
    const group = this.grouped.get(key) ?? { code, level, sheet, cells: [] };
    group.cells.push(toA1(at));
    this.grouped.set(key, group);
  }

  /** All messages, those of groups last. */
  all(): readonly Diagnostic[] {
    const groups = [...this.grouped.values()].map(({ code, level, sheet, cells }) => {
      const named = cells.slice(0, CELLS_NAMED).join(',');
      return diagnostic(code, level, { ...this.file, sheet, cell: named }, { count: cells.length });
    });
    return [...this.diagnostics, ...groups];
  }
}

const placeKey = (path: EntryPath): string => `${path.form}/${pathText(path)}`;

const isSamePath = (one: EntryPath, other: EntryPath): boolean =>
  one.form === other.form &&
  ('field' in one
    ? 'field' in other && one.field === other.field
    : !('field' in other) &&
      one.row === other.row &&
      one.column === other.column &&
      one.roster === other.roster);
