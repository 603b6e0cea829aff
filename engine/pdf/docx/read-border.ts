import type { Border, ParagraphBorders } from '../tree/border.js';
import { eighths, integer } from './measurement.js';
import { child, type XmlElement } from './xml-element.js';

const NONE = new Set(['nil', 'none']);
const DASHED = new Set(['dashed', 'dashSmallGap', 'dotDash', 'dotDotDash', 'dashDotStroked']);
const DOUBLE = new Set([
  'double',
  'triple',
  'thinThickSmallGap',
  'thickThinSmallGap',
  'thinThickMediumGap',
  'thickThinMediumGap',
]);
const USUAL_WIDTH = 0.5;

/** `null` when the element says that there is no line, `undefined` when there is no element. */
export function readBorder(element: XmlElement | undefined): Border | null | undefined {
  if (!element) return undefined;
  const style = element.attributes['w:val'] ?? 'single';
  if (NONE.has(style)) return null;
  const line = DASHED.has(style)
    ? 'dashed'
    : style === 'dotted'
      ? 'dotted'
      : DOUBLE.has(style)
        ? 'double'
        : 'solid';
  const width = Math.max(eighths(element.attributes['w:sz']) ?? USUAL_WIDTH, 0.25);
  return { width, colour: readColour(element.attributes['w:color']) ?? '#000000', line };
}

/** `#RRGGBB`; `undefined` for automatic. */
export const readColour = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value.toUpperCase()}` : undefined;

/** The left or right edge, which newer writers call start and end. */
export const edge = (element: XmlElement | undefined, side: 'left' | 'right'): XmlElement | undefined =>
  child(element, side) ?? child(element, side === 'left' ? 'start' : 'end');

export function readParagraphBorders(element: XmlElement | undefined): ParagraphBorders | undefined {
  if (!element) return undefined;
  const side = (one: XmlElement | undefined) => {
    const border = readBorder(one);
    return border ? { ...border, space: integer(one?.attributes['w:space']) ?? 0 } : undefined;
  };
  const borders = {
    top: side(child(element, 'top')),
    bottom: side(child(element, 'bottom')),
    left: side(edge(element, 'left')),
    right: side(edge(element, 'right')),
  };
  return borders.top || borders.bottom || borders.left || borders.right ? borders : undefined;
}

/** The fill of `w:shd`: the background, or for a solid pattern its foreground. */
export function readFill(shading: XmlElement | undefined): string | undefined {
  if (!shading || shading.attributes['w:val'] === 'nil') return undefined;
  const solid = shading.attributes['w:val'] === 'solid';
  return readColour(shading.attributes[solid ? 'w:color' : 'w:fill']);
}
