import type { Paragraph, Row } from '../tree/document-tree.js';
import { RememberedTexts } from '../remembered-texts.js';
import type { DocumentParts } from './document-parts.js';
import { Formatting } from './formatting.js';
import { KnownParts } from './known-parts.js';
import { KnownReadings } from './known-readings.js';
import type { KnownPiece } from './shared-pieces.js';
import type { XmlElement, XmlMemory } from './xml-element.js';

/** Pieces of a generation: a large form has some 2,000 of its own. */
const PIECES = 5000;
/** Rows of a generation: Tables 1 to 4 of an institution have some hundred, our forms together some eight hundred. */
const ROWS = 1500;
/** Templates whose styles are remembered. */
const MOST_STYLED = 12;
/** What decides how a paragraph is formatted, beside the paragraph. */
const FORMATTING_PARTS = ['styles', 'settings', 'theme'];

/**
 * What documents of one template have in common, and need not be read again: their formatting, and the paragraphs and
 * rows that they share word for word. Nothing is taken for known but what is written alike.
 */
export class ReadingMemory implements XmlMemory {
  readonly pieces = new RememberedTexts<KnownPiece<XmlElement>>(PIECES);
  readonly rows = new RememberedTexts<KnownPiece<XmlElement>>(ROWS);
  readonly met = { paragraphs: new RememberedTexts<true>(PIECES), rows: new RememberedTexts<true>(ROWS) };
  readonly textAlone = new WeakSet<XmlElement>();
  readonly parts = new KnownParts();
  readonly paragraphs = new KnownReadings<Paragraph>();
  readonly tableRows = new KnownReadings<Row>();
  /** Paragraphs and rows that other documents share: what is made of them is worth remembering too. */
  readonly lasting = new WeakSet<Paragraph | Row>();
  private readonly styled = new Map<string, Formatting>();
  private readonly numbers = new WeakMap<XmlElement, number>();
  private numbered = 0;

  /** The formatting of a document; `lasting` when its styles are remembered, which lists, that are counted, prevent. */
  formatting(parts: DocumentParts): { readonly formatting: Formatting; readonly lasting: boolean } {
    if (parts.relatedPath('numbering') !== undefined)
      return { formatting: new Formatting(parts), lasting: false };
    const key = FORMATTING_PARTS.map((type) => this.number(parts.related(type))).join(' ');
    const known = this.styled.get(key);
    if (known) {
      known.linePitch = Formatting.USUAL_LINE_PITCH;
      return { formatting: known, lasting: true };
    }
    const formatting = new Formatting(parts);
    if (this.styled.size >= MOST_STYLED) this.styled.clear();
    this.styled.set(key, formatting);
    return { formatting, lasting: true };
  }

  /** The same number for the same element. */
  private number(part: XmlElement | undefined): number {
    if (!part) return 0;
    const number = this.numbers.get(part) ?? (this.numbered += 1);
    this.numbers.set(part, number);
    return number;
  }
}
