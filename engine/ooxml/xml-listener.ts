/** What a reader wants to know of a document while it is read; names come without their prefix (`x:row` → `row`). */
export interface XmlListener {
  /** Attribute names keep their prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Character data with references resolved; a run may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}
