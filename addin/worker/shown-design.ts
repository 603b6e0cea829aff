import type { Language } from '../../engine/core/messages/message.js';

/** 设计测算 as plain data from the worker. */
export interface ShownDesign {
  /** Whether changes are looked for, and variants compared. */
  readonly advises: boolean;
  readonly proposals: readonly DesignProposal[];
  /** What people have to settle. */
  readonly advice: readonly string[];
  readonly limits: readonly DesignLimit[];
  /** What is to be looked at: schedule, courses, partners. */
  readonly looks: readonly string[];
  /** The weeks in which something is held, and the modes of the schedule. */
  readonly weeks: readonly ShownWeek[];
  readonly modes: readonly string[];
  /** Of workbooks that stand beside: other variants, the project as carried out. */
  readonly comparison?: ShownComparison | undefined;
  readonly delivery?: ShownDelivery | undefined;
}

export interface ShownWeek {
  readonly number: number;
  readonly monday: string;
  /** From Monday to Sunday: hours of each mode. */
  readonly days: readonly (readonly (readonly [mode: string, hours: number])[])[];
}

/** The design beside its variants; the first value of a line is its own. */
export interface ShownComparison {
  readonly names: readonly string[];
  readonly lines: readonly {
    readonly label: string;
    readonly unit: string;
    readonly values: readonly string[];
    readonly differs: boolean;
  }[];
  /** What makes each variant of this design. */
  readonly takes: readonly DesignProposal[];
}

export interface ShownDelivery {
  readonly name: string;
  readonly lines: readonly {
    readonly words: string;
    readonly state: 'kept' | 'exceeded' | 'open';
    readonly articles: string;
  }[];
  readonly changes: readonly string[];
}

/** A workbook to be held beside the one that is checked; nothing puts all of them away. */
export type BesideQuestion =
  | {
      readonly as: 'variant' | 'delivered';
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly language: Language;
    }
  | { readonly as: 'nothing' };
export type BesideAnswer =
  { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** Changes of entries that are made on a button. */
export interface OfferedChanges {
  readonly words: string;
  readonly changes: readonly {
    readonly form: string;
    /** The entry as its path is written. */
    readonly entry: string;
    readonly after: string;
  }[];
  /** The changes as they are read. */
  readonly lines: readonly string[];
  /** The same changes as cells of a workbook that is open in Excel; none where one has no cell there. */
  readonly cells: readonly WrittenCell[];
}

/** What mends a card without a decision of anybody: what stands there can only mean this. */
export interface SureRemedy extends OfferedChanges {
  /** The card's key. */
  readonly card: string;
  /** What an entry said before, where it is one. */
  readonly before?: string;
}

export interface DesignProposal extends OfferedChanges {
  readonly id: string;
  /** How many findings it settles, and what they say. */
  readonly settled: number;
  readonly settles: string;
  readonly confirm: readonly string[];
  /** What is to be filled in afterwards; empty where nothing is. */
  readonly toFill: string;
  readonly articles: string;
}

export interface DesignLimit {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly exceeded: boolean;
  readonly articles: string;
}

/** A cell as it is to stand in the sheet: days as serial numbers, percentages as fractions; '' is blank. */
export interface WrittenCell {
  readonly sheet: string;
  readonly cell: string;
  /** For cells that have none. */
  readonly numberFormat: string;
  readonly content: string | number;
}
