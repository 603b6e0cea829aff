import { draftOf, sameEntry, type Draft } from './draft.js';
import type { StateHolder } from './pane-state.js';
import type { TypedEntry } from './worker/entry-controls.js';

/** Keeps what was typed on the screen until it was written and read again, or somebody types something else. */
export class Drafts {
  constructor(private readonly holder: StateHolder) {}

  get #all(): readonly Draft[] {
    return this.holder.state.drafts ?? [];
  }

  /** What was typed and could not be written. */
  get refused(): readonly Draft[] {
    return this.#all.filter(({ refused }) => refused !== undefined);
  }

  keep(draft: Draft): void {
    this.holder.change({ drafts: [...this.#all.filter((one) => !sameEntry(one, draft)), draft] });
  }

  /** The entry was written, unless something else was typed into it meanwhile. */
  written(entry: TypedEntry, revision: number): void {
    if (draftOf(this.#all, entry)?.text === entry.text) this.keep({ ...entry, revision });
  }

  /** The entry was taken back to what it said before, unless something else was typed into it meanwhile. */
  restored(entry: TypedEntry, revision: number): void {
    const known = draftOf(this.#all, entry);
    if (!known || known.revision !== undefined) this.keep({ ...entry, revision });
  }

  /** It could not be written; what was typed stays where it was typed. */
  refuse(entry: TypedEntry, refused: string): void {
    if (draftOf(this.#all, entry)?.text === entry.text) this.keep({ ...entry, refused });
  }

  /** What was pasted and could not be written; it stays where it was to stand. */
  refuseAll(refused: readonly Draft[]): void {
    if (refused.length === 0) return;
    const others = this.#all.filter((one) => !refused.some((other) => sameEntry(one, other)));
    this.holder.change({ drafts: [...others, ...refused] });
  }

  /** @returns the drafts that what was read of this revision does not show */
  after(revision: number): readonly Draft[] {
    const left = this.#all.filter((one) => one.revision === undefined || one.revision > revision);
    return left.length === this.#all.length ? this.#all : left;
  }
}
