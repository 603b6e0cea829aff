/** A cell of a plain table. */
export interface PlainCell {
  readonly text: string;
  /** Colour behind the text, as RRGGBB. */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Columns that it covers. */
  readonly span?: number;
}

export type PlainBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      /** Widths in parts of the whole. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly PlainCell[])[];
      /** The first row stands on every page. */
      readonly header?: boolean;
      readonly ruled?: boolean;
    };

/** A page that people read and discuss; no form. */
export interface PlainPage {
  readonly title: string;
  readonly subtitle?: string;
  readonly blocks: readonly PlainBlock[];
  /** To be set as closely as it takes to stand on one page, and can still be read. */
  readonly onePage?: true;
}

/** Space left and right of the text in a cell. */
export const PADDING = 60;
/** What stands behind a table, in twentieths of a point: Word would join two. */
export const BETWEEN = 60;
/** What stands behind everything. */
export const LAST = 20;

/** The columns of a table in twentieths of a point. */
export function columnsOf(parts: readonly number[], width: number): readonly number[] {
  const whole = parts.reduce((sum, one) => sum + one, 0);
  return parts.map((one) => Math.round((one / whole) * width));
}
