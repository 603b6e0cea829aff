import type { Diagnostic } from '../../core/diagnostic.js';
import type { FontSubstitution } from '../pdf-engine.js';
import type { FontFace } from './font-face.js';
import { narrowMarks } from './narrow-marks.js';
import { CHARACTER_FALLBACKS, standIns } from './stand-ins.js';

/** A face of a library with the name under which the typesetter knows it. */
export interface LibraryFace extends FontFace {
  /** Unique in the library. */
  readonly id: string;
  /** Of the whole face in the library, from 1: parts have that of the face that they go on from. */
  readonly number: number;
  readonly rest: readonly LibraryFace[];
  /** Characters that it has and is not asked for, because its own are not those of Chinese text. */
  readonly withheld: readonly number[];
}

/** What prints a run of text: the face, and what has to be imitated. */
export interface ChosenFace {
  readonly face: LibraryFace;
  readonly imitateBold: boolean;
  readonly imitateItalic: boolean;
}

/** The block of general punctuation: no other character is ever withheld. */
const [FIRST_MARK, LAST_MARK] = [0x2000, 0x206f];
const BOLD = 700;
const REGULAR = 400;
/** From this weight on a face counts as bold. */
const BOLD_FROM = 600;

/** The fonts at hand. Chooses a face for each request and remembers which faces stood in for which. */
export class FontLibrary {
  /** Parts of faces among them, each behind the one that it goes on from. */
  readonly faces: readonly LibraryFace[];
  /** What documents usually print with; not known where faces of the machine come first. */
  readonly usual: readonly LibraryFace[];
  private readonly byFamily = new Map<string, LibraryFace[]>();
  private readonly chosen = new Map<string, { readonly choice: ChosenFace; readonly same: boolean }>();

  /**
   * @param notes what has to be said of the fonts whatever is printed.
   * @throws RangeError when there is no face at all.
   */
  constructor(
    faces: readonly FontFace[],
    readonly notes: readonly Diagnostic[] = [],
  ) {
    const named = faces.map((face, index) => withName(face, index + 1));
    this.faces = named.flatMap((face) => [face, ...face.rest]);
    const isKnown = this.faces.every(({ usual }) => usual !== undefined);
    this.usual = isKnown ? this.faces.filter(({ usual }) => usual) : [];
    for (const face of named) {
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

  /**
   * What prints a character that the chosen face lacks: a further part of it, a face of its family, or another. Of
   * the family's faces some are whole and lend to the others what is rare.
   */
  lender(codePoint: number, chosen: ChosenFace): ChosenFace | undefined {
    const { face, imitateItalic } = chosen;
    const family = this.faces
      .filter((other) => other.families.some((name) => face.families.includes(name)))
      .sort((one, other) => Math.abs(one.weight - face.weight) - Math.abs(other.weight - face.weight));
    const own = [face, ...face.rest, ...family].find((one) => one.has(codePoint));
    const bold = chosen.imitateBold || face.weight >= BOLD_FROM;
    if (own) return { ...imitating(own, bold, false), imitateItalic };
    const others = CHARACTER_FALLBACKS.map((name) => this.nearest(name, REGULAR, false));
    const lending = [...others.flatMap((one) => (one ? [one, ...one.rest] : [])), ...this.faces];
    const found = lending.find((one) => one.has(codePoint));
    return found && { ...chosen, face: found };
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

function withName(face: FontFace, number: number, part = 1): LibraryFace {
  let withheld: readonly number[] | undefined;
  const isWithheld = (codePoint: number): boolean =>
    codePoint >= FIRST_MARK && codePoint <= LAST_MARK && (withheld ??= narrowMarks(face)).includes(codePoint);
  return {
    ...face,
    id: `Banbiao Face ${number}${part > 1 ? ` Part ${part}` : ''}`,
    number,
    has: (codePoint) => face.has(codePoint) && !isWithheld(codePoint),
    get withheld() {
      return (withheld ??= narrowMarks(face));
    },
    rest: face.rest.map((part, index) => withName(part, number, index + 2)),
  };
}

const imitating = (face: LibraryFace, bold: boolean, italic: boolean): ChosenFace => ({
  face,
  imitateBold: bold && face.weight < BOLD_FROM,
  imitateItalic: italic && !face.italic,
});
