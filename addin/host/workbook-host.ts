import type { CellPlace } from '../worker/checked-kit.js';
import type { RosterRows } from '../worker/old-list.js';
import type { WrittenCell } from '../worker/shown-design.js';
import type { WorkbookSource } from '../worker/workbook-source.js';
import type { WrittenRows } from './write-rows.js';

/** Where the workbook comes from: the Excel round the pane, or a file picked in an ordinary browser. */
export type HostKind = 'excel' | 'file';

/** A defined name of the workbook with the range that it stands for. */
export interface EntryName {
  readonly name: string;
  readonly sheet: string;
  /** `C7` or `C7:C206`. */
  readonly address: string;
}

/** What the pane needs of whatever holds the workbook. Reading never changes the workbook. */
export interface WorkbookHost {
  readonly kind: HostKind;
  /** File name as the user knows it; empty when there is none yet. */
  readonly fileName: string;
  /** Counts the contents that were taken whole: an answer about those before is about another workbook. */
  readonly taken: number;
  /**
   * The workbook as it stands; `undefined` when there is none.
   * @throws HostBusy while a cell is being edited.
   */
  read(): Promise<WorkbookSource | undefined>;
  select(place: CellPlace): Promise<void>;
  /** The selected cell, for the entry's help. */
  selected(): Promise<CellPlace | undefined>;
  /**
   * Opens a new workbook of a kit.
   * @param names what its entries are called, to be set where inserting sheets does not bring them
   */
  newWorkbook(
    workbook: Uint8Array,
    fileName: string,
    names: readonly EntryName[],
  ): Promise<'opened' | 'inserted' | 'saved'>;
  /**
   * Sets cells as an adopted proposal has them; absent where the workbook is a file. Like `writeRows` only when the user
   * asks for it: it clears Excel's undo history.
   * @throws HostBusy while a cell is being edited.
   */
  readonly writeCells?: (cells: readonly WrittenCell[]) => Promise<void>;
  /**
   * Writes rows of an old list into blank rows of a roster; absent where the workbook is a file. With `writeCells` the
   * only writing into a user's workbook, and only when the user asks for it: it clears Excel's undo history.
   * @throws HostBusy while a cell is being edited.
   */
  readonly writeRows?: (order: RosterRows) => Promise<WrittenRows>;
  /** Reports that something may have changed; Excel does not report every change, so the pane also looks by itself. */
  watch(listeners: { readonly changed: () => void; readonly selected: () => void }): Promise<void>;
  /** Versions for the diagnostic record; nothing personal. */
  about(): Readonly<Record<string, string>>;
}

/** Excel refuses every request while the user is editing a cell; the pane tries again. */
export class HostBusy extends Error {
  constructor() {
    super('cell-edit mode');
    this.name = 'HostBusy';
  }
}
