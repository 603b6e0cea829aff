import type { CheckMode } from '../engine/check/index.js';
import type { CellPlace, WorkbookHost } from './host/workbook-host.js';
import type { PanelName } from './pane-state.js';

/** What the user can do; panels call these and nothing else. */
export interface PaneActions {
  readonly host: WorkbookHost;
  show(panel: PanelName): void;
  switchLanguage(): void;
  setMode(mode: CheckMode): void;
  checkNow(): void;
  select(place: CellPlace): void;
  notify(words: string): void;
  newKit(kit: string): Promise<void>;
  /** Set in the page: takes a file that was picked or dropped. */
  readonly takeFile?: (file: File) => void;
}
