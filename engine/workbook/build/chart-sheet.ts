import { appearances } from '../appearance.js';
import type { BuiltChart, BuiltSheet } from '../sheet-port.js';
import { textHeight } from '../layout/text-extent.js';
import { DraftSheet } from './draft-sheet.js';

/** A table of figures with the chart that is drawn of it. */
export interface ChartedTable {
  readonly title: string;
  /** What the rows are, then what is counted, each with the colour of its bars (RRGGBB). */
  readonly header: string;
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** Bars of several series stand one behind the other, parts of a whole. */
  readonly isStacked: boolean;
  /** Values are shares, 0 to 1. */
  readonly isShare: boolean;
}

export interface ChartSheetDetails {
  readonly name: string;
  readonly title: string;
  readonly introduction: string;
  readonly tables: readonly ChartedTable[];
  readonly tabColour: string;
}

const LABEL_WIDTH = 24;
const NUMBER_WIDTH = 10;
/** Columns and rows that a chart covers at least. */
const CHART = { columns: 8, rows: 14 } as const;
/** A bar with its label is higher than a row of the table. */
const ROWS_PER_BAR = 1.5;
const FIRST_ROW = 4;
const NUMBER = { ...appearances.text, horizontal: 'center', indent: 0 } as const;
const SHARE = { ...NUMBER, format: '0.0%' } as const;

/** Tables one below the other, each with its chart beside it: the charts follow when a figure is changed. */
export function chartSheet({ name, title, introduction, tables, tabColour }: ChartSheetDetails): BuiltSheet {
  const draft = new DraftSheet();
  const numbers = Math.max(1, ...tables.map(({ series }) => series.length));
  const chartColumn = numbers + 3;
  const last = chartColumn + CHART.columns - 1;
  for (const [row, text, look] of [
    [1, title, appearances.title],
    [2, introduction, appearances.note],
  ] as const) {
    draft.write(row, 1, text, look);
    draft.merge({ from: { row, column: 1 }, to: { row, column: last } }, look);
  }
  const charts: BuiltChart[] = [];
  const heights = new Map([
    [1, 30],
    [2, 20],
  ]);
  let row = FIRST_ROW;
  for (const table of tables) {
    const { header, series, rows, isStacked, isShare } = table;
    const headerRow = row;
    heights.set(headerRow, Math.max(...series.map((one) => textHeight(one.name, NUMBER_WIDTH))));
    draft.write(headerRow, 1, header, appearances.header);
    for (const [index, one] of series.entries()) {
      draft.write(headerRow, index + 2, one.name, appearances.header);
    }
    for (const [index, { label, values }] of rows.entries()) {
      draft.write(headerRow + 1 + index, 1, label, appearances.text);
      for (const [at, value] of values.entries()) {
        draft.put({ row: headerRow + 1 + index, column: at + 2 }, isShare ? SHARE : NUMBER, {
          type: 'number',
          value,
        });
      }
    }
    const lastRow = headerRow + rows.length;
    const column = (at: number) => ({
      from: { row: headerRow + 1, column: at },
      to: { row: lastRow, column: at },
    });
    const bottom = headerRow + Math.max(CHART.rows, Math.ceil(rows.length * ROWS_PER_BAR));
    charts.push({
      title: table.title,
      isStacked,
      isShare,
      labels: column(1),
      series: series.map(({ colour }, index) => ({
        name: { row: headerRow, column: index + 2 },
        values: column(index + 2),
        colour,
      })),
      covers: { from: { row: headerRow, column: chartColumn }, to: { row: bottom, column: last } },
    });
    row = bottom + 3;
  }
  return draft.built({
    name,
    visibility: 'visible',
    columns: [LABEL_WIDTH, ...Array.from({ length: last - 1 }, () => NUMBER_WIDTH)],
    heights,
    frozenRows: 0,
    frozenColumns: 0,
    protected: false,
    page: { orientation: 'landscape', isOnePage: true },
    tabColour,
    charts,
  });
}
