/** A piece of a printed cell: words, or the blank of a field (whole, or one part of a date). */
export type PrintedPart =
  | { readonly text: string }
  | { readonly field: string; readonly aspect?: 'year' | 'month' | 'day' }
  /** The sum of a roster's column, in the row below its entries. */
  | { readonly field: string; readonly total: true }
  /** The box before a printed choice: ☑ when the field holds it. */
  | { readonly field: string; readonly choice: string };

/** A cell of the paper; rows and columns count from 0 within the section. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: 'label' | 'text' | 'entry';
  /** Paragraphs of parts. */
  readonly paragraphs: readonly (readonly PrintedPart[])[];
  readonly vertical?: boolean;
  readonly diagonal?: boolean;
}

/** A section as the paper shows it: what the Word template and the sheet layout both follow. */
export interface PrintedGrid {
  /** Relative widths. */
  readonly columns: readonly { readonly weight: number }[];
  readonly rowCount: number;
  /** Leading rows that repeat on each page. */
  readonly headerRows: number;
  readonly cells: readonly PrintedCell[];
  /** False for header lines without rules. */
  readonly ruled: boolean;
}
