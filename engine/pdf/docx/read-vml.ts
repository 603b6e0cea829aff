import type { ReadingBudget } from '../../ooxml/index.js';
import type { Border } from '../tree/border.js';
import type { Drawing, Shape, ShapeText } from '../tree/document-tree.js';
import type { Anchor, AnchorPosition, Outline } from '../tree/drawing.js';
import type { Findings } from './findings.js';
import { isPossible, rotation } from './drawing-length.js';
import { readColour } from './read-border.js';
import type { ReadShapeText } from './read-drawing.js';
import type { PictureReader } from './read-picture.js';
import { presetOutline, roomInside } from './shape-outline.js';
import { child, descendant, type XmlElement } from './xml-element.js';

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 };
/** Elements of VML that are shapes, with the preset of DrawingML that they draw. */
const SHAPES: Readonly<Record<string, string>> = {
  shape: 'rect',
  rect: 'rect',
  roundrect: 'roundRect',
  oval: 'ellipse',
  line: 'line',
  group: 'rect',
};
/** Kinds of `v:shape` by the number at the end of their type's name, `#_x0000_t202`. */
const TYPES: Readonly<Record<string, string>> = {
  1: 'rect',
  2: 'roundRect',
  3: 'ellipse',
  4: 'diamond',
  5: 'triangle',
  6: 'rtTriangle',
  7: 'parallelogram',
  8: 'trapezoid',
  9: 'hexagon',
  13: 'rightArrow',
  15: 'homePlate',
  20: 'line',
  32: 'straightConnector1',
  33: 'bentConnector2',
  34: 'bentConnector3',
  55: 'chevron',
  61: 'wedgeRectCallout',
  62: 'wedgeRoundRectCallout',
  66: 'leftArrow',
  67: 'downArrow',
  68: 'upArrow',
  69: 'leftRightArrow',
  75: 'rect',
  85: 'leftBracket',
  86: 'rightBracket',
  87: 'leftBrace',
  88: 'rightBrace',
  109: 'flowChartProcess',
  110: 'flowChartDecision',
  111: 'flowChartInputOutput',
  112: 'flowChartPredefinedProcess',
  116: 'flowChartTerminator',
  117: 'flowChartPreparation',
  120: 'flowChartConnector',
  176: 'flowChartAlternateProcess',
  202: 'rect',
};
const USUAL_INSET = [7.2, 3.6, 7.2, 3.6] as const;

/** Shapes within shapes and groups within groups. */
const DEEPEST = 12;

/** Reads the VML that older writers leave: pictures, shapes with their text, and groups of them. */
export class VmlReader {
  private depth = 0;

  constructor(
    private readonly pictures: PictureReader,
    private readonly findings: Findings,
    private readonly budget: ReadingBudget,
    private readonly readText: ReadShapeText,
  ) {}

  /** All shapes in `w:pict`. */
  shapes(holder: XmlElement, from: string): readonly Drawing[] {
    return holder.children.flatMap((one) => {
      if (!Object.hasOwn(SHAPES, one.name)) {
        if (!['shapetype', 'binData', 'movie', 'control'].includes(one.name))
          this.findings.refuse('pdf.shape');
        return [];
      }
      const style = styleOf(one);
      const drawing = this.shape(one, style, from, UNSCALED, anchorOf(one, style));
      return drawing ? [drawing] : [];
    });
  }

  private shape(...given: Parameters<VmlReader['shapeWithin']>): Drawing | undefined {
    this.budget.spend('drawings');
    this.depth += 1;
    const drawing = this.shapeWithin(...given);
    this.depth -= 1;
    return drawing;
  }

  private shapeWithin(
    element: XmlElement,
    style: Style,
    from: string,
    scale: Scale,
    anchor: Anchor | undefined,
  ): Drawing | undefined {
    const line = element.name === 'line' ? endsOf(element, scale) : undefined;
    const width = line?.width ?? scale.across(style.get('width')) ?? 0;
    const height = line?.height ?? scale.down(style.get('height')) ?? 0;
    const placed = { width, height, description: element.attributes['alt'] || undefined, anchor };
    const far = [width, height, anchor?.horizontal.offset ?? 0, anchor?.vertical.offset ?? 0];
    if (!isPossible(...far) || this.depth > DEEPEST || descendant(element, 'textpath')) {
      this.findings.refuse('pdf.shape');
      return undefined;
    }
    if (element.name === 'group') return this.group(element, from, placed);
    const picture = child(element, 'imagedata');
    if (picture) {
      if (!width || !height) this.findings.refuse('pdf.shape');
      return this.pictures.picture(from, picture.attributes['r:id'] ?? picture.attributes['o:relid'], placed);
    }
    const preset = presetOf(element);
    const outline = preset === undefined ? undefined : presetOutline(preset);
    if (!outline) {
      this.findings.refuse('pdf.shape');
      return undefined;
    }
    return {
      kind: 'shape',
      ...placed,
      outline: line?.outline ?? outline,
      fill: isFalse(element.attributes['filled']) ? undefined : colourOf(element.attributes['fillcolor']),
      line: strokeOf(element),
      rotation: rotation(Number.parseFloat(style.get('rotation') ?? '0')),
      text: this.text(element, from, preset ?? ''),
    };
  }

  private text(element: XmlElement, from: string, preset: string): ShapeText | undefined {
    const box = child(element, 'textbox');
    const contents = child(box, 'txbxContent');
    if (!contents) return undefined;
    const written = (box?.attributes['inset'] ?? '').split(',').map(lengthOf);
    const side = (at: 0 | 1 | 2 | 3): number => written[at] ?? USUAL_INSET[at];
    if (!isPossible(side(0), side(1), side(2), side(3))) this.findings.refuse('pdf.shape');
    const style = styleOf(box);
    const alignment = styleOf(element).get('v-text-anchor') ?? '';
    return {
      blocks: this.readText(contents, from),
      margins: { left: side(0), top: side(1), right: side(2), bottom: side(3) },
      inside: roomInside(preset),
      verticalAlignment: /middle/.test(alignment) ? 'center' : /bottom/.test(alignment) ? 'bottom' : 'top',
      vertical: (style.get('layout-flow') ?? 'horizontal') !== 'horizontal',
    };
  }

  private group(
    element: XmlElement,
    from: string,
    placed: Pick<Shape, 'width' | 'height' | 'description' | 'anchor'>,
  ): Drawing {
    const [left = 0, top = 0] = numbersOf(element.attributes['coordorigin']);
    const [across = 1000, down = 1000] = numbersOf(element.attributes['coordsize']);
    const scale = scaled(placed.width / (across || 1), placed.height / (down || 1));
    const members = element.children.flatMap((one) => {
      if (!Object.hasOwn(SHAPES, one.name)) {
        if (!['shapetype', 'lock', 'wrap', 'anchorlock'].includes(one.name))
          this.findings.refuse('pdf.shape');
        return [];
      }
      const own = styleOf(one);
      const drawing = this.shape(one, own, from, scale, undefined);
      const ends = one.name === 'line' ? endsOf(one, scale) : undefined;
      const x = ends?.left ?? scale.across(own.get('left')) ?? 0;
      const y = ends?.top ?? scale.down(own.get('top')) ?? 0;
      const origin = { x: left * (placed.width / (across || 1)), y: top * (placed.height / (down || 1)) };
      if (!isPossible(x - origin.x, y - origin.y)) this.findings.refuse('pdf.shape');
      return drawing ? [{ x: x - origin.x, y: y - origin.y, drawing }] : [];
    });
    return { kind: 'group', ...placed, members };
  }
}

type Style = ReadonlyMap<string, string>;

/** Lengths in a group are in its own units. */
interface Scale {
  across(text: string | undefined): number | undefined;
  down(text: string | undefined): number | undefined;
}

const UNSCALED: Scale = { across: lengthOf, down: lengthOf };
const scaled = (across: number, down: number): Scale => {
  const by =
    (factor: number) =>
    (text: string | undefined): number | undefined =>
      text !== undefined && /^-?[\d.]+$/.test(text) ? Number(text) * factor : lengthOf(text);
  return { across: by(across), down: by(down) };
};

const styleOf = (element: XmlElement | undefined): Style =>
  new Map(
    (element?.attributes['style'] ?? '').split(';').map((one) => {
      const [name = '', value = ''] = one.split(':');
      return [name.trim(), value.trim()];
    }),
  );

function lengthOf(text: string | undefined): number | undefined {
  const match = /^(-?(?:\d+\.?\d*|\.\d+))(pt|in|cm|mm|px|emu)?$/.exec((text ?? '').trim());
  if (!match?.[1]) return undefined;
  return match[2] === 'emu' ? Number(match[1]) / 12_700 : Number(match[1]) * (POINTS[match[2] ?? 'px'] ?? 1);
}

const numbersOf = (text: string | undefined): readonly number[] =>
  (text ?? '').split(',').flatMap((one) => (/^-?\d+$/.test(one.trim()) ? [Number(one)] : []));

const isFalse = (text: string | undefined): boolean => text === 'f' || text === 'false' || text === '0';

const NAMED: Readonly<Record<string, string>> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  silver: '#C0C0C0',
  gray: '#808080',
};

/** `#bbe0e3`, `#f00`, `white [3212]`; a shape that says nothing is white. */
function colourOf(text: string | undefined): string | undefined {
  const [word = ''] = (text ?? 'white').trim().split(/\s/);
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(word);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  return NAMED[word.toLowerCase()] ?? readColour(word.replace(/^#/, ''));
}

function strokeOf(element: XmlElement): Border | undefined {
  const stroke = child(element, 'stroke');
  if (isFalse(element.attributes['stroked']) || isFalse(stroke?.attributes['on'])) return undefined;
  const dash = stroke?.attributes['dashstyle'] ?? 'solid';
  const width = lengthOf(element.attributes['strokeweight']) ?? 0.75;
  return {
    width: Math.min(100, Math.max(0.25, width)),
    colour: colourOf(element.attributes['strokecolor'] ?? 'black') ?? '#000000',
    line: dash === 'solid' ? 'solid' : /dash/i.test(dash) ? 'dashed' : 'dotted',
  };
}

/** The preset of DrawingML that a shape draws; `undefined` for a path of its own. */
function presetOf(element: XmlElement): string | undefined {
  const type = /_t(\d+)$/.exec(element.attributes['type'] ?? '')?.[1] ?? element.attributes['o:spt'];
  const path = element.attributes['path'];
  if (element.name === 'shape' && type === undefined && path !== undefined) return undefined;
  if (element.name === 'shape' && type !== undefined) return TYPES[type];
  return SHAPES[element.name];
}

function endsOf(
  element: XmlElement,
  scale: Scale,
): { left: number; top: number; width: number; height: number; outline: Outline } {
  const point = (name: string): readonly [number, number] => {
    const [x, y] = (element.attributes[name] ?? '0,0').split(',');
    return [scale.across(x) ?? 0, scale.down(y) ?? 0];
  };
  const [from, to] = [point('from'), point('to')];
  const [left, top] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
  const falls = to[0] >= from[0] === to[1] >= from[1];
  const outline = presetOutline(falls ? 'line' : 'lineInv') ?? { kind: 'none' };
  return { left, top, width, height, outline };
}

const FROM: Readonly<Record<string, AnchorPosition['from']>> = {
  page: 'page',
  margin: 'margin',
  'left-margin-area': 'before',
  'top-margin-area': 'before',
  'right-margin-area': 'after',
  'bottom-margin-area': 'after',
};
const ALIGNS: Readonly<Record<string, AnchorPosition['align']>> = {
  left: 'start',
  top: 'start',
  inside: 'start',
  center: 'center',
  right: 'end',
  bottom: 'end',
  outside: 'end',
};
const WRAPS: Readonly<Record<string, Anchor['wrap']>> = {
  square: 'around',
  tight: 'around',
  through: 'around',
  topAndBottom: 'below',
};

/** A shape that is placed; without a position it stands in the line. */
function anchorOf(element: XmlElement, style: Style): Anchor | undefined {
  const line = element.name === 'line';
  if (style.get('position') !== 'absolute' && !(line && !style.has('width'))) return undefined;
  const ends = line ? endsOf(element, UNSCALED) : undefined;
  const position = (axis: 'horizontal' | 'vertical', own: string, edge: string): AnchorPosition => {
    const align = style.get(`mso-position-${axis}`) ?? '';
    return {
      from: FROM[style.get(`mso-position-${axis}-relative`) ?? ''] ?? 'text',
      offset:
        (lengthOf(style.get(`margin-${edge}`)) ?? lengthOf(style.get(own)) ?? 0) +
        (edge === 'left' ? (ends?.left ?? 0) : (ends?.top ?? 0)),
      align: ALIGNS[align],
    };
  };
  const wrap = descendant(element, 'wrap')?.attributes['type'] ?? '';
  const distance = (side: string): number => {
    const length = lengthOf(style.get(`mso-wrap-distance-${side}`)) ?? 0;
    return isPossible(length) ? length : 0;
  };
  return {
    behind: Number(style.get('z-index') ?? 0) < 0,
    horizontal: position('horizontal', 'left', 'left'),
    vertical: position('vertical', 'top', 'top'),
    wrap: WRAPS[wrap] ?? 'none',
    distance: {
      top: distance('top'),
      bottom: distance('bottom'),
      left: distance('left'),
      right: distance('right'),
    },
  };
}
