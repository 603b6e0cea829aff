import {
  child,
  childrenNamed,
  childValue,
  parseElement,
  type XmlElement,
} from '../../engine/pdf/docx/xml-element.js';

/** Where something of a paragraph or a run may be said: by itself, by its style, by what that one is based on. */
export type Layers = readonly (XmlElement | undefined)[];

/** The styles of a Word document, by id. */
export class PaperStyles {
  private readonly styles: ReadonlyMap<string, XmlElement>;

  constructor(part: Uint8Array | undefined) {
    const root = part && parseElement(part, 'word/styles.xml');
    this.styles = new Map(
      childrenNamed(root, 'style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
    );
  }

  /** `pPr` of a paragraph and of its styles, the strongest first. */
  paragraph(paragraph: XmlElement): Layers {
    const own = child(paragraph, 'pPr');
    return [own, ...this.chain(childValue(own, 'pStyle')).map((style) => child(style, 'pPr'))];
  }

  /** `rPr` of a run, of its style and of its paragraph's styles, the strongest first. */
  run(run: XmlElement, paragraph: XmlElement): Layers {
    const own = child(run, 'rPr');
    return [
      own,
      ...[childValue(own, 'rStyle'), childValue(child(paragraph, 'pPr'), 'pStyle')]
        .flatMap((id) => this.chain(id))
        .map((style) => child(style, 'rPr')),
    ];
  }

  private chain(id: string | undefined): readonly XmlElement[] {
    const style = id === undefined ? undefined : this.styles.get(id);
    if (id !== undefined && !style) throw new Error(`the document has no style ${id}`);
    return style ? [style, ...this.chain(childValue(style, 'basedOn'))] : [];
  }
}

/** The strongest that says it. */
export const said = <Value>(
  layers: Layers,
  of: (layer: XmlElement) => Value | undefined,
): Value | undefined => layers.map((layer) => layer && of(layer)).find((value) => value !== undefined);
