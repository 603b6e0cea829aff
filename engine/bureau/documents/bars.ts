import type { PlainBlock, PlainCell } from '../../word/index.js';

/** A bar of a chart: what it stands for, its value, and what is written behind it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly words: string;
}

/** Steps of a bar. */
const STEPS = 24;
/** Bars that touch each other are told apart by turns. */
const COLOURS = ['1F4E8C', '5B86BF'] as const;
const EMPTY = 'F0F2F5';

/** A chart of bars as shaded cells of a table, which Word, WPS and a PDF show alike. `whole` is the longest bar. */
export function barChart(bars: readonly Bar[], whole: number): PlainBlock {
  return {
    kind: 'table',
    widths: [9, ...Array.from({ length: STEPS }, () => 1), 7],
    ruled: false,
    rows: bars.map(({ label, value, words }, index): PlainCell[] => {
      const exact = whole === 0 ? 0 : Math.round((value / whole) * STEPS);
      const filled = Math.min(STEPS, value > 0 ? Math.max(1, exact) : 0);
      return [
        { text: label, align: 'right' },
        ...(filled > 0 ? [{ text: '', fill: COLOURS[index % 2 === 0 ? 0 : 1], span: filled }] : []),
        ...(filled < STEPS ? [{ text: '', fill: EMPTY, span: STEPS - filled }] : []),
        { text: words },
      ];
    }),
  };
}
