import type { CheckMode } from '../engine/check/index.js';
import type { Diagnostic } from '../engine/core/diagnostic.js';
import type { Language } from '../engine/core/messages/message.js';
import type { CheckedWorkbook } from '../engine/index.js';
import type { ReadWorkbook } from '../engine/workbook/index.js';
import type { CellPlace } from './host/workbook-host.js';

export type PanelName = 'fill' | 'check' | 'produce' | 'help';
export const PANELS: readonly PanelName[] = ['fill', 'check', 'produce', 'help'];

export type Status =
  | { readonly kind: 'reading' | 'busy' | 'none' }
  | { readonly kind: 'checked'; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[]; readonly reason: string };

/** Everything that the pane shows follows from this. */
export interface PaneState {
  readonly language: Language;
  readonly panel: PanelName;
  readonly mode: CheckMode;
  readonly status: Status;
  readonly read?: ReadWorkbook;
  readonly checked?: CheckedWorkbook;
  readonly selected?: CellPlace;
  /** A sentence about what was just done: copied, saved, opened. */
  readonly notice?: string;
}

/** Holds the state and tells when it changed. */
export class StateHolder {
  #listeners: ((state: PaneState) => void)[] = [];

  constructor(private current: PaneState) {}

  get state(): PaneState {
    return this.current;
  }
  change(part: Partial<PaneState>): void {
    this.current = { ...this.current, ...part };
    for (const listen of this.#listeners) listen(this.current);
  }
  listen(listener: (state: PaneState) => void): void {
    this.#listeners.push(listener);
  }
}
