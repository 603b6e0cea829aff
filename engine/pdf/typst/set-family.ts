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
  /** What is known of characters by their code points: asking the faces takes a dozen searches each time. */
  readonly characters: Map<number, FamilyCharacter>;
}

/** How a family prints a character. */
export interface FamilyCharacter {
  /** The family's own face, or another part or face that lends the character. */
  readonly chosen: ChosenFace;
  /** In sizes. */
  readonly advance: number;
  /** No face has it. */
  readonly missing: boolean;
}
