import type { TypedEntry } from './entry-controls.js';
import type { WrittenCell } from './shown-design.js';
import type { Language } from '../../engine/core/messages/message.js';

/** What becomes of a row that the roster has already under the same name: left as it is, updated, added again. */
export const KNOWN_ROWS = ['skip', 'update', 'add'] as const;
export type KnownRows = (typeof KNOWN_ROWS)[number];

export interface ListQuestion {
  readonly form: string;
  readonly roster: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly language: Language;
  /** A mapping that was confirmed for an earlier list, as it was kept. */
  readonly remembered?: unknown;
  /** What the user chose for this list: by header a column of the roster, or null for none. */
  readonly chosen?: Readonly<Record<string, string | null>>;
  readonly known: KnownRows;
}

/** Why a row of the list does not become a row of the roster. */
export type RefusalKind = 'unreadable' | 'total' | 'note' | 'header' | 'numbered';

export interface RefusedRow {
  /** As the list numbers its rows, from 1. */
  readonly row: number;
  readonly kind: RefusalKind;
  /** What the row says, shortened; for an unreadable one a sentence per cell. */
  readonly texts: readonly string[];
}

/** A column of the list, and where it goes. */
export interface FoundColumn {
  readonly header: string;
  readonly example: string;
  /** The roster's column, or null for none. */
  readonly field: string | null;
}

/** A column of the roster's sheet, from 1, with the number format that its entries need. */
export interface SheetColumn {
  readonly column: number;
  readonly numberFormat: string;
}

/** Rows for a roster's sheet as plain values; `null` where the list says nothing. */
export interface RosterRows {
  readonly sheet: string;
  /** The roster's first row, from 1: above it nothing is written. */
  readonly firstRow: number;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A part of the rows to be copied: columns that stand side by side on the sheet. */
export interface PasteBlock {
  /** Where its upper left cell goes: below the last filled row. */
  readonly cell: string;
  /** Cells between tabs, rows between line feeds, quoted as spreadsheets read it. */
  readonly text: string;
}

export interface ReadList {
  readonly kind: 'read';
  /** The list's sheet. */
  readonly sheet: string;
  readonly columns: readonly FoundColumn[];
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  /** Columns of the roster that the list does not fill. */
  readonly lacking: readonly string[];
  readonly refused: readonly RefusedRow[];
  /** Notations that were set right and other things worth knowing of rows that fit. */
  readonly notes: readonly string[];
  /** Rows that the roster has already, word for word. */
  readonly same: number;
  /** Rows that the roster has under the same name, with what the list says otherwise. */
  readonly known: readonly { readonly name: string; readonly changes: readonly string[] }[];
  /** Rows to be added. */
  readonly order: RosterRows;
  /** Cells of known rows to be set, where they are to be updated. */
  readonly updates: readonly WrittenCell[];
  /** All of it as entries, the added rows below those of the roster, for a workbook that is a file. */
  readonly entries: readonly TypedEntry[];
  readonly blocks: readonly PasteBlock[];
  /** The mapping follows from an earlier list. */
  readonly fromEarlier: boolean;
  /** What is worth keeping for the next list: words of headers, nothing of the entries. */
  readonly mapping: unknown;
}

export type ListAnswer = ReadList | { readonly kind: 'failed'; readonly sentences: readonly string[] };
