/**
 * What a document's markup calls again and again – looks of text, kinds of paragraphs and cells – each defined once
 * under a short name. Calling what is defined costs the typesetter a tenth of reading the settings anew.
 */
export class Definitions {
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  /** The name of a Typst function; `kind` is the letter that it begins with. */
  name(kind: 'r' | 'p' | 'c' | 'b', definition: string): string {
    const known = this.names.get(definition);
    if (known !== undefined) return known;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const name = `${kind}${count}`;
    this.names.set(definition, name);
    return name;
  }

  get markup(): string {
    return [...this.names].map(([definition, name]) => `#let ${name} = ${definition}`).join('\n');
  }
}
