import type { FontSubstitution } from '../pdf-engine.js';
import type { FontFace } from './font-face.js';
import { CHARACTER_FALLBACKS, standIns } from './stand-ins.js';

/** A face of a library with the name under which the typesetter knows it. */
export interface LibraryFace extends FontFace {
  /** Unique in the library. */
  readonly id: string;
}

/** What prints a run of text: the face, and what has to be imitated. */
export interface ChosenFace {
  readonly face: LibraryFace;
  readonly imitateBold: boolean;
  readonly imitateItalic: boolean;
}

const BOLD = 700;
const REGULAR = 400;
/** From this weight on a face counts as bold. */
const BOLD_FROM = 600;

/** The fonts at hand. Chooses a face for each request and remembers which faces stood in for which. */
export class FontLibrary {
  readonly faces: readonly LibraryFace[];
  private readonly byFamily = new Map<string, LibraryFace[]>();
  private readonly chosen = new Map<string, { readonly choice: ChosenFace; readonly same: boolean }>();

  /** @throws RangeError when there is no face at all. */
  constructor(faces: readonly FontFace[]) {
    this.faces = faces.map((face, index) => ({ ...face, id: `Banbiao Face ${index + 1}` }));
    for (const face of this.faces) {
      for (const family of face.families) {
        const key = family.toLowerCase();
        this.byFamily.set(key, [...(this.byFamily.get(key) ?? []), face]);
      }
    }
    if (this.faces.length === 0) throw new RangeError('A font library needs a face');
  }

  /** The face for a family and style; `substitution` when it is another than was asked for. */
  choose(
    family: string,
    bold: boolean,
    italic: boolean,
  ): { readonly choice: ChosenFace; readonly substitution: FontSubstitution | undefined } {
    const key = `${family}\n${bold}\n${italic}`;
    const known = this.chosen.get(key) ?? this.search(family, bold, italic);
    this.chosen.set(key, known);
    const used = known.choice.face.families[0] ?? '';
    return { choice: known.choice, substitution: known.same ? undefined : { requested: family, used } };
  }

  /** A face that has the character, when the chosen one lacks it. */
  fallback(codePoint: number): LibraryFace | undefined {
    for (const family of CHARACTER_FALLBACKS) {
      const face = this.nearest(family, REGULAR, false);
      if (face?.has(codePoint)) return face;
    }
    return this.faces.find((face) => face.has(codePoint));
  }

  private search(family: string, bold: boolean, italic: boolean): { choice: ChosenFace; same: boolean } {
    for (const candidate of standIns(family)) {
      const weight = candidate.weight ?? (bold ? BOLD : REGULAR);
      const face = this.nearest(candidate.family, weight, italic);
      if (face) return { choice: imitating(face, bold || weight >= BOLD_FROM, italic), same: candidate.same };
    }
    const first = this.faces[0];
    if (!first) throw new RangeError('A font library needs a face');
    return { choice: imitating(first, bold, italic), same: false };
  }

  private nearest(family: string, weight: number, italic: boolean): LibraryFace | undefined {
    const faces = this.byFamily.get(family.toLowerCase()) ?? [];
    const distance = (face: LibraryFace) =>
      Math.abs(face.weight - weight) + (face.italic === italic ? 0 : 1000);
    return [...faces].sort((one, other) => distance(one) - distance(other))[0];
  }
}

const imitating = (face: LibraryFace, bold: boolean, italic: boolean): ChosenFace => ({
  face,
  imitateBold: bold && face.weight < BOLD_FROM,
  imitateItalic: italic && !face.italic,
});
