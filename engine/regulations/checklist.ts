import type { Subject } from './define-rule.js';
import type { Instrument } from './instrument.js';

/** A provision that a person answers with yes, no or not applicable, or a document that must be in the package. */
export interface ChecklistItem {
  readonly id: string;
  readonly kind: 'attestation' | 'document-required';
  readonly instrument: Instrument;
  readonly article: string;
  readonly quote: string;
  readonly subject: Subject;
  readonly severity: 'violation' | 'warning' | 'info';
  /** The question or the document, in Chinese. */
  readonly message: string;
  readonly remedy: string;
  readonly scope?: string;
}

/** A provision without a check of its own; shown as a term under "why". */
export interface Term {
  readonly id: string;
  readonly instrument: Instrument;
  readonly article: string;
  readonly quote: string;
  readonly explanation: string;
}
