import type { Anchor, AnchorPosition, Picture } from '../tree/document-tree.js';
import { DiagnosticError } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { readXml } from '../../ooxml/index.js';
import type { DocumentParts } from './document-parts.js';
import type { Findings } from './findings.js';
import { emu } from './measurement.js';
import { pictureNature, type PictureNature } from './picture-nature.js';
import { child, descendant, type XmlElement } from './xml-element.js';

/** What text does around an anchored picture that we can print: nothing. */
const NOT_FLOWING = ['wrapNone'];
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 };

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

  /** Reads `w:drawing`; `undefined` after refusing what is not a picture. */
  drawing(drawing: XmlElement, from: string): Picture | undefined {
    const holder = child(drawing, 'inline') ?? child(drawing, 'anchor');
    const blip = descendant(holder, 'blip');
    const kind = child(child(holder, 'graphic'), 'graphicData')?.attributes['uri'] ?? '';
    if (!holder || !blip || !kind.endsWith('/picture')) {
      this.findings.refuse(`pdf.${drawingKind(holder, kind)}`);
      return undefined;
    }
    const crop = descendant(holder, 'srcRect');
    if (crop && ['l', 't', 'r', 'b'].some((side) => Number(crop.attributes[side] ?? 0) !== 0)) {
      this.findings.refuse('pdf.cropped-picture');
    }
    const extent = child(holder, 'extent')?.attributes ?? {};
    return this.picture(from, blip.attributes['r:embed'], {
      width: emu(extent['cx']) ?? 0,
      height: emu(extent['cy']) ?? 0,
      description: child(holder, 'docPr')?.attributes['descr'] || undefined,
      anchor: holder.name === 'anchor' ? this.anchor(holder) : undefined,
    });
  }

  /** Reads the VML that older writers leave: a shape with a picture and its size in the style. */
  vml(holder: XmlElement, from: string): Picture | undefined {
    const data = descendant(holder, 'imagedata');
    const shape = holder.children.find((one) => descendant(one, 'imagedata') !== undefined);
    const style = styleOf(shape?.attributes['style'] ?? '');
    const width = cssLength(style.get('width'));
    const height = cssLength(style.get('height'));
    if (!data || !width || !height || style.get('position') === 'absolute') {
      this.findings.refuse(descendant(holder, 'textbox') ? 'pdf.text-box' : 'pdf.shape');
      return undefined;
    }
    const description = shape?.attributes['alt'];
    return this.picture(from, data.attributes['r:id'], { width, height, description, anchor: undefined });
  }

  private picture(
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

  private anchor(holder: XmlElement): Anchor {
    const wrap = holder.children.find((one) => one.name.startsWith('wrap'))?.name ?? 'wrapNone';
    if (!NOT_FLOWING.includes(wrap)) this.findings.refuse('pdf.wrapped-picture');
    return {
      behind: holder.attributes['behindDoc'] === '1',
      horizontal: position(child(holder, 'positionH')),
      vertical: position(child(holder, 'positionV')),
    };
  }
}

const ALIGNS: Readonly<Record<string, AnchorPosition['align']>> = {
  left: 'start',
  top: 'start',
  inside: 'start',
  center: 'center',
  right: 'end',
  bottom: 'end',
  outside: 'end',
};

function position(element: XmlElement | undefined): AnchorPosition {
  const from = element?.attributes['relativeFrom'] ?? 'column';
  return {
    from: from === 'page' || from === 'margin' ? from : 'text',
    offset: emu(child(element, 'posOffset')?.text) ?? 0,
    align: ALIGNS[child(element, 'align')?.text ?? ''],
  };
}

function drawingKind(
  holder: XmlElement | undefined,
  kind: string,
): 'text-box' | 'chart' | 'diagram' | 'shape' {
  if (descendant(holder, 'txbxContent')) return 'text-box';
  if (kind.endsWith('/chart')) return 'chart';
  if (kind.endsWith('/diagram')) return 'diagram';
  return 'shape';
}

const styleOf = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style.split(';').map((one) => {
      const [name = '', value = ''] = one.split(':');
      return [name.trim(), value.trim()];
    }),
  );

function cssLength(text: string | undefined): number | undefined {
  const match = /^([\d.]+)(pt|in|cm|mm|px)?$/.exec(text ?? '');
  if (!match?.[1]) return undefined;
  return Number(match[1]) * (POINTS[match[2] ?? 'px'] ?? 1);
}
