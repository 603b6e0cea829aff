import type { ChosenFace, LibraryFace } from '../fonts/font-library.js';
import type { RunFormat } from '../tree/format.js';

/** A character (with the marks attached to it), the face that prints it, and the width that it takes. */
export interface SetCharacter {
  readonly kind: 'character';
  readonly text: string;
  readonly chosen: ChosenFace;
  /** The face that was asked for decides the height, even where another lends a character. */
  readonly height: LibraryFace;
  readonly format: RunFormat;
  readonly width: number;
  /** Space before the character, where East Asian and Latin text meet; none at the start of a line. */
  readonly gap: number;
}
