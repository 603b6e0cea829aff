/** What a cell holds, whatever program wrote it; the adapter of each source converts to this and nothing else. */
export type CellContent =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  /** `dated`: the cell's number format shows a date. `from1904`: serial numbers count from 1904-01-01. */
  | {
      readonly type: 'number';
      readonly value: number;
      readonly dated?: boolean;
      readonly from1904?: boolean;
      /** The cell's number format shows a percentage: 1.5 is 150 %. */
      readonly percent?: boolean;
    }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** `#REF!`, `#N/A` … */
  | { readonly type: 'error'; readonly code: string };
