import type { CheckMode } from '../engine/check/index.js';
import type { WorkbookHost } from './host/workbook-host.js';
import type { PanelName, PaneState, Production } from './pane-state.js';
import type { CellPlace } from './worker/checked-kit.js';

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
  /** Gives a file to the local server, which hands it to the browser. Absent where there is none. */
  readonly handOver?: (contents: Uint8Array, name: string) => void;
  /** Set in the page: takes a file that was picked or dropped. */
  readonly takeFile?: (file: File) => void;
}
