import type { Subject } from './define-rule.js';
import type { Instrument } from './instrument.js';

/** Who can say whether a provision is kept. */
export type Respondent = 'institution' | 'expert' | 'authority' | 'centre';

interface Item {
  readonly id: string;
  /** The institution itself unless said. */
  readonly answeredBy?: Respondent;
  readonly instrument: Instrument;
  readonly article: string;
  /** Verbatim; …… joins two quoted pieces. */
  readonly quote: string;
  readonly subject: Subject;
  readonly severity: 'violation' | 'warning' | 'info';
  /** Chinese; {actual} and {limit} are filled from the outcome. */
  readonly message: string;
  readonly remedy: string;
  readonly scope?: string;
  /** Provisions of other documents that say the same; one finding cites them all. */
  readonly sameAs?: readonly string[];
}

/** A provision that a person answers with yes, no or not applicable. */
export interface Attestation extends Item {
  readonly kind: 'attestation';
  /** The answer that satisfies it: most ask whether something was done, some whether an abuse occurred. */
  readonly expected: 'yes' | 'no';
}

/** Documents that must be in the package. */
export interface RequiredDocument extends Item {
  readonly kind: 'document-required';
  readonly documents: readonly string[];
}

export type ChecklistItem = Attestation | RequiredDocument;

/** A provision without a check of its own; shown as a term under "why". */
export interface Term {
  readonly id: string;
  readonly instrument: Instrument;
  readonly article: string;
  readonly quote: string;
  readonly explanation: string;
}
