import { html, raw } from 'hono/html';

/** The shapes of 16 × 16 px; by meaning, so that colour is never alone. */
const SHAPES = {
  bad: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zm.6 3.5L4.5 5.6 6.9 8l-2.4 2.4 1.1 1.1L8 9.1l2.4 2.4 1.1-1.1L9.1 8l2.4-2.4-1.1-1.1L8 6.9z',
  warn: 'M8 1l7.5 14H.5zM7.2 6v4.8h1.6V6zm0 6v1.6h1.6V12z',
  todo: 'M2 2h12v12H2zm1.6 1.6v8.8h8.8V3.6zM5 10h6v1.4H5z',
  good: 'M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zM7 11.6l5-5.4-1.2-1.1L7 9.2 5.2 7.4 4 8.6z',
  info: 'M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zM7.2 7v5h1.6V7zm0-3v1.7h1.6V4z',
  turn: 'M5 2.5L11 8l-6 5.5z',
  file: 'M3 1h7l3.5 3.5V15H3zm1.4 1.4v11.2H12V5.2H9.4V2.4z',
  clock:
    'M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zm0 1.6a5.6 5.6 0 100 11.2A5.6 5.6 0 008 2.4zM7.2 4h1.6v3.7l2.6 1.5-.8 1.4-3.4-2z',
  back: 'M7 2.5V6h3a4 4 0 010 8H5v-1.8h5a2.2 2.2 0 000-4.4H7v3.5L1.5 7z',
  down: 'M7.1 1h1.8v7.2l2.5-2.5 1.2 1.2L8 11.5 3.4 6.9l1.2-1.2 2.5 2.5zM2 13h12v1.8H2z',
} as const;

export type IconName = keyof typeof SHAPES;

/** Every shape once, for `icon` to refer to. */
export const sprite = raw(
  `<svg class="sprite" aria-hidden="true" focusable="false">${Object.entries(SHAPES)
    .map(
      ([name, path]) =>
        `<symbol id="i-${name}" viewBox="0 0 16 16"><path fill-rule="evenodd" d="${path}"/></symbol>`,
    )
    .join('')}</svg>`,
);

export const icon = (name: IconName) =>
  html`<svg class="icon" aria-hidden="true"><use href="#i-${name}"></use></svg>`;
