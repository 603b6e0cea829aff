import { ReadingMemory } from './docx/reading-memory.js';
import type { FontLibrary } from './fonts/font-library.js';
import { MarkupMemory } from './typst/markup-memory.js';

/**
 * What the documents of a run have in common. A template's own words are read, broken into lines and written for the
 * typesetter once, and per document only what was filled in; documents that are written otherwise have nothing in common.
 */
export class PrintingMemory {
  readonly reading = new ReadingMemory();
  private readonly markups = new WeakMap<FontLibrary, MarkupMemory>();

  /** For a document that is about to be written. */
  markup(library: FontLibrary): MarkupMemory {
    const memory = this.markups.get(library) ?? new MarkupMemory(this.reading.lasting);
    this.markups.set(library, memory);
    memory.tidy();
    return memory;
  }
}
