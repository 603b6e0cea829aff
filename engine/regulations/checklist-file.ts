import * as z from 'zod';
import { SEVERITIES, SUBJECTS } from './define-rule.js';

const item = {
  id: z.string(),
  /** Who can say whether the provision is kept: the institution itself unless said. */
  answeredBy: z.enum(['institution', 'expert', 'authority', 'centre']).optional(),
  /** Name of the provision in the document's provisions.json. */
  provision: z.string(),
  subject: z.enum(SUBJECTS),
  severity: z.enum(SEVERITIES),
  /** Chinese; {actual} and {limit} are filled from the outcome. */
  message: z.string().min(1),
  remedy: z.string().min(1),
  /** Provisions of other documents that say the same; one finding cites them all. */
  sameAs: z.array(z.string()).optional(),
};

const attestation = z.strictObject({
  ...item,
  kind: z.literal('attestation'),
  /** The answer that satisfies it: most ask whether something was done, some whether an abuse occurred. */
  expected: z.enum(['yes', 'no']),
});

const requiredDocument = z.strictObject({
  ...item,
  kind: z.literal('document-required'),
  documents: z.array(z.string()).min(1),
});

/** checklist.json: what a person answers, and the documents that must be there. */
export const checklistFile = z.array(z.discriminatedUnion('kind', [attestation, requiredDocument]));

/** terms.json: provisions without a check of their own. */
export const termsFile = z.array(
  z.strictObject({ id: z.string(), provision: z.string(), explanation: z.string().min(1) }),
);

export type StoredAttestation = z.infer<typeof attestation>;
export type StoredRequiredDocument = z.infer<typeof requiredDocument>;
export type StoredTerm = z.infer<typeof termsFile>[number];
