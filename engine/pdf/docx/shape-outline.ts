import type { CurveStep, Outline, Point } from '../tree/drawing.js';
import { child, type XmlElement } from './xml-element.js';

const polygon = (...points: readonly Point[]): Outline => ({
  kind: 'curve',
  steps: [
    ...points.map((to, index): CurveStep => ({ step: index === 0 ? 'move' : 'line', to })),
    { step: 'close' },
  ],
});
const stroke = (...points: readonly Point[]): Outline => ({
  kind: 'curve',
  steps: points.map((to, index): CurveStep => ({ step: index === 0 ? 'move' : 'line', to })),
});
const rectangle: Outline = { kind: 'rectangle', radius: 0 };
const rounded: Outline = { kind: 'rectangle', radius: 1 / 6 };
const ellipse: Outline = { kind: 'ellipse' };
const line = stroke([0, 0], [1, 1]);
const diamond = polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]);
const rightArrow = polygon([0, 0.25], [0.7, 0.25], [0.7, 0], [1, 0.5], [0.7, 1], [0.7, 0.75], [0, 0.75]);
const turned = ({ kind, ...rest }: Outline, turn: (point: Point) => Point): Outline =>
  kind === 'curve' && 'steps' in rest
    ? {
        kind,
        steps: rest.steps.map((one): CurveStep =>
          one.step === 'move' || one.step === 'line' ? { ...one, to: turn(one.to) } : one,
        ),
      }
    : rectangle;
const bent = (from: Point, by: readonly [Point, Point], to: Point): Outline => ({
  kind: 'curve',
  steps: [
    { step: 'move', to: from },
    { step: 'cubic', by, to },
  ],
});

/** Outlines of ECMA-376's preset shapes with their usual adjustments; near enough where they are rounder than this. */
const PRESETS: Readonly<Record<string, Outline>> = {
  rect: rectangle,
  textBox: rectangle,
  flowChartProcess: rectangle,
  flowChartPredefinedProcess: rectangle,
  flowChartInternalStorage: rectangle,
  bevel: rectangle,
  frame: rectangle,
  foldedCorner: rectangle,
  plaque: rounded,
  roundRect: rounded,
  snip1Rect: rounded,
  snip2SameRect: rounded,
  round1Rect: rounded,
  round2SameRect: rounded,
  round2DiagRect: rounded,
  flowChartAlternateProcess: rounded,
  flowChartTerminator: { kind: 'rectangle', radius: 0.5 },
  ellipse,
  flowChartConnector: ellipse,
  line,
  lineInv: stroke([0, 1], [1, 0]),
  straightConnector1: line,
  bentConnector2: stroke([0, 0], [1, 0], [1, 1]),
  bentConnector3: stroke([0, 0], [0.5, 0], [0.5, 1], [1, 1]),
  diamond,
  flowChartDecision: diamond,
  triangle: polygon([0.5, 0], [1, 1], [0, 1]),
  flowChartExtract: polygon([0.5, 0], [1, 1], [0, 1]),
  flowChartMerge: polygon([0, 0], [1, 0], [0.5, 1]),
  rtTriangle: polygon([0, 0], [1, 1], [0, 1]),
  parallelogram: polygon([0.25, 0], [1, 0], [0.75, 1], [0, 1]),
  flowChartInputOutput: polygon([0.2, 0], [1, 0], [0.8, 1], [0, 1]),
  trapezoid: polygon([0.25, 0], [0.75, 0], [1, 1], [0, 1]),
  hexagon: polygon([0.25, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0.25, 1], [0, 0.5]),
  flowChartPreparation: polygon([0.2, 0], [0.8, 0], [1, 0.5], [0.8, 1], [0.2, 1], [0, 0.5]),
  pentagon: polygon([0.5, 0], [1, 0.38], [0.81, 1], [0.19, 1], [0, 0.38]),
  homePlate: polygon([0, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0, 1]),
  chevron: polygon([0, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0, 1], [0.25, 0.5]),
  octagon: polygon([0.3, 0], [0.7, 0], [1, 0.3], [1, 0.7], [0.7, 1], [0.3, 1], [0, 0.7], [0, 0.3]),
  plus: polygon(
    [0.25, 0],
    [0.75, 0],
    [0.75, 0.25],
    [1, 0.25],
    [1, 0.75],
    [0.75, 0.75],
    [0.75, 1],
    [0.25, 1],
    [0.25, 0.75],
    [0, 0.75],
    [0, 0.25],
    [0.25, 0.25],
  ),
  star5: polygon(
    [0.5, 0],
    [0.62, 0.38],
    [1, 0.38],
    [0.69, 0.62],
    [0.81, 1],
    [0.5, 0.76],
    [0.19, 1],
    [0.31, 0.62],
    [0, 0.38],
    [0.38, 0.38],
  ),
  rightArrow,
  leftArrow: turned(rightArrow, ([x, y]) => [1 - x, y]),
  downArrow: turned(rightArrow, ([x, y]) => [y, x]),
  upArrow: turned(rightArrow, ([x, y]) => [y, 1 - x]),
  leftRightArrow: polygon(
    [0, 0.5],
    [0.25, 0],
    [0.25, 0.25],
    [0.75, 0.25],
    [0.75, 0],
    [1, 0.5],
    [0.75, 1],
    [0.75, 0.75],
    [0.25, 0.75],
    [0.25, 1],
  ),
  wedgeRectCallout: polygon([0, 0], [1, 0], [1, 1], [0.42, 1], [0.29, 1.12], [0.17, 1], [0, 1]),
  wedgeRoundRectCallout: polygon([0, 0], [1, 0], [1, 1], [0.42, 1], [0.29, 1.12], [0.17, 1], [0, 1]),
  leftBracket: stroke([1, 0], [0, 0.08], [0, 0.92], [1, 1]),
  rightBracket: stroke([0, 0], [1, 0.08], [1, 0.92], [0, 1]),
  leftBrace: stroke([1, 0], [0.5, 0.08], [0.5, 0.42], [0, 0.5], [0.5, 0.58], [0.5, 0.92], [1, 1]),
  rightBrace: stroke([0, 0], [0.5, 0.08], [0.5, 0.42], [1, 0.5], [0.5, 0.58], [0.5, 0.92], [0, 1]),
  arc: bent(
    [0.5, 0],
    [
      [0.78, 0],
      [1, 0.22],
    ],
    [1, 0.5],
  ),
  curvedConnector3: bent(
    [0, 0],
    [
      [0.5, 0],
      [0.5, 1],
    ],
    [1, 1],
  ),
};

const INSIDE: Readonly<Record<string, readonly [number, number]>> = {
  ellipse: [0.146, 0.146],
  flowChartConnector: [0.146, 0.146],
  diamond: [0.25, 0.25],
  flowChartDecision: [0.25, 0.25],
  triangle: [0.25, 0.25],
  parallelogram: [0.2, 0.1],
  flowChartInputOutput: [0.2, 0],
  hexagon: [0.15, 0.1],
  flowChartPreparation: [0.2, 0],
  rightArrow: [0, 0.25],
  leftArrow: [0, 0.25],
  roundRect: [0.02, 0.05],
  flowChartTerminator: [0.05, 0.1],
};

/** The text of a preset shape stands in the rectangle within its outline: what is left free on each side. */
export function roomInside(preset: string): { readonly across: number; readonly down: number } {
  const [across = 0, down = 0] = Object.hasOwn(INSIDE, preset) ? (INSIDE[preset] ?? []) : [];
  return { across, down };
}

/** The outline of a preset shape; `undefined` for those that we cannot draw. */
export const presetOutline = (name: string): Outline | undefined =>
  Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;

/** The outline that `a:custGeom` draws point by point; `undefined` where it calculates them. */
export function customOutline(geometry: XmlElement | undefined): Outline | undefined {
  const steps: CurveStep[] = [];
  for (const path of child(geometry, 'pathLst')?.children ?? []) {
    const width = Number(path.attributes['w'] ?? 1) || 1;
    const height = Number(path.attributes['h'] ?? 1) || 1;
    for (const one of path.children) {
      const points = one.children.map(({ attributes }): Point => [
        Number(attributes['x'] ?? NaN) / width,
        Number(attributes['y'] ?? NaN) / height,
      ]);
      const [first, second, third] = points;
      if (points.flat().some((figure) => !(Math.abs(figure) <= FARTHEST))) return undefined;
      if (one.name === 'close') steps.push({ step: 'close' });
      else if (one.name === 'moveTo' && first) steps.push({ step: 'move', to: first });
      else if (one.name === 'lnTo' && first) steps.push({ step: 'line', to: first });
      else if (one.name === 'cubicBezTo' && first && second && third)
        steps.push({ step: 'cubic', by: [first, second], to: third });
      else return undefined;
    }
  }
  return steps.length === 0 ? undefined : { kind: 'curve', steps };
}

/** Points far outside of a shape are nobody's meaning. */
const FARTHEST = 20;
