import type { Diagnostic, Place } from '../../core/diagnostic.js';
import type { Claims } from '../claims.js';

/** Something that workbooks of one run say against each other, or a fault of a whole column. */
export interface Contradiction {
  readonly diagnostic: Diagnostic;
  /** Where it stands: file, sheet, cell. */
  readonly places: readonly Place[];
  /** The provision that it concerns, word for word. */
  readonly basis?: string;
}

/** Finds contradictions of one sort among the workbooks of a run, in the order of their names. */
export type Finder = (rows: readonly ClaimingFile[]) => readonly Contradiction[];

/** A workbook of the run with what it claims. */
export interface ClaimingFile {
  readonly file: string;
  readonly kit?: string;
  readonly contents: string;
  readonly claims: Claims;
}
