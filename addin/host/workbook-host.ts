import type { Diagnostic } from '../../engine/core/diagnostic.js';

/** Where the workbook comes from: the Excel round the pane, or a file that the user picked in an ordinary browser. */
export type HostKind = 'excel' | 'file';

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What the pane needs of the program that holds the workbook. Reading never changes the workbook. */
export interface WorkbookHost<Contents> {
  readonly kind: HostKind;
  /** Everything that the check reads, in one round trip; `undefined` when there is no workbook. @throws HostBusy */
  read(): Promise<Contents | undefined>;
  select(place: CellPlace): Promise<void>;
  /** The selected cell, for the entry's help. */
  selected(): Promise<CellPlace | undefined>;
  /** Opens a new workbook of a kit; `inserted` when its sheets came into the empty workbook at hand. */
  open(workbook: Uint8Array, fileName: string): Promise<'opened' | 'inserted' | 'saved'>;
  /** Tells that something may have changed; not every change is told, so the pane also looks by itself. */
  onChange(listener: () => void): Promise<void>;
  onSelect(listener: () => void): Promise<void>;
  /** Versions for the diagnostic record; nothing personal. */
  about(): Readonly<Record<string, string>>;
}

/** Excel refuses every request while the user is editing a cell; the pane tries again. */
export class HostBusy extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'HostBusy';
  }
}

/** Something that the user should know, with its diagnostic. */
export class HostFailure extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.name = 'HostFailure';
  }
}
