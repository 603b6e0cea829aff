import type { Anchor, AnchorPosition } from '../tree/drawing.js';
import type { Findings } from './findings.js';
import { drawingLength } from './drawing-length.js';
import { child, descendant, type XmlElement } from './xml-element.js';

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
  wrapSquare: 'around',
  wrapTight: 'around',
  wrapThrough: 'around',
  wrapTopAndBottom: 'below',
};
const FROM: Readonly<Record<string, AnchorPosition['from']>> = {
  page: 'page',
  margin: 'margin',
  leftMargin: 'before',
  insideMargin: 'before',
  topMargin: 'before',
  rightMargin: 'after',
  outsideMargin: 'after',
  bottomMargin: 'after',
};

/** Where `wp:anchor` places what it holds, and what text does about it. */
export function readAnchor(holder: XmlElement, findings: Findings): Anchor {
  const wrap = holder.children.find(({ name }) => name.startsWith('wrap'));
  const distance = (side: string): number =>
    drawingLength(wrap?.attributes[`dist${side}`] ?? holder.attributes[`dist${side}`], findings) ?? 0;
  return {
    behind: holder.attributes['behindDoc'] === '1',
    horizontal: readPosition(holder, 'positionH', findings),
    vertical: readPosition(holder, 'positionV', findings),
    wrap: WRAPS[wrap?.name ?? ''] ?? 'none',
    distance: { top: distance('T'), bottom: distance('B'), left: distance('L'), right: distance('R') },
  };
}

/** Newer writers offer a share of the page, and a length for older readers. */
function readPosition(holder: XmlElement, name: string, findings: Findings): AnchorPosition {
  const alternative = child(holder, 'AlternateContent');
  const element =
    child(holder, name) ?? child(child(alternative, 'Fallback'), name) ?? descendant(alternative, name);
  const offset = drawingLength(descendant(element, 'posOffset')?.text, findings) ?? 0;
  return {
    from: FROM[element?.attributes['relativeFrom'] ?? ''] ?? 'text',
    offset,
    align: ALIGNS[child(element, 'align')?.text ?? ''],
  };
}
