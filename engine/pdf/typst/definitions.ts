/** Looks of text, paragraphs, cells, and boxes in cells. */
type Kind = 'r' | 'p' | 'c' | 'b';

/**
 * What a document's markup calls again and again – looks of text, kinds of paragraphs and cells – each defined once
 * under a short name. Calling what is defined costs the typesetter a tenth of reading the settings anew.
 */
export class Definitions {
  private readonly names = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  private readonly numbers = new Map<object, number>();
  private readonly counts = new Map<string, number>();

  /** The name of a Typst function; `kind` is the letter that it begins with. */
  name(kind: Kind, definition: string): string {
    const known = this.names.get(definition);
    if (known !== undefined) return known;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const name = `${kind}${count}`;
    this.names.set(definition, name);
    return name;
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
    return [...this.names].map(([definition, name]) => `#let ${name} = ${definition}`).join('\n');
  }
}
