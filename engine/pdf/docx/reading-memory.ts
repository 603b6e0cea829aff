import type { Paragraph } from '../tree/document-tree.js';
import { RememberedTexts } from '../remembered-texts.js';
import type { DocumentParts } from './document-parts.js';
import { Formatting, type TableFormatting } from './formatting.js';
import type { XmlElement, XmlMemory } from './xml-element.js';

/** Pieces of a generation: a large form has some 2,000 of its own. */
const PIECES = 5000;
/** Templates whose styles are remembered. */
const MOST_STYLED = 12;
/** What decides how a paragraph is formatted, beside the paragraph. */
const FORMATTING_PARTS = ['styles', 'settings', 'theme'];

/** A paragraph of text alone, as it was read before. */
interface ReadParagraph {
  readonly table: TableFormatting | undefined;
  readonly linePitch: number;
  readonly paragraph: Paragraph;
  readonly text: string;
}

/**
 * What documents of one template have in common, and need not be read again: their formatting, and the paragraphs that
 * they share word for word. Nothing is taken for known but what is written alike.
 */
export class ReadingMemory {
  readonly pieces: XmlMemory = new RememberedTexts(PIECES);
  private readonly styled = new Map<string, Formatting>();
  private readonly paragraphs = new WeakMap<Formatting, WeakMap<XmlElement, ReadParagraph[]>>();

  /** The formatting of a document; `lasting` when its styles are remembered, which lists, that are counted, prevent. */
  formatting(parts: DocumentParts): { readonly formatting: Formatting; readonly lasting: boolean } {
    if (parts.relatedPath('numbering') !== undefined)
      return { formatting: new Formatting(parts), lasting: false };
    const decoder = new TextDecoder();
    const key = FORMATTING_PARTS.map((type) => {
      const path = parts.relatedPath(type);
      return path === undefined ? '' : decoder.decode(parts.bytes(path));
    }).join('\0');
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

  known(
    formatting: Formatting,
    element: XmlElement,
    table: TableFormatting | undefined,
  ): Pick<ReadParagraph, 'paragraph' | 'text'> | undefined {
    return this.paragraphs
      .get(formatting)
      ?.get(element)
      ?.find(
        (one) =>
          one.linePitch === formatting.linePitch &&
          one.table?.paragraph === table?.paragraph &&
          one.table?.run === table?.run,
      );
  }

  remember(
    formatting: Formatting,
    element: XmlElement,
    table: TableFormatting | undefined,
    read: Pick<ReadParagraph, 'paragraph' | 'text'>,
  ): void {
    let elements = this.paragraphs.get(formatting);
    if (!elements) this.paragraphs.set(formatting, (elements = new WeakMap()));
    const known = elements.get(element) ?? [];
    elements.set(element, [...known, { ...read, table, linePitch: formatting.linePitch }]);
  }
}
