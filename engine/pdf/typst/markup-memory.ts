import type { Paragraph } from '../tree/document-tree.js';
import type { RunFormat } from '../tree/format.js';
import type { MarkupUses } from './markup-uses.js';
import type { SetFamily } from './set-family.js';

/** The contents of a paragraph as they were written before. */
export interface WrittenContent {
  readonly pieces: readonly string[];
  readonly blank: boolean;
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
  /** The names of looks, by what decides them beside the format. */
  looks = new WeakMap<RunFormat, Map<string, readonly [name: string, definition: string]>>();
  private known = new Map<string, MarkupUses>();
  private contents = new WeakMap<Paragraph, Map<string, WrittenContent>>();

  /** Forgets everything when there are too many names; never while a document is written. */
  tidy(): void {
    if (this.names.size < MOST_NAMES) return;
    this.known = new Map();
    this.names = new Map();
    this.looks = new WeakMap();
    this.contents = new WeakMap();
  }

  written(paragraph: Paragraph, key: string): WrittenContent | undefined {
    return this.contents.get(paragraph)?.get(key);
  }

  remember(paragraph: Paragraph, key: string, content: WrittenContent): void {
    const known = this.contents.get(paragraph) ?? new Map<string, WrittenContent>();
    known.set(key, { ...content, uses: this.alike(content.uses) });
    this.contents.set(paragraph, known);
  }

  /** Paragraphs of one look make use of the same: a document is told once. */
  private alike(uses: MarkupUses): MarkupUses {
    if (uses.missing.size > 0) return uses;
    const key = [...uses.definitions.keys(), ...[...uses.families].map(({ number }) => number)].join(' ');
    const known = this.known.get(key);
    if (!known) this.known.set(key, uses);
    return known ?? uses;
  }
}
