import type { RememberedTexts } from '../remembered-texts.js';

/**
 * Formatting of paragraphs, runs, cells, rows and tables, which documents say over and over in the same words; and
 * paragraphs and whole rows, which the documents of one template share.
 */
const PIECES = /<w:(pPr|rPr|tcPr|trPr|tblPr|p|tr)>/g;

/** Pieces longer than this are not what documents repeat. */
const LONGEST = 100_000;
/** Any element that is more than text and its formatting, which is taken out first: of a paragraph, and of a row. */
const MORE_THAN_TEXT = {
  p: /<(?!\/?w:(?:p|r|t|br|tab|cr|noBreakHyphen)[ />]|_\d+\/>)/,
  tr: /<(?!\/?w:(?:tr|tc|p|r|t|br|tab|cr|noBreakHyphen)[ />]|_\d+\/>)/,
};
type Shareable = keyof typeof MORE_THAN_TEXT;

/** What is remembered of a piece: what it was read into, or that it has to be read where it stands. */
export type KnownPiece<Piece extends object> = Piece | 'more than text';

/** Pieces that were read before. Rows are long, and those that somebody filled in do not return: they are fewer. */
export interface KnownPieces<Piece extends object> {
  readonly pieces: RememberedTexts<KnownPiece<Piece>>;
  readonly rows: RememberedTexts<KnownPiece<Piece>>;
  /**
   * Paragraphs and rows that were read. They are remembered from the second time on: what somebody filled in is not
   * worth it, and is more than what templates say.
   */
  readonly met: { readonly paragraphs: RememberedTexts<true>; readonly rows: RememberedTexts<true> };
}

/** A piece that has to be read; `xml` has the formatting taken out. */
export interface UnreadPiece {
  readonly number: number;
  /** As it is written. */
  readonly written: string;
  readonly xml: string;
  /** Whether the document has it more than once. */
  repeated: boolean;
}

/** XML with the pieces that it repeats taken out. */
export interface SharedXml<Piece extends object> {
  /** The document with an empty element in the place of each piece: `<_0/>` for the first of them. */
  readonly xml: string;
  /** The pieces that are known, by number; what is not has to be read before the document is. */
  readonly known: (Piece | undefined)[];
  readonly properties: readonly UnreadPiece[];
  readonly paragraphs: readonly UnreadPiece[];
  readonly rows: readonly UnreadPiece[];
}

/**
 * Takes pieces out of a part, so that what stands there a thousand times, or stood in a document before, is read once,
 * and once resolved. The part is well-formed if what is left and all unread pieces are, and only then.
 * @param memory pieces that were read before; without it only formatting is taken out
 * @returns `undefined` when the part has little to share, or characters that could be taken for what they are not.
 */
export function sharePieces<Piece extends object>(
  xml: string,
  memory: KnownPieces<Piece> | undefined,
): SharedXml<Piece> | undefined {
  if (hasTag(xml, '_') || hasTag(xml, '!') || hasTag(xml, '?', 2)) return undefined;
  return new Sharing(xml, memory).shared();
}

/** Whether a tag begins with that sign. Signs are rare and tags are not, so it is the signs that are looked for. */
function hasTag(xml: string, sign: string, from = 0): boolean {
  for (let at = xml.indexOf(sign, from); at >= 0; at = xml.indexOf(sign, at + 1))
    if (xml[at - 1] === '<') return true;
  return false;
}

class Sharing<Piece extends object> {
  private readonly numbers = new Map<string, number>();
  private readonly known: (Piece | undefined)[] = [];
  private readonly properties: UnreadPiece[] = [];
  private readonly texts: Record<Shareable, UnreadPiece[]> = { p: [], tr: [] };
  private readonly unread = new Map<number, UnreadPiece>();
  private found = 0;

  constructor(
    private readonly xml: string,
    private readonly memory: KnownPieces<Piece> | undefined,
  ) {}

  shared(): SharedXml<Piece> | undefined {
    const rest = this.without(0, this.xml.length);
    if (rest === undefined || this.found < 2 * this.properties.length) return undefined;
    const { known, properties, texts } = this;
    return { xml: rest, known, properties, paragraphs: texts.p, rows: texts.tr };
  }

  /** A stretch with its pieces taken out. */
  private without(start: number, limit: number): string | undefined {
    let rest = '';
    let end = start;
    for (PIECES.lastIndex = start; ;) {
      const match = PIECES.exec(this.xml);
      if (!match || match.index >= limit) return rest + this.xml.slice(end, limit);
      const name = match[1] ?? '';
      const inside = PIECES.lastIndex;
      const close = this.xml.indexOf(`</w:${name}>`, inside);
      const after = close + name.length + 5;
      if (close < 0 || after > limit) return undefined;
      if (name === 'p' || name === 'tr') {
        const piece = this.textAlone(name, match.index, inside, after);
        PIECES.lastIndex = piece === undefined ? inside : after;
        if (piece === undefined) continue;
        rest += this.xml.slice(end, match.index) + piece;
        end = after;
        continue;
      }
      if (after - match.index > LONGEST) return undefined;
      const text = this.xml.slice(match.index, after);
      // Changes that are tracked hold the former formatting inside the present one: the inner one is taken.
      if (text.includes(`<w:${name}`, 1)) continue;
      this.found += 1;
      rest += `${this.xml.slice(end, match.index)}<_${this.propertyNumber(text)}/>`;
      end = after;
      PIECES.lastIndex = after;
    }
  }

  private propertyNumber(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.known.length;
    this.numbers.set(text, number);
    const before = this.memory?.pieces.get(text);
    this.known.push(before === 'more than text' ? undefined : before);
    if (this.known[number] === undefined)
      this.properties.push({ number, written: text, xml: text, repeated: true });
    return number;
  }

  /** What stands in the place of a paragraph or row of text alone; `undefined` for others. */
  private textAlone(name: Shareable, start: number, inside: number, after: number): string | undefined {
    if (!this.memory || after - start > LONGEST) return undefined;
    const text = this.xml.slice(start, after);
    const numbered = this.numbers.get(text);
    if (numbered !== undefined) {
      const unread = this.unread.get(numbered);
      if (unread) unread.repeated = true;
      return `<_${numbered}/>`;
    }
    const memory = name === 'p' ? this.memory.pieces : this.memory.rows;
    const before = memory.get(text);
    if (before === 'more than text') return undefined;
    const inner = before ? '' : this.without(inside, after);
    if (inner === undefined) return undefined;
    if (MORE_THAN_TEXT[name].test(inner)) {
      memory.set(text, 'more than text');
      return undefined;
    }
    const number = this.known.length;
    this.numbers.set(text, number);
    this.known.push(before);
    if (!before) {
      const unread = { number, written: text, xml: `<w:${name}>${inner}`, repeated: false };
      this.unread.set(number, unread);
      this.texts[name].push(unread);
    }
    return `<_${number}/>`;
  }
}
