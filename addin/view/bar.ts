import type { ReportBar } from '../../engine/reports/index.js';
import { element } from './element.js';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 18;
const TOP = 16;

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** A quantity against what is permitted; said in words below, so that nothing depends on colour. */
export function bar({ title, over, segments, limit, caption }: ReportBar): HTMLElement {
  const svg = shape('svg', { class: over ? 'bar over' : 'bar', role: 'img', 'aria-label': caption });
  svg.append(shape('rect', { class: 'track', x: 0, y: TOP, width: '100%', height: HEIGHT }));
  let left = 0;
  for (const { width, tone } of segments) {
    svg.append(shape('rect', { class: tone, x: `${left}%`, y: TOP, width: `${width}%`, height: HEIGHT }));
    left += width;
  }
  if (limit) {
    const x = `${limit.at}%`;
    const place = { x1: x, x2: x, y1: TOP - 4, y2: TOP + HEIGHT + 4 };
    // A light line under the dark one: it is seen on every filling, in high contrast too.
    svg.append(shape('line', { ...place, class: 'under' }), shape('line', place));
    const words = shape('text', { x, y: TOP - 5, 'text-anchor': limit.side === 'late' ? 'end' : 'start' });
    words.textContent = limit.words;
    svg.append(words);
  }
  return element(
    'figure',
    {},
    element('figcaption', {}, title),
    svg,
    element('p', { class: 'soft' }, caption),
  );
}
