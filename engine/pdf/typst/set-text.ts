import type { ChosenFace, FontLibrary, LibraryFace } from '../fonts/font-library.js';
import type { RunFormat } from '../tree/format.js';
import { scriptOf, slotFor, type Script } from './character-script.js';
import type { PrintReport } from './print-report.js';

/** A character (with the marks attached to it), the face that prints it, and the width that it takes. */
export interface SetCharacter {
  readonly text: string;
  readonly chosen: ChosenFace;
  /** The face that was asked for decides the height, even where another lends a character. */
  readonly height: LibraryFace;
  readonly format: RunFormat;
  readonly width: number;
  /** Space before the character, where East Asian and Latin text meet; none at the start of a line. */
  readonly gap: number;
}

/** What the text before a run ends with. */
export interface TextBefore {
  readonly script: Script;
  /** Whether it ends with a letter or digit, which keeps a space from letters of the other kind. */
  readonly letter: boolean;
}

export const nothingBefore: TextBefore = { script: 'shared', letter: false };

/** Marks that belong to the character before them and need no glyph of their own. */
const ATTACHED = /[\p{Mn}\p{Me}\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
/** Between East Asian and Latin letters or digits, in sizes (as LibreOffice; Word a little more). */
const SPACE_BETWEEN_SCRIPTS = 0.2;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const RAISED_SIZE = 0.65;

/** The size at which a run is set: raised and lowered text is smaller. */
export const printedSize = (format: RunFormat): number =>
  format.script === 'baseline' ? format.size : format.size * RAISED_SIZE;

/** Finds the face of every character, replacing faces that are not at hand. */
export class TextSetter {
  constructor(
    readonly library: FontLibrary,
    readonly report: PrintReport,
  ) {}

  /**
   * @param before what the text before ends with: shared characters follow its script.
   * @param gridSpace what the page's grid adds to every East Asian character.
   */
  characters(
    text: string,
    format: RunFormat,
    before: TextBefore,
    { spaceBetweenScripts, gridSpace }: { readonly spaceBetweenScripts: boolean; readonly gridSpace: number },
  ): { readonly characters: readonly SetCharacter[]; readonly after: TextBefore } {
    const characters: SetCharacter[] = [];
    let { script, letter } = before;
    const size = printedSize(format);
    for (const character of text) {
      const last = characters.at(-1);
      if (last && ATTACHED.test(character)) {
        characters[characters.length - 1] = { ...last, text: last.text + character };
        continue;
      }
      const codePoint = character.codePointAt(0) ?? 0;
      const own = scriptOf(codePoint);
      const { chosen, height } = this.face(
        slotFor(own, codePoint, script, format.fonts),
        codePoint,
        format,
        text,
      );
      const isLetter = own !== 'shared' && LETTER_OR_DIGIT.test(character);
      const meets = spaceBetweenScripts && letter && isLetter && own !== script;
      const spacing = format.spacing + (own === 'eastAsia' ? gridSpace : 0);
      characters.push({
        text: character,
        chosen,
        height,
        format: spacing === format.spacing ? format : { ...format, spacing },
        width: chosen.face.advance(codePoint) * size * format.scale + spacing,
        gap: meets ? SPACE_BETWEEN_SCRIPTS * size : 0,
      });
      if (own !== 'shared') script = own;
      letter = isLetter;
    }
    return { characters, after: { script, letter } };
  }

  /** The face of a run without text: of its Latin face, unless the run is marked as East Asian. */
  empty(format: RunFormat): LibraryFace {
    const family = format.fonts.hint === 'eastAsia' ? format.fonts.eastAsia : format.fonts.ascii;
    return this.library.choose(family, format.bold, format.italic).choice.face;
  }

  private face(
    family: string,
    codePoint: number,
    format: RunFormat,
    text: string,
  ): { readonly chosen: ChosenFace; readonly height: LibraryFace } {
    const { choice, substitution } = this.library.choose(family, format.bold, format.italic);
    const height = choice.face;
    if (substitution) this.report.substituted(substitution);
    if (choice.imitateItalic) this.report.note('pdf.italic-upright', { face: family });
    if (height.has(codePoint) || codePoint <= 0x20) return { chosen: choice, height };
    const face = this.library.fallback(codePoint);
    if (face) return { chosen: { ...choice, face }, height };
    this.report.missingCharacter(String.fromCodePoint(codePoint), text);
    return { chosen: choice, height };
  }
}
