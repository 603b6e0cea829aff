import type { WorkbookHost } from './host/workbook-host.js';
import type { Beginning, ManyFiles, PanelName, PaneState, Production } from './pane-state.js';
import type { KnownRows, PasteBlock } from './worker/old-list.js';
import type { BesideQuestion, OfferedChanges } from './worker/shown-design.js';
import type { CellPlace } from './worker/checked-kit.js';
import type { SectionQuestion, TypedEntry } from './worker/entry-controls.js';
import type { PastedRows } from './view/pasted-rows.js';
import type { GivenFile } from './worker/many-files.js';

/** 从旧表导入 */
export interface ListActions {
  open(): void;
  close(): void;
  /** `form.roster` */
  pick(roster: string): void;
  take(file: File): void;
  /** Gives a column of the list another place, or none. */
  assign(header: string, field: string | null): void;
  /** What becomes of rows that the roster has already. */
  settleKnown(known: KnownRows): void;
  /** The same list in another language. */
  readAgain(): void;
  write(): void;
  copy(block: PasteBlock): void;
}

/** What the user can do; panels call these and nothing else. */
export interface PaneActions {
  readonly host: WorkbookHost;
  show(panel: PanelName): void;
  switchLanguage(): void;
  /** Opens a card: the place that is being mended. */
  open(card: string): void;
  /** To the next thing to mend, or the one before. */
  step(by: 1 | -1): void;
  checkNow(): void;
  select(place: CellPlace): void;
  notify(words: string): void;
  /** What was chosen for a new kit; it stays chosen whatever is drawn anew meanwhile. */
  begin(part: Beginning): void;
  newKit(kit: string): void;
  /** A new kit with the institution, its people and its premises of last year's workbook. */
  beginFrom(kit: string, last: File, on: string): void;
  saveReport(): void;
  choose(part: Partial<Production>): void;
  produce(): void;
  readonly list: ListActions;
  /** Gives a file to the local server, which hands it to the browser. Absent where there is none. */
  readonly handOver?: (contents: Uint8Array, name: string) => void;
  /** Holds workbooks beside this one: variants of its design, or the project as carried out; none puts them away. */
  beside(as: BesideQuestion['as'], files: readonly File[]): void;
  /** Writes what is offered into the workbook that is open in Excel; absent elsewhere. */
  readonly adoptInExcel?: (offered: OfferedChanges) => void;
  /** What only the page can do; absent in Excel. */
  readonly page?: PageActions;
}

/** What is done with many files. */
export interface ManyActions {
  /** The overview; loaded with the first files. */
  readonly view: ((many: ManyFiles, state: PaneState, page: PageActions) => HTMLElement[]) | undefined;
  /** More files beside those that are there. */
  add(files: readonly GivenFile[]): void;
  /** Opens one of them, to be mended or to make its documents. */
  open(name: string, panel: 'check' | 'produce'): void;
  /** From the one that is open back to all. */
  back(): void;
  /** Saves the summary and the report of each. */
  saveReports(): void;
}

/** What the page does with a workbook that is a file. */
export interface PageActions {
  /** Files that were picked or dropped: one is opened, of several there is an overview. */
  take(files: readonly GivenFile[]): void;
  /** Many files at once. */
  readonly many: ManyActions;
  /** Picks a file and follows it; absent where the browser cannot. */
  readonly follow?: () => void;
  stopFollowing(): void;
  /** A blank kit to be filled in here. */
  fillHere(kit: string): void;
  /** A workbook that was made here, to be filled in. */
  open(name: string, bytes: Uint8Array): void;
  /** Shows parts of forms to be changed; each part once, however many of its entries are asked for. */
  showSections(questions: readonly SectionQuestion[]): void;
  /**
   * Changes an entry; what cannot be read is refused, and said.
   * @param was what the entry showed before: it shows that again when the change is taken back
   */
  mend(entry: TypedEntry, was: string): void;
  /** Changes several entries at once, as a proposal has them. */
  adopt(entries: readonly TypedEntry[]): void;
  /** Writes cells that were pasted into a roster, as one change; what cannot be read stays beside its cell. */
  paste(pasted: PastedRows): void;
  /** Adds the rows of an old list to the roster that it was read for. */
  addRows(entries: readonly TypedEntry[]): void;
  /** When every change asked for so far is written. */
  settled(): Promise<void>;
  undo(): void;
  download(): void;
  writeBack(): void;
  /** The file was saved elsewhere: takes its contents, with the changes made here or without them. */
  takeElsewhere(withChanges: boolean): void;
  /** Away from this file, to where one is chosen. */
  close(): void;
}
