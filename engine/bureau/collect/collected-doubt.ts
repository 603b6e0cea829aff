import type { Diagnostic, Place } from '../../core/diagnostic.js';
import type { EntryPath } from '../../form/index.js';

/** Something to look at: what, and where in the workbooks and in the collected one. */
export interface CollectedDoubt {
  readonly diagnostic: Diagnostic;
  readonly places: readonly Place[];
  /** The entry of the collected workbook, or its cells in words. */
  readonly at?: EntryPath;
  readonly cells?: string;
  readonly basis?: string;
  /** Who must act, where the message alone does not say. */
  readonly actor?: '机构' | '专家' | '本局';
}
