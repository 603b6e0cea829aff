import type { StoredAttestation, StoredRequiredDocument, StoredTerm } from './checklist-file.js';
import type { Provision } from './provision.js';

type Quoting<Item> = Omit<Item, 'provision'> & { readonly provision: Provision };

/** A provision that a person answers with yes, no or not applicable. */
export type Attestation = Readonly<Quoting<StoredAttestation>>;

/** Documents that must be in the package. */
export type RequiredDocument = Readonly<Quoting<StoredRequiredDocument>>;

export type ChecklistItem = Attestation | RequiredDocument;

/** A provision without a check of its own; shown as a term under "why". */
export type Term = Readonly<Quoting<StoredTerm>>;

type Provisions = Readonly<Record<string, Provision>>;

/**
 * Reads a document's checklist.json: what a person answers, and the documents that must be there.
 * @param file of the shape of `checklistFile`; types of a JSON file do not tell its words apart.
 * @throws RangeError when an item names a provision that is not there.
 */
export const readChecklist = (file: unknown, provisions: Provisions): ChecklistItem[] =>
  (file as readonly (StoredAttestation | StoredRequiredDocument)[]).map((one) => ({
    ...one,
    provision: named(one, provisions),
  }));

/**
 * Reads a document's terms.json: provisions without a check of their own.
 * @throws RangeError as `readChecklist`.
 */
export const readTerms = (file: readonly StoredTerm[], provisions: Provisions): Term[] =>
  file.map((one) => ({ ...one, provision: named(one, provisions) }));

/** @throws RangeError when there is no such provision. */
function named(one: { readonly id: string; readonly provision: string }, provisions: Provisions): Provision {
  const provision = provisions[one.provision];
  if (provision === undefined) throw new RangeError(`${one.id}: no provision “${one.provision}”`);
  return provision;
}
