import type { Picture } from '../tree/document-tree.js';
import { DiagnosticError } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { readXml } from '../../ooxml/index.js';
import type { DocumentParts } from './document-parts.js';
import type { Findings } from './findings.js';
import { pictureNature, type PictureNature } from './picture-nature.js';

/** Far above every drawing that a form bears, and far below what exhausts a stack. */
const SVG_LIMITS = { depth: 60, elements: 50_000 } as const;

/** Pictures of one part (body, header …), whose relationships name the files. */
export class PictureReader {
  readonly images = new Map<string, Uint8Array>();
  /** Parts by the names under which the markup reads them: a picture's name need not say what it is. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly parts: DocumentParts,
    private readonly compression: Compression,
    private readonly findings: Findings,
  ) {}

  /** The picture behind a relationship of the part at `from`; `undefined` after refusing what cannot be printed. */
  picture(
    from: string,
    id: string | undefined,
    placed: Pick<Picture, 'width' | 'height' | 'description' | 'anchor'>,
  ): Picture | undefined {
    const image = id === undefined ? undefined : this.parts.target(from, id);
    const bytes = image === undefined ? undefined : this.parts.bytes(image);
    if (image === undefined || !bytes) {
      this.findings.refuse('pdf.picture-missing');
      return undefined;
    }
    const name = this.names.get(image) ?? this.named(image, bytes);
    return name === undefined ? undefined : { kind: 'picture', image: name, ...placed };
  }

  /** Notes a picture under a name of its own format; `undefined` after refusing what cannot be printed. */
  private named(image: string, bytes: Uint8Array): string | undefined {
    const { budget } = this.parts;
    const nature = pictureNature(bytes, this.compression, budget.limits.pixels);
    if (!nature) {
      this.findings.refuse('pdf.picture-format', { format: image.split('.').at(-1) ?? '' });
      return undefined;
    }
    budget.spend('pixels', nature.pixels);
    if (!nature.whole || !this.isReadable(nature, image, bytes)) {
      this.findings.refuse('pdf.picture-damaged', { part: image });
      return undefined;
    }
    const name = `${image}.${nature.format}`;
    this.images.set(name, bytes);
    this.names.set(image, name);
    return name;
  }

  /** A picture of vectors is XML, and shows nothing that it does not hold itself. */
  private isReadable({ format }: PictureNature, image: string, bytes: Uint8Array): boolean {
    if (format !== 'svg') return true;
    let depth = 0;
    let [readable, elements] = [true, 0];
    try {
      readXml(
        bytes,
        image,
        {
          open: (name) => {
            depth += 1;
            elements += 1;
            readable &&= depth <= SVG_LIMITS.depth && elements <= SVG_LIMITS.elements;
            readable &&= name !== 'script' && name !== 'foreignObject';
          },
          close: () => (depth -= 1),
        },
        {},
        this.parts.budget,
      );
    } catch (error) {
      if (error instanceof DiagnosticError) return false;
      throw error;
    }
    return readable;
  }
}
