import type { SetFamily } from './set-family.js';

/** What markup makes use of, and what has to be said of it. */
export class MarkupUses {
  /** Faces by their ids in the library. */
  readonly faces = new Set<string>();
  /** Typst functions by name. */
  readonly definitions = new Map<string, string>();
  readonly families = new Set<SetFamily>();
  /** Characters that no face has, each with the text in which it stands. */
  readonly missing = new Map<string, string>();

  private readonly added = new Set<MarkupUses>();

  add(other: MarkupUses): void {
    if (this.added.has(other)) return;
    this.added.add(other);
    const { faces, definitions, families, missing } = other;
    for (const one of faces) this.faces.add(one);
    for (const [name, definition] of definitions) this.definitions.set(name, definition);
    for (const one of families) this.families.add(one);
    for (const [character, text] of missing)
      if (!this.missing.has(character)) this.missing.set(character, text);
  }
}

/** Notes what the markup uses that is being written, and what a piece of it uses by itself. */
export class UseLog {
  uses = new MarkupUses();

  /** Writes a piece of markup; what it uses is told apart and added to the rest. */
  noting<Result>(write: () => Result): { readonly result: Result; readonly uses: MarkupUses } {
    const before = this.uses;
    const own = new MarkupUses();
    this.uses = own;
    try {
      return { result: write(), uses: own };
    } finally {
      this.uses = before;
      before.add(own);
    }
  }
}
