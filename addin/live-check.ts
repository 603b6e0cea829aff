import type { Engine } from './engine-client.js';
import { HostBusy, type WorkbookHost } from './host/workbook-host.js';
import type { StateHolder } from './pane-state.js';
import type { Language } from '../engine/core/messages/message.js';
import type { CellPlace, CheckedKit } from './worker/checked-kit.js';
import type { CheckAnswer } from './worker/questions.js';

const QUIET_BEFORE_CHECK = 300;
const QUIET_BEFORE_HELP = 100;
const AGAIN_WHEN_BUSY = 1_000;
/** Changes that Excel does not tell (picks from some lists, fills) are found by looking. */
const LOOK_EVERY = 15_000;

/** The engine always checks as before submission; what is only blank is shown apart. */
const MODE = 'final';

/** Keeps the findings up to date: after a change has gone quiet, on activation, and now and then. */
export class LiveCheck {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #selecting: ReturnType<typeof setTimeout> | undefined;
  #place: CellPlace | undefined;
  #running: Promise<void> | undefined;
  #dirty = false;
  #last = '';
  /** Of what is on the screen. */
  #language: Language | undefined;

  constructor(
    private readonly host: WorkbookHost,
    private readonly engine: Engine,
    private readonly holder: StateHolder,
  ) {}

  async start(): Promise<void> {
    await this.#watch();
    if (this.host.kind === 'excel') setInterval(() => this.#look(), LOOK_EVERY);
    await this.now();
  }

  /** What was found belongs to another workbook: nothing of it is shown any more. */
  forget(): void {
    this.#last = '';
    this.holder.change({
      status: { kind: this.host.fileName === '' && this.host.kind === 'file' ? 'none' : 'reading' },
      checked: undefined,
      current: undefined,
      sections: undefined,
      drafts: undefined,
      help: undefined,
      settled: undefined,
      notice: undefined,
      list: undefined,
      production: {
        ...this.holder.state.production,
        documents: [],
        madeOf: undefined,
        chosen: new Map(),
        kit: undefined,
      },
    });
  }

  soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), delay);
  }

  async now(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) {
      this.#dirty = true;
      return;
    }
    this.#running = this.#check();
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
      if (this.#dirty) {
        this.#dirty = false;
        this.soon(QUIET_BEFORE_CHECK);
      }
    }
  }

  /**
   * Checks what the workbook holds at this moment, whatever is still waited for: documents and reports are made of
   * nothing older. Says whether that was possible; it is not while a cell is being edited.
   */
  async upToDate(): Promise<boolean> {
    while (this.#running) await this.#running;
    await this.now();
    return this.holder.state.status.kind !== 'busy';
  }

  /** Excel may be in the middle of an edit when the pane opens: then its events are asked for again. */
  async #watch(): Promise<void> {
    try {
      await this.host.watch({
        changed: () => this.soon(QUIET_BEFORE_CHECK),
        selected: () => this.explain(),
      });
    } catch (error) {
      if (!(error instanceof HostBusy)) throw error;
      setTimeout(() => void this.#watch(), AGAIN_WHEN_BUSY);
    }
  }

  /** Only while somebody can see the pane. */
  #look(): void {
    if (document.visibilityState === 'visible') this.soon(0);
  }

  async #check(): Promise<void> {
    const { holder, host, engine } = this;
    const begun = performance.now();
    const { taken } = host;
    try {
      const source = await host.read();
      if (!source) return this.#show({ kind: 'not-ours' }, begun);
      const { language } = holder.state;
      const { fileName } = host;
      const answer = await engine.ask('check', { source, fileName, mode: MODE, language });
      // Other contents were taken meanwhile: their own check follows.
      if (taken !== host.taken) return;
      this.#show(answer, begun, language);
      await this.#help();
    } catch (error) {
      if (taken === host.taken) this.#failed(error);
    }
  }

  /** A check that found the same leaves everything on the screen as it is. */
  #show(answer: CheckAnswer, begun: number, language = this.holder.state.language): void {
    const { holder } = this;
    const milliseconds = Math.round(performance.now() - begun);
    const status =
      answer.kind === 'checked'
        ? ({ kind: 'checked', milliseconds, at: new Date() } as const)
        : answer.kind === 'failed'
          ? answer
          : ({ kind: 'none' } as const);
    const text = JSON.stringify(answer);
    const same = text === this.#last;
    this.#last = text;
    if (same) return holder.change({ status });
    const checked = answer.kind === 'checked' ? answer.checked : undefined;
    // In Excel the sheets of one kit may be deleted, and another be inserted.
    const isOther = checked !== undefined && holder.state.production.kit !== checked.kit;
    if (isOther) holder.produce({ documents: [], madeOf: undefined, chosen: new Map(), kit: checked.kit });
    // The same found in other words is no change of what documents were made of.
    const { madeOf } = holder.state.production;
    const isTranslated = language !== this.#language;
    this.#language = language;
    if (isTranslated && checked && madeOf === holder.state.checked && foundIn(checked) === foundIn(madeOf))
      holder.produce({ madeOf: checked });
    // What mending a card settles was found out by the check before.
    holder.change({ status, checked, settled: undefined });
  }

  #failed(error: unknown): void {
    if (error instanceof HostBusy) {
      this.holder.change({ status: { kind: 'busy' } });
      this.soon(AGAIN_WHEN_BUSY);
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    this.#last = '';
    this.holder.change({ status: { kind: 'failed', sentences: [reason], codes: [] }, checked: undefined });
  }

  /** The selection moved, or the panel with the entry's help came to the front. */
  explain(): void {
    clearTimeout(this.#selecting);
    this.#selecting = setTimeout(() => void this.#locate(), QUIET_BEFORE_HELP);
  }

  /** Asks Excel for the selected cell, while somebody reads the help or the findings. */
  async #locate(): Promise<void> {
    const { holder, host } = this;
    const { panel } = holder.state;
    if (host.kind !== 'excel' || (panel !== 'fill' && panel !== 'check')) return;
    try {
      this.#place = await host.selected();
      if (panel === 'check') this.#raise(this.#place);
      else await this.#help();
    } catch (error) {
      if (!(error instanceof HostBusy)) throw error;
    }
  }

  /** The card about the selected cell is the open one. */
  #raise(place: CellPlace | undefined): void {
    const { sorted } = this.holder.state.checked ?? {};
    if (!sorted || !place) return;
    const cards = [...sorted.wrong, ...sorted.warnings];
    const about = cards.find(({ finding }) =>
      finding.places.some(({ sheet, cell }) => sheet === place.sheet && cell === place.cell),
    );
    if (about && about.key !== this.holder.state.current) this.holder.change({ current: about.key });
  }

  async #help(): Promise<void> {
    const { holder, engine } = this;
    const place = this.#place;
    const help = place && holder.state.checked ? await engine.ask('help', { place }) : undefined;
    if (JSON.stringify(help) !== JSON.stringify(holder.state.help)) holder.change({ help });
  }
}

/** What a check found, whatever the words. */
const foundIn = (checked: CheckedKit | undefined): string =>
  JSON.stringify([
    checked?.findings.map(({ code, places }) => [code, places]),
    checked?.forms.map(({ filled, required }) => [filled, required]),
  ]);
