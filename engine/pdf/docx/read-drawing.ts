import type { ReadingBudget } from '../../ooxml/index.js';
import type { Border } from '../tree/border.js';
import type { Block, Drawing, Picture, Shape, ShapeText } from '../tree/document-tree.js';
import type { Anchor, Outline } from '../tree/drawing.js';
import type { Findings } from './findings.js';
import { drawingLength, isPossible, rotation } from './drawing-length.js';
import { readAnchor } from './read-anchor.js';
import type { PictureReader } from './read-picture.js';
import { customOutline, presetOutline, roomInside } from './shape-outline.js';
import { readDrawingColour, type ThemeColours } from './theme-colours.js';
import { child, descendant, type XmlElement } from './xml-element.js';

/** Reads the paragraphs and tables that stand in a shape. */
export type ReadShapeText = (contents: XmlElement, from: string) => readonly Block[];

/** Margins of a text box that says nothing (ECMA-376 part 1, 21.1.2.1.1). */
const USUAL_MARGINS = { horizontal: 7.2, vertical: 3.6 };
const DEGREE = 60_000;
const USUAL_LINE = 0.75;
const GROUPS = new Set(['wgp', 'grpSp', 'wpc']);
/** Parts of groups that draw nothing. */
const SILENT = new Set(['cNvPr', 'cNvGrpSpPr', 'nvGrpSpPr', 'grpSpPr', 'bg', 'whole', 'extLst']);

interface Placed {
  readonly width: number;
  readonly height: number;
  readonly description: string | undefined;
  readonly anchor: Anchor | undefined;
}

/** Shapes within shapes and groups within groups. */
const DEEPEST = 12;

/** Reads `w:drawing`: pictures, shapes with their text, and groups of them. */
export class DrawingReader {
  private depth = 0;

  constructor(
    private readonly pictures: PictureReader,
    private readonly theme: ThemeColours,
    private readonly findings: Findings,
    private readonly budget: ReadingBudget,
    private readonly readText: ReadShapeText,
  ) {}

  /** `undefined` after refusing what we cannot draw. */
  drawing(drawing: XmlElement, from: string): Drawing | undefined {
    const holder = child(drawing, 'inline') ?? child(drawing, 'anchor');
    const data = child(child(holder, 'graphic'), 'graphicData');
    const picture = data?.attributes['uri']?.endsWith('/picture') ? data : undefined;
    const drawn = picture ?? data?.children.find(({ name }) => ['wsp', ...GROUPS].includes(name));
    if (!holder || !drawn) {
      this.findings.refuse(`pdf.${kindOf(data?.attributes['uri'] ?? '')}`);
      return undefined;
    }
    const extent = child(holder, 'extent')?.attributes ?? {};
    return this.drawn(drawn, from, {
      width: Math.max(0, this.length(extent['cx']) ?? 0),
      height: Math.max(0, this.length(extent['cy']) ?? 0),
      description: child(holder, 'docPr')?.attributes['descr'] || undefined,
      anchor: holder.name === 'anchor' ? readAnchor(holder, this.findings) : undefined,
    });
  }

  private length(text: string | undefined): number | undefined {
    return drawingLength(text, this.findings);
  }

  private drawn(element: XmlElement, from: string, placed: Placed): Drawing | undefined {
    this.budget.spend('drawings');
    this.depth += 1;
    const drawn =
      this.depth > DEEPEST || !isPossible(placed.width, placed.height)
        ? this.findings.refuse('pdf.shape')
        : this.drawnAs(element, from, placed);
    this.depth -= 1;
    return drawn ?? undefined;
  }

  private drawnAs(element: XmlElement, from: string, placed: Placed): Drawing | undefined {
    if (element.name === 'pic' || element.name === 'graphicData') return this.picture(element, from, placed);
    if (element.name === 'wsp') return this.shape(element, from, placed);
    return this.group(element, from, placed);
  }

  private picture(element: XmlElement, from: string, placed: Placed): Picture | undefined {
    const crop = descendant(element, 'srcRect');
    if (crop && ['l', 't', 'r', 'b'].some((side) => Number(crop.attributes[side] ?? 0) !== 0)) {
      this.findings.refuse('pdf.cropped-picture');
    }
    return this.pictures.picture(from, descendant(element, 'blip')?.attributes['r:embed'], placed);
  }

  private shape(element: XmlElement, from: string, placed: Placed): Shape | undefined {
    const properties = child(element, 'spPr');
    const preset = child(properties, 'prstGeom')?.attributes['prst'];
    const custom = child(properties, 'custGeom');
    const outline: Outline | undefined = custom
      ? customOutline(custom)
      : presetOutline(preset ?? (placed.width === 0 || placed.height === 0 ? 'line' : 'rect'));
    const transform = child(properties, 'xfrm');
    const filled = properties?.children.find(({ name }) => name.endsWith('Fill'));
    if (child(element, 'linkedTxbx')) this.findings.refuse('pdf.text-box');
    if (!outline || filled?.name === 'blipFill') {
      this.findings.refuse('pdf.shape');
      return undefined;
    }
    const style = child(element, 'style');
    return {
      kind: 'shape',
      ...placed,
      outline: flipped(outline, transform),
      fill: filled
        ? readDrawingColour(filled, this.theme)
        : readDrawingColour(referred(child(style, 'fillRef')), this.theme),
      line: this.line(child(properties, 'ln'), referred(child(style, 'lnRef'))),
      rotation: rotation(Number(transform?.attributes['rot'] ?? 0) / DEGREE),
      text: this.text(element, from, preset ?? ''),
    };
  }

  private line(line: XmlElement | undefined, style: XmlElement | undefined): Border | undefined {
    const fill = line?.children.find(({ name }) => name.endsWith('Fill'));
    if (fill?.name === 'noFill' || (!fill && !style)) return undefined;
    const colour = readDrawingColour(fill ?? style, this.theme) ?? '#000000';
    const dash = child(line, 'prstDash')?.attributes['val'] ?? 'solid';
    return {
      width: Math.max(0.25, this.length(line?.attributes['w']) ?? USUAL_LINE),
      colour,
      line: /dot/i.test(dash) && !/dash/i.test(dash) ? 'dotted' : /dash/i.test(dash) ? 'dashed' : 'solid',
    };
  }

  private text(element: XmlElement, from: string, preset: string): ShapeText | undefined {
    const contents = child(child(element, 'txbx'), 'txbxContent');
    if (!contents) return undefined;
    const body = child(element, 'bodyPr')?.attributes ?? {};
    const anchor = body['anchor'];
    return {
      blocks: this.readText(contents, from),
      margins: {
        top: this.length(body['tIns']) ?? USUAL_MARGINS.vertical,
        bottom: this.length(body['bIns']) ?? USUAL_MARGINS.vertical,
        left: this.length(body['lIns']) ?? USUAL_MARGINS.horizontal,
        right: this.length(body['rIns']) ?? USUAL_MARGINS.horizontal,
      },
      inside: roomInside(preset),
      verticalAlignment: anchor === 'ctr' ? 'center' : anchor === 'b' ? 'bottom' : 'top',
      vertical: (body['vert'] ?? 'horz') !== 'horz',
    };
  }

  /** Members stand where the group's own coordinates say, in the room that the group takes on the page. */
  private group(element: XmlElement, from: string, placed: Placed): Drawing {
    const transform = child(child(element, 'grpSpPr'), 'xfrm');
    const inside = { ...child(transform, 'chOff')?.attributes, ...child(transform, 'chExt')?.attributes };
    const [left, top] = [this.length(inside['x']) ?? 0, this.length(inside['y']) ?? 0];
    const scale = (size: number, own: number | undefined): number => (own ? size / own : 1);
    const across = scale(placed.width, this.length(inside['cx']));
    const down = scale(placed.height, this.length(inside['cy']));
    const members = element.children.flatMap((one) => {
      if (SILENT.has(one.name)) return [];
      if (!['pic', 'wsp', ...GROUPS].includes(one.name)) {
        this.findings.refuse(one.name === 'graphicFrame' ? 'pdf.chart' : 'pdf.shape');
        return [];
      }
      const own = descendant(child(one, 'spPr') ?? child(one, 'grpSpPr'), 'xfrm');
      const offset = child(own, 'off')?.attributes ?? {};
      const size = child(own, 'ext')?.attributes ?? {};
      const drawing = this.drawn(one, from, {
        width: Math.max(0, (this.length(size['cx']) ?? 0) * across),
        height: Math.max(0, (this.length(size['cy']) ?? 0) * down),
        description: undefined,
        anchor: undefined,
      });
      const [x, y] = [
        ((this.length(offset['x']) ?? 0) - left) * across,
        ((this.length(offset['y']) ?? 0) - top) * down,
      ];
      if (!isPossible(x, y)) this.findings.refuse('pdf.shape');
      return drawing ? [{ x, y, drawing }] : [];
    });
    return { kind: 'group', ...placed, members };
  }
}

/** A style's part 0 means nothing; its colour stands in it like in a fill. */
const referred = (reference: XmlElement | undefined): XmlElement | undefined =>
  (reference?.attributes['idx'] ?? '0') === '0' ? undefined : reference;

function flipped(outline: Outline, transform: XmlElement | undefined): Outline {
  const [across, down] = ['flipH', 'flipV'].map((name) => transform?.attributes[name] === '1');
  if (outline.kind !== 'curve' || (!across && !down)) return outline;
  const turn = ([x, y]: readonly [number, number]): readonly [number, number] => [
    across ? 1 - x : x,
    down ? 1 - y : y,
  ];
  return {
    kind: 'curve',
    steps: outline.steps.map((one) =>
      one.step === 'close'
        ? one
        : one.step === 'cubic'
          ? { ...one, by: [turn(one.by[0]), turn(one.by[1])] as const, to: turn(one.to) }
          : { ...one, to: turn(one.to) },
    ),
  };
}

function kindOf(kind: string): 'chart' | 'diagram' | 'shape' {
  if (kind.endsWith('/chart') || kind.endsWith('/chartex')) return 'chart';
  return kind.endsWith('/diagram') ? 'diagram' : 'shape';
}
