import type { UseLog } from './markup-uses.js';

/** Looks of text, paragraphs, cells, and boxes in cells. */
type Kind = 'r' | 'p' | 'c' | 'b';

/**
 * What a document's markup calls again and again – looks of text, kinds of paragraphs and cells – each defined once
 * under a short name. Calling what is defined costs the typesetter a tenth of reading the settings anew.
 */
export class Definitions {
  private readonly keys = new Map<string, string>();
  private readonly numbers = new Map<object, number>();

  /** @param names those of documents before, which keep them */
  constructor(
    private readonly names: Map<string, string>,
    private readonly log: UseLog,
  ) {}

  /** The name of a Typst function; `kind` is the letter that it begins with. */
  name(kind: Kind, definition: string): string {
    const name = this.names.get(definition) ?? `${kind}${this.names.size + 1}`;
    this.names.set(definition, name);
    this.log.uses.definitions.set(name, definition);
    return name;
  }

  /** Says that a name is used that was given before. */
  use(name: string, definition: string): void {
    this.log.uses.definitions.set(name, definition);
  }

  /** The same where a few words tell the definition from all others of its kind: it is written out only once. */
  nameOf(kind: Kind, key: string, definition: () => string): string {
    const full = `${kind} ${key}`;
    const known = this.keys.get(full) ?? this.name(kind, definition());
    this.keys.set(full, known);
    return known;
  }

  /** A number for a value, the same whenever it is asked for: for keys. */
  number(value: object | undefined): number {
    if (!value) return 0;
    const known = this.numbers.get(value) ?? this.numbers.size + 1;
    this.numbers.set(value, known);
    return known;
  }

  get markup(): string {
    return [...this.log.uses.definitions]
      .map(([name, definition]) => `#let ${name} = ${definition}`)
      .join('\n');
  }
}
