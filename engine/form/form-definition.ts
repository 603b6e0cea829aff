import type { FieldDefinition, Filler } from './field-definition.js';
import type { SectionDefinition } from './section-definition.js';

/** `verbatim`: the official text; `reconstructed`: its annex is not public; `derived`: no official form, ours. */
export type Provenance = 'verbatim' | 'reconstructed' | 'derived';

export interface FormSource {
  /** Title and number of the document. */
  readonly document: string;
  /** Lines of the official text, or the article. */
  readonly place: string;
}

/** A printed line of a cover; one with a `field` has a blank. */
export interface CoverLine {
  readonly text: string;
  readonly role: 'title' | 'field' | 'date' | 'issuer' | 'number';
  readonly template?: string;
  readonly field?: FieldDefinition;
}

/** A place for a seal (盖章) or a signature that is set by hand on paper. */
export interface StampPlace {
  /** Verbatim label: 主申报单位（盖章）：. */
  readonly text: string;
  /** The field or section beside which it stands; `cover` for the cover. */
  readonly at: string;
}

/** A correction of the printed text against the source, for the reference page. */
export interface Repair {
  readonly verbatim: string;
  readonly repaired: string;
  readonly reason: string;
  readonly printed: 'verbatim' | 'repaired';
}

export interface FormDefinition {
  readonly id: string;
  /** Verbatim title. */
  readonly title: string;
  /** 表1, 附件3 …; null when the source gives none. */
  readonly number: string | null;
  /** Name on sheet tabs, at most 12 characters: 表1, 混合申报书. */
  readonly shortName: string;
  readonly provenance: Provenance;
  readonly source: FormSource;
  /** Legal basis of the whole form when it is not verbatim, in Chinese, for the guide sheet. */
  readonly provenanceNote?: string;
  /** Whose form it is; the default of every field. */
  readonly filledBy: Filler;
  readonly page: { readonly orientation: 'portrait' | 'landscape' };
  readonly cover?: { readonly lines: readonly CoverLine[] };
  /** Title as several lines, where blanks or line breaks stand in it; otherwise `title` is printed. */
  readonly titleLines?: readonly string[];
  /** The blanks of the title, in their order. */
  readonly titleFields?: readonly FieldDefinition[];
  readonly sections: readonly SectionDefinition[];
  /** Printed at the end, verbatim. */
  readonly notes: readonly string[];
  readonly attachments?: readonly string[];
  readonly seals: readonly StampPlace[];
  readonly signatures: readonly StampPlace[];
  /** Every printed string in reading order with repetitions: what sheet, DOCX and PDF must show. */
  readonly labels: readonly string[];
  readonly repairs: readonly Repair[];
  /** Nothing is filled in: a sheet and a document to read. */
  readonly readOnly?: boolean;
}

/** Types a form's definition; the contents are checked by `checkForm` in the tests of every form. */
export const defineForm = (form: FormDefinition): FormDefinition => form;
