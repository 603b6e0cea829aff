import type { Dossier, EntryValue } from '../../../engine/form/index.js';
import type { Random } from '../../hostile/random.js';

export type Row = Record<string, EntryValue | undefined>;

/** A dossier that is being varied. */
export class Draft {
  readonly #dossier: Dossier;

  constructor(dossier: Dossier) {
    this.#dossier = structuredClone(dossier);
  }

  get dossier(): Dossier {
    return this.#dossier;
  }

  get kit(): string {
    return this.#dossier.kit;
  }

  /** The entries of a form, to be changed; none where the dossier has no such form. */
  form(id: string): Row {
    return (this.#dossier.forms[id] ?? {}) as Row;
  }

  /** The rows of a roster, to be changed. */
  rows(form: string, roster: string): Row[] {
    const rows: unknown = this.#dossier.forms[form]?.[roster];
    return Array.isArray(rows) ? (rows as Row[]) : [];
  }
}

/** A change that leaves a lawful dossier lawful; it does nothing where it has nothing to change. */
export type Variation = (draft: Draft, random: Random) => void;

export const whole = (random: Random, from: number, to: number): number => from + random.below(to - from + 1);
export const chance = (random: Random): boolean => random.next() < 0.5;
/** With two decimals. */
export const cents = (value: number): number => Math.round(value * 100) / 100;
export const numberIn = (row: Row, id: string): number | undefined => {
  const value = row[id];
  return typeof value === 'number' ? value : undefined;
};

const DAY = 86_400_000;
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
/** A day from the first to the last. */
export const dayBetween = (random: Random, first: string, last: string): string =>
  dayAfter(first, random.below((Date.parse(last) - Date.parse(first)) / DAY + 1));

/** Sets an entry that is filled. */
export function change(row: Row, id: string, value: EntryValue): void {
  if (row[id] !== undefined) row[id] = value;
}
