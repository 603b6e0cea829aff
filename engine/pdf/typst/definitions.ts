import type { UseLog } from './markup-uses.js';

/** Looks of text, paragraphs, cells, and boxes in cells. */
type Kind = 'r' | 'p' | 'c' | 'b';

/**
 * What a document's markup calls again and again – looks of text, kinds of paragraphs and cells – each defined once
 * under a short name. Calling what is defined costs the typesetter a tenth of reading the settings anew.
 */
export class Definitions {
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

  get markup(): string {
    return [...this.log.uses.definitions]
      .map(([name, definition]) => `#let ${name} = ${definition}`)
      .join('\n');
  }
}
