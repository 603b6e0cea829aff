import type { Edges, Paragraph, Row } from '../tree/document-tree.js';
import type { RunFormat } from '../tree/format.js';
import type { CellLook } from './cell-look.js';
import type { MarkupUses } from './markup-uses.js';
import { samePlace, type RowPlace } from './row-place.js';
import type { SetFamily } from './set-family.js';

/** The contents of a paragraph as they were written before. */
export interface WrittenContent {
  readonly pieces: readonly string[];
  readonly blank: boolean;
  readonly uses: MarkupUses;
}

/** The cells of a row as they were written before. */
export interface WrittenRow {
  readonly place: RowPlace;
  readonly cells: string;
  readonly uses: MarkupUses;
}

/** Definitions after which names are given anew: documents of some hundred templates. */
const MOST_NAMES = 5000;

/** What documents have in common that are printed with one library of fonts: names, faces, and paragraphs. */
export class MarkupMemory {
  /** Names of Typst functions by what they are. */
  names = new Map<string, string>();
  /** What prints the families that a format names. */
  families = new WeakMap<RunFormat, Map<string, SetFamily>>();
  /** Formats to which the grid of a page adds space, by how much it adds. */
  spaced = new WeakMap<RunFormat, Map<number, RunFormat>>();
  /** The names of looks, by what decides them beside the format. */
  looks = new WeakMap<RunFormat, Map<string, readonly [name: string, definition: string]>>();
  /** The same of cells, by their margins. */
  cellLooks = new WeakMap<
    Edges,
    { readonly look: CellLook; readonly name: string; readonly definition: string }[]
  >();
  private known = new Map<string, MarkupUses>();
  private contents = new WeakMap<Paragraph, Map<string, WrittenContent>>();
  private rows = new WeakMap<Row, WrittenRow[]>();

  /** @param lasting paragraphs and rows that other documents may share */
  constructor(private readonly lasting: Pick<WeakSet<Paragraph | Row>, 'has'>) {}

  /** Whether it is worth while to remember what is written of a paragraph or row. */
  lasts(part: Paragraph | Row): boolean {
    return this.lasting.has(part);
  }

  /** Forgets everything when there are too many names; never while a document is written. */
  tidy(): void {
    if (this.names.size < MOST_NAMES) return;
    this.known = new Map();
    this.names = new Map();
    this.looks = new WeakMap();
    this.cellLooks = new WeakMap();
    this.contents = new WeakMap();
    this.rows = new WeakMap();
  }

  written(paragraph: Paragraph, key: string): WrittenContent | undefined {
    return this.contents.get(paragraph)?.get(key);
  }

  remember(paragraph: Paragraph, key: string, content: WrittenContent): void {
    const known = this.contents.get(paragraph) ?? new Map<string, WrittenContent>();
    known.set(key, { ...content, uses: this.alike(content.uses) });
    this.contents.set(paragraph, known);
  }

  writtenRow(row: Row, place: RowPlace): WrittenRow | undefined {
    return this.rows.get(row)?.find((one) => samePlace(one.place, place));
  }

  rememberRow(row: Row, written: WrittenRow): void {
    const known = this.rows.get(row) ?? [];
    this.rows.set(row, [...known, { ...written, uses: this.alike(written.uses) }]);
  }

  /** Most of what is of one look makes use of the same: a document is told once. */
  private alike(uses: MarkupUses): MarkupUses {
    if (uses.missing.size > 0) return uses;
    const families = [...uses.families].map(({ number }) => number);
    const key = [...uses.definitions.keys(), ...families, ...uses.faces].join(' ');
    const known = this.known.get(key);
    if (!known) this.known.set(key, uses);
    return known ?? uses;
  }
}
