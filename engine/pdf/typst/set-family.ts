import type { ChosenFace } from '../fonts/font-library.js';
import type { FontSubstitution } from '../pdf-engine.js';

/** What the characters of a run that name the same family have in common. */
export interface SetFamily {
  /** No other has it. */
  readonly number: number;
  readonly choice: ChosenFace;
  /** When it is another than was asked for. */
  readonly substitution: FontSubstitution | undefined;
  /** The name of what is printed upright, where it was to be italic. */
  readonly upright: string | undefined;
  /** Who lends characters that this one lacks, where there is one. */
  readonly others: Map<number, { readonly lender: ChosenFace | undefined }>;
}
