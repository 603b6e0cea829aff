/** What Excel answered about a part of a sheet; rows and columns count from 0. */
export interface UsedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly ranges: readonly UsedRange[];
}

/** A workbook as plain data on its way to the worker: what Excel answered, or the bytes of a file. */
export type WorkbookSource =
  | {
      readonly kind: 'opened';
      readonly sheets: readonly SheetSnapshot[];
      /** Defined names with their formula: `=表2!$B$3`. */
      readonly names: readonly { readonly name: string; readonly formula: string }[];
    }
  | { readonly kind: 'file'; readonly bytes: Uint8Array };
