import type { ChosenFace, FontLibrary, LibraryFace } from '../fonts/font-library.js';
import type { RunFormat } from '../tree/format.js';
import { scriptOf, slotFor, type Script } from './character-script.js';
import type { PrintReport } from './print-report.js';

/** Characters that one face prints, with the width that they take. */
export interface TextPiece {
  readonly text: string;
  readonly chosen: ChosenFace;
  /** The face that was asked for decides the height, even where another lends a character. */
  readonly height: LibraryFace;
  readonly format: RunFormat;
  readonly width: number;
  /** Space before the piece, where East Asian and Latin text meet; it is no part of the width. */
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

/** Splits text into pieces of one face each, replacing faces that are not at hand. */
export class TextSetter {
  constructor(
    readonly library: FontLibrary,
    readonly report: PrintReport,
  ) {}

  /** @param before what the text before ends with: shared characters follow its script. */
  pieces(
    text: string,
    format: RunFormat,
    before: TextBefore,
    spaceBetweenScripts: boolean,
  ): { readonly pieces: readonly TextPiece[]; readonly after: TextBefore } {
    const pieces: TextPiece[] = [];
    let { script, letter } = before;
    let open: (Omit<TextPiece, 'format'> & { text: string; width: number }) | undefined;
    const size = printedSize(format);
    const close = () => {
      if (open) pieces.push({ ...open, format });
    };
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (open && ATTACHED.test(character)) {
        open.text += character;
        continue;
      }
      const own = scriptOf(codePoint);
      const { chosen, height } = this.face(
        slotFor(own, codePoint, script, format.fonts),
        codePoint,
        format,
        text,
      );
      const width = chosen.face.advance(codePoint) * size * format.scale + format.spacing;
      const isLetter = LETTER_OR_DIGIT.test(character);
      const meets = spaceBetweenScripts && letter && isLetter && own !== script;
      const gap = meets ? SPACE_BETWEEN_SCRIPTS * size : 0;
      if (own !== 'shared') script = own;
      letter = isLetter && own !== 'shared';
      if (open && gap === 0 && open.chosen.face === chosen.face && open.height === height) {
        open.text += character;
        open.width += width;
      } else {
        close();
        open = { chosen, height, text: character, width, gap };
      }
    }
    close();
    return { pieces, after: { script, letter } };
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
