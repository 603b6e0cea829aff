/** Values by text, for texts that return: what nobody asked for in the last two generations is forgotten. */
export class RememberedTexts<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  /** @param most texts of a generation */
  constructor(private readonly most: number) {}

  get(text: string): Value | undefined {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const older = this.old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, value: Value): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(copyOf(text), value);
  }
}

/** Texts that were met once: what nobody meets again in two generations is forgotten. */
export class MetTexts {
  private young = new Set<string>();
  private old = new Set<string>();

  /** @param most texts of a generation */
  constructor(private readonly most: number) {}

  /** Whether a text was met before. From now on it was. */
  meet(text: string): boolean {
    if (this.young.has(text)) return true;
    const met = this.old.has(text);
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Set();
    }
    this.young.add(copyOf(text));
    return met;
  }
}

/** What is cut out of a document would keep the whole of it. */
const copyOf = (text: string): string => text.charAt(0) + text.slice(1);
