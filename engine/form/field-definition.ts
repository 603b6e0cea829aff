import type { Computation, Condition } from './computation.js';

/** The kinds of field; each is one file in `kinds/`. */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'percentage'
  | 'area'
  | 'score'
  | 'date'
  | 'month'
  | 'choice'
  | 'checkbox'
  | 'person-name'
  | 'identity-number'
  | 'mobile'
  | 'phone'
  | 'postcode'
  | 'email'
  | 'evidence-code';

/** Who writes into a field. Fields of others than the kit's own filler are locked, printed blank, never required. */
export type Filler =
  'institution' | 'expert' | 'expert-group' | 'authority' | 'centre' | 'joint-applicant' | 'nobody';

/** The provision that a field of a reconstructed form rests on. */
export interface Basis {
  /** Short name of the document with its number: 浙教办函〔2021〕157号. */
  readonly document: string;
  readonly article: string;
  readonly quote: string;
}

/** One blank of a form, or one column of a roster. */
export interface FieldDefinition {
  /** Unique within the form, snake_case; part of defined names, data files and template tags. */
  readonly id: string;
  /** Verbatim. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Narrows `required` to forms where the condition holds; elsewhere the entry is optional. */
  readonly requiredWhen?: Condition;
  /** The entry applies only when this holds (学前不填); elsewhere it is greyed and not required. */
  readonly appliesWhen?: Condition;
  readonly filledBy?: Filler;
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** The paper shows all choices with boxes to tick; otherwise only the chosen words are printed. */
  readonly choicesPrinted?: boolean;
  /** Several choices may be ticked; the value is then a list. */
  readonly multiple?: boolean;
  readonly maximumCharacters?: number;
  readonly minimumCharacters?: number;
  /** Printed instruction, verbatim. */
  readonly hint?: string;
  /** Printed text round the blanks: `共{land_area_total}亩`, `{founded.year}年{founded.month}月`. */
  readonly template?: string;
  /** The label is only a name for people who read code or messages; the paper does not show it. */
  readonly labelPrinted?: boolean;
  /** The blank stands in the printed cell of this other field. */
  readonly sameCellAs?: string;
  /** Upper header of a two-level header. */
  readonly group?: string;
  /** Share of the width of a roster's column; without it the share follows from kind and label. */
  readonly weight?: number;
  readonly points?: number;
  readonly allowedScores?: readonly number[];
  /** The entry follows from others: the sheet holds a formula; the engine recomputes and compares. */
  readonly computed?: Computation;
  /** Filled in already on the blank form. */
  readonly prefilled?: string | number;
  /** A limit quoted from a provision, for the entry's help. */
  readonly limitNote?: string;
  /** Explanation for the entry's help in Chinese; not printed. */
  readonly guidance?: string;
  /** A signature is written by hand here: printed as a blank line, never typed. */
  readonly signature?: boolean;
  /** The data item that several forms print, `institution.name`; entered once in a kit and linked. */
  readonly shared?: string;
  /** Whether a form of the next year takes the entry over, where the data item does not tell. */
  readonly lasting?: boolean;
  readonly basis?: readonly Basis[];
}
