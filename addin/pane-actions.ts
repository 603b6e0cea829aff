import type { CheckMode } from '../engine/check/index.js';
import type { WorkbookHost } from './host/workbook-host.js';
import type { PanelName, PaneState, Production } from './pane-state.js';
import type { PasteBlock } from './worker/old-list.js';
import type { CellPlace } from './worker/checked-kit.js';

/** 从旧表导入 */
export interface ListActions {
  open(): void;
  close(): void;
  /** `form.roster` */
  pick(roster: string): void;
  take(file: File): void;
  /** Gives a column of the list another place, or none. */
  assign(header: string, field: string | null): void;
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
  setMode(mode: CheckMode): void;
  narrow(part: Pick<PaneState, 'level' | 'showAll'>): void;
  checkNow(): void;
  select(place: CellPlace): void;
  notify(words: string): void;
  newKit(kit: string): void;
  saveReport(): void;
  choose(part: Partial<Production>): void;
  produce(): void;
  readonly list: ListActions;
  /** Gives a file to the local server, which hands it to the browser. Absent where there is none. */
  readonly handOver?: (contents: Uint8Array, name: string) => void;
  /** Set in the page: takes a file that was picked or dropped. */
  readonly takeFile?: (file: File) => void;
}
