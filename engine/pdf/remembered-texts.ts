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
    // A copy: what is cut out of a document would keep the whole of it.
    this.young.set(text.charAt(0) + text.slice(1), value);
  }
}
