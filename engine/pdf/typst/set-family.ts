import type { ChosenFace } from '../fonts/font-library.js';
import type { FontSubstitution } from '../pdf-engine.js';
import type { SetCharacter } from './set-character.js';

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

/** How a family prints a character in the format that it was chosen for. */
export interface FamilyCharacter {
  /** As it stands where nothing is added: the same object each time, since a page has a thousand of them. */
  readonly plain: SetCharacter;
  /** In sizes. */
  readonly advance: number;
  /** No face has it. */
  readonly missing: boolean;
  /** As it last stood on a grid that spaces characters. */
  onGrid: SetCharacter | undefined;
}
