import { z } from 'zod';
import type { Provision } from './provision.js';
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

const checklistFile = z.array(z.discriminatedUnion('kind', [attestation, requiredDocument]));

const termsFile = z.array(
  z.strictObject({ id: z.string(), provision: z.string(), explanation: z.string().min(1) }),
);

type Quoting<Item> = Omit<Item, 'provision'> & { readonly provision: Provision };

/** A provision that a person answers with yes, no or not applicable. */
export type Attestation = Readonly<Quoting<z.infer<typeof attestation>>>;

/** Documents that must be in the package. */
export type RequiredDocument = Readonly<Quoting<z.infer<typeof requiredDocument>>>;

export type ChecklistItem = Attestation | RequiredDocument;

/** A provision without a check of its own; shown as a term under "why". */
export type Term = Readonly<Quoting<z.infer<typeof termsFile>[number]>>;

type Provisions = Readonly<Record<string, Provision>>;

/**
 * Reads a document's checklist.json: what a person answers, and the documents that must be there.
 * @throws z.ZodError when the file has another shape; RangeError when an item names a provision that is not there.
 */
export const readChecklist = (file: unknown, provisions: Provisions): ChecklistItem[] =>
  checklistFile.parse(file).map((one) => ({ ...one, provision: named(one, provisions) }));

/**
 * Reads a document's terms.json: provisions without a check of their own.
 * @throws as `readChecklist`.
 */
export const readTerms = (file: unknown, provisions: Provisions): Term[] =>
  termsFile.parse(file).map((one) => ({ ...one, provision: named(one, provisions) }));

/** @throws RangeError when there is no such provision. */
function named(one: { readonly id: string; readonly provision: string }, provisions: Provisions): Provision {
  const provision = provisions[one.provision];
  if (provision === undefined) throw new RangeError(`${one.id}: no provision “${one.provision}”`);
  return provision;
}
