import type { Level, Place } from '../core/diagnostic.js';

/** What a finding rests on: a provision, word for word. */
export interface FindingCitation {
  /** Rule id: `zj-2021-157.s3.1.cap`. */
  readonly rule: string;
  /** Title of the document with its number. */
  readonly instrument: string;
  readonly article: string;
  readonly quote: string;
}

export interface FindingReading {
  readonly point: string;
  readonly reading: string;
  readonly why: string;
}

/**
 * One thing that the person who fills in the kit should know, ready to be shown by the pane, the report and the
 * command line alike: an entry that cannot be read, an entry that is missing, or a provision that is not met.
 */
export interface Finding {
  /** Rule id or message code; stable. */
  readonly code: string;
  readonly kind: 'regulation' | 'entry' | 'missing';
  readonly level: Level;
  /** The form that it is shown under; absent when it concerns the workbook as a whole. */
  readonly form?: string;
  /** Whom or what it is about: 项目“……”. */
  readonly label?: string;
  readonly message: string;
  readonly actual?: string;
  readonly permitted?: string;
  readonly remedy?: string;
  /** Cells first: sheet and cell are there when the data came from a workbook. */
  readonly places: readonly Place[];
  readonly citations: readonly FindingCitation[];
  readonly readings: readonly FindingReading[];
  /** Further remarks: figures of an earlier round were used … */
  readonly notes: readonly string[];
}

/** A provision that could not be judged because entries are blank. */
export interface OpenProvision {
  readonly rule: string;
  readonly instrument: string;
  readonly article: string;
  readonly label?: string;
  /** Names of the entries that it lacks, in Chinese. */
  readonly missing: readonly string[];
  readonly places: readonly Place[];
}
