import type { CellRange } from '../core/cell-address.js';
import type { CellContent } from '../form/index.js';
import type { Appearance } from './appearance.js';

/** A cell as it is to be written. */
export interface BuiltCell {
  readonly row: number;
  readonly column: number;
  readonly appearance: Appearance;
  /** The value, or the result of the formula. */
  readonly content: CellContent;
  /** Without the equals sign. */
  readonly formula?: string;
  /** The cells that the formula fills together, where it gives a value for each; it is written in the first. */
  readonly over?: CellRange;
  /** A sheet to which a click leads. */
  readonly link?: string;
}

/** Native validation; `warning` asks whether an entry shall stay, `offer` only shows a list, `stop` refuses. */
export interface BuiltValidation {
  readonly range: CellRange;
  readonly type: 'none' | 'list' | 'custom';
  readonly formulae: readonly (string | number)[];
  readonly style: 'stop' | 'warning' | 'offer';
  /** At most 32 characters each; the texts at most 255. */
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** Colours a range where the formula, written for its first cell, is true. Earlier ones win. */
export interface BuiltConditionalFormat {
  readonly range: CellRange;
  readonly formula: string;
  readonly fill: string;
  readonly font?: string;
}

/** A chart of bars over cells of its own sheet. */
export interface BuiltChart {
  readonly title: string;
  /** Stacked bars show parts of a whole. */
  readonly isStacked: boolean;
  /** Values are shares, 0 to 1. */
  readonly isShare: boolean;
  /** What each bar stands for, one cell each. */
  readonly labels: CellRange;
  readonly series: readonly {
    readonly name: { readonly row: number; readonly column: number };
    readonly values: CellRange;
    readonly colour: string;
  }[];
  /** The cells that it covers. */
  readonly covers: CellRange;
}

export interface BuiltSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: readonly BuiltCell[];
  readonly merges: readonly CellRange[];
  /** Widths in characters. */
  readonly columns: readonly number[];
  /** Columns that are not shown, from 1. */
  readonly hiddenColumns?: readonly number[];
  /** Heights in points. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows that the program may make higher when more is written in them. */
  readonly growing?: ReadonlySet<number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly protected: boolean;
  readonly validations: readonly BuiltValidation[];
  readonly conditionalFormats: readonly BuiltConditionalFormat[];
  readonly page: {
    readonly orientation: 'portrait' | 'landscape';
    readonly repeatedRows?: { readonly from: number; readonly to: number };
    /** What is printed, where it is not everything. */
    readonly area?: CellRange;
    /** Everything on one page, however small. */
    readonly isOnePage?: boolean;
  };
  readonly tabColour?: string;
  /** Header and rows of a list that readers sort and filter. */
  readonly filter?: CellRange;
  readonly charts?: readonly BuiltChart[];
}

export interface BuiltName {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** Where a workbook is written to: exceljs, memory, or Excel itself. */
export interface SheetPort {
  /** Whether it has a use for the sheet of this name; without it, for all of them. */
  wants?(name: string): boolean;
  addSheet(sheet: BuiltSheet): void;
  addName(name: BuiltName): void;
}
