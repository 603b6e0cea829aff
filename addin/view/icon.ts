const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  bad: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zm.6 3.5L4.5 5.6 6.9 8l-2.4 2.4 1.1 1.1L8 9.1l2.4 2.4 1.1-1.1L9.1 8l2.4-2.4-1.1-1.1L8 6.9z',
  warn: 'M8 1l7.5 14H.5zM7.2 6v4.8h1.6V6zm0 6v1.6h1.6V12z',
  todo: 'M2 2h12v12H2zm1.6 1.6v8.8h8.8V3.6zM5 10h6v1.4H5z',
  good: 'M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zM7 11.6l5-5.4-1.2-1.1L7 9.2 5.2 7.4 4 8.6z',
  info: 'M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zM7.2 7v5h1.6V7zm0-3v1.7h1.6V4z',
  turn: 'M5 2.5L11 8l-6 5.5z',
  previous: 'M3 10.5L8 5l5 5.5-1.2 1.1L8 7.4l-3.8 4.2z',
  next: 'M3 5.5L8 11l5-5.5-1.2-1.1L8 8.6 4.2 4.4z',
  live: 'M8 4a4 4 0 100 8 4 4 0 000-8z',
  down: 'M7.1 1h1.8v7.2l2.5-2.5 1.2 1.2L8 11.5 3.4 6.9l1.2-1.2 2.5 2.5zM2 13h12v1.8H2z',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign beside a word that says the same; never alone. */
export function icon(name: IconName, classes = ''): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `icon ${classes}`.trim());
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
