import { DiagnosticError } from '../engine/core/diagnostic.js';
import { checkWorkbook } from '../engine/index.js';
import { HostBusy, type WorkbookHost } from './host/workbook-host.js';
import type { StateHolder } from './pane-state.js';
import { product } from './product.js';

const QUIET_BEFORE_CHECK = 300;
const AGAIN_WHEN_BUSY = 1_000;
/** Changes that Excel does not tell (picks from some lists, fills) are found by looking. */
const LOOK_EVERY = 15_000;

/** Keeps the findings up to date: after a change has gone quiet, on activation, and now and then. */
export class LiveCheck {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #dirty = false;

  constructor(
    private readonly host: WorkbookHost,
    private readonly holder: StateHolder,
  ) {}

  async start(): Promise<void> {
    await this.host.watch({
      changed: () => this.soon(QUIET_BEFORE_CHECK),
      selected: () => void this.#select(),
    });
    if (this.host.kind === 'excel') setInterval(() => this.#look(), LOOK_EVERY);
    await this.now();
  }

  soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), delay);
  }

  async now(): Promise<void> {
    if (this.#running) {
      this.#dirty = true;
      return;
    }
    this.#running = true;
    try {
      await this.#check();
    } finally {
      this.#running = false;
      if (this.#dirty) {
        this.#dirty = false;
        this.soon(QUIET_BEFORE_CHECK);
      }
    }
  }

  /** Only while somebody can see the pane. */
  #look(): void {
    if (document.visibilityState === 'visible') this.soon(0);
  }

  async #check(): Promise<void> {
    const { holder, host } = this;
    const begun = performance.now();
    try {
      const read = await host.read();
      if (!read) {
        holder.change({ status: { kind: 'none' }, read: undefined, checked: undefined });
        return;
      }
      const { mode, language } = holder.state;
      const checked = checkWorkbook(product, host.fileName, read, { mode, language, context: {} });
      const milliseconds = Math.round(performance.now() - begun);
      holder.change({ read, checked, status: { kind: 'checked', milliseconds } });
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (error instanceof HostBusy) {
      this.holder.change({ status: { kind: 'busy' } });
      this.soon(AGAIN_WHEN_BUSY);
      return;
    }
    const diagnostics = error instanceof DiagnosticError ? error.diagnostics : [];
    if (diagnostics.some(({ code }) => code === 'workbook.not-ours') && this.host.kind === 'excel') {
      this.holder.change({ status: { kind: 'none' }, read: undefined, checked: undefined });
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    this.holder.change({
      status: { kind: 'failed', diagnostics, reason },
      read: undefined,
      checked: undefined,
    });
  }

  async #select(): Promise<void> {
    try {
      this.holder.change({ selected: await this.host.selected() });
    } catch (error) {
      if (!(error instanceof HostBusy)) throw error;
    }
  }
}
