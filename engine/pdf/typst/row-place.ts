import type { Table, TextGrid } from '../tree/document-tree.js';
import { sameColumns } from './kept-rows.js';
import { sameBorders, type ResolvedCell } from './table-borders.js';

/** Where a row stands: all that decides how its cells are written, if they hold text alone. */
export interface RowPlace {
  readonly index: number;
  readonly columns: Table['columns'];
  readonly cantSplit: boolean;
  readonly grid: TextGrid | undefined;
  readonly addsParagraphSpacing: boolean;
  /** Its cells with the lines around them, which those beside them may draw. */
  readonly cells: readonly ResolvedCell[];
}

export const samePlace = (one: RowPlace, other: RowPlace): boolean =>
  one.index === other.index &&
  one.cantSplit === other.cantSplit &&
  one.addsParagraphSpacing === other.addsParagraphSpacing &&
  one.grid?.linePitch === other.grid?.linePitch &&
  one.grid?.characterSpace === other.grid?.characterSpace &&
  sameColumns(one.columns, other.columns) &&
  one.cells.every(({ borders }, index) => sameBorders(borders, other.cells[index]?.borders));
