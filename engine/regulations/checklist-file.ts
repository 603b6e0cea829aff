import * as z from 'zod';
import { SEVERITIES, SUBJECTS, type Severity, type Subject } from './define-rule.js';

/** An item of checklist.json. */
interface StoredItem {
  readonly id: string;
  /** Who can say whether the provision is kept: the institution itself unless said. */
  readonly answeredBy?: 'institution' | 'expert' | 'authority' | 'centre' | 'school' | undefined;
  /** Name of the provision in the document's provisions.json. */
  readonly provision: string;
  readonly subject: Subject;
  readonly severity: Severity;
  /** Chinese; {actual} and {limit} are filled from the outcome. */
  readonly message: string;
  readonly remedy: string;
  /** Provisions of other documents that say the same; one finding cites them all. */
  readonly sameAs?: readonly string[] | undefined;
}

export interface StoredAttestation extends StoredItem {
  readonly kind: 'attestation';
  /** The answer that satisfies it: most ask whether something was done, some whether an abuse occurred. */
  readonly expected: 'yes' | 'no';
}

export interface StoredRequiredDocument extends StoredItem {
  readonly kind: 'document-required';
  readonly documents: readonly string[];
}

export interface StoredTerm {
  readonly id: string;
  readonly provision: string;
  readonly explanation: string;
}

const item = {
  id: z.string(),
  answeredBy: z.enum(['institution', 'expert', 'authority', 'centre', 'school']).optional(),
  provision: z.string(),
  subject: z.enum(SUBJECTS),
  severity: z.enum(SEVERITIES),
  message: z.string().min(1),
  remedy: z.string().min(1),
  sameAs: z.array(z.string()).optional(),
};

const attestation = z.strictObject({
  ...item,
  kind: z.literal('attestation'),
  expected: z.enum(['yes', 'no']),
});

const requiredDocument = z.strictObject({
  ...item,
  kind: z.literal('document-required'),
  documents: z.array(z.string()).min(1),
});

/** checklist.json: what a person answers, and the documents that must be there. */
export const checklistFile: z.ZodType<(StoredAttestation | StoredRequiredDocument)[]> = z.array(
  z.discriminatedUnion('kind', [attestation, requiredDocument]),
);

/** terms.json: provisions without a check of their own. */
export const termsFile: z.ZodType<StoredTerm[]> = z.array(
  z.strictObject({ id: z.string(), provision: z.string(), explanation: z.string().min(1) }),
);
