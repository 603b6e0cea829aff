import type { ChosenFace, FontLibrary, LibraryFace } from '../fonts/font-library.js';
import type { RunFormat } from '../tree/format.js';
import { scriptOf, slotFor, type Script } from './character-script.js';
import type { PrintReport } from './print-report.js';

/** Characters that one face prints, with the width that they take. */
export interface TextPiece {
  readonly text: string;
  readonly chosen: ChosenFace;
  readonly format: RunFormat;
  readonly width: number;
}

/** Marks that belong to the character before them and need no glyph of their own. */
const ATTACHED = /[\p{Mn}\p{Me}\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
/** What Typst adds between East Asian and Latin text, in sizes. */
const SPACE_BETWEEN_SCRIPTS = 0.25;
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

  /** @param before script of the text before, which shared characters follow. */
  pieces(
    text: string,
    format: RunFormat,
    before: Script,
  ): { readonly pieces: readonly TextPiece[]; readonly after: Script } {
    const pieces: TextPiece[] = [];
    let script = before;
    let open: { chosen: ChosenFace; text: string; width: number } | undefined;
    const size = printedSize(format);
    const close = () => {
      if (open) pieces.push({ text: open.text, chosen: open.chosen, format, width: open.width });
    };
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (open && ATTACHED.test(character)) {
        open.text += character;
        continue;
      }
      const own = scriptOf(codePoint);
      const chosen = this.face(
        slotFor(own, codePoint, script, format.fonts),
        codePoint,
        character,
        format,
        text,
      );
      let width = chosen.face.advance(codePoint) * size * format.scale + format.spacing;
      if (own !== 'shared' && codePoint > 0x20) {
        if (own !== script && script !== 'shared' && (pieces.length > 0 || open))
          width += SPACE_BETWEEN_SCRIPTS * size;
        script = own;
      }
      if (open && open.chosen.face === chosen.face && open.chosen.imitateBold === chosen.imitateBold) {
        open.text += character;
        open.width += width;
      } else {
        close();
        open = { chosen, text: character, width };
      }
    }
    close();
    return { pieces, after: script };
  }

  /** The face of a run without text: of its Latin face, unless the run is marked as East Asian. */
  empty(format: RunFormat): LibraryFace {
    const family = format.fonts.hint === 'eastAsia' ? format.fonts.eastAsia : format.fonts.ascii;
    return this.library.choose(family, format.bold, format.italic).choice.face;
  }

  private face(
    family: string,
    codePoint: number,
    character: string,
    format: RunFormat,
    text: string,
  ): ChosenFace {
    const { choice, substitution } = this.library.choose(family, format.bold, format.italic);
    if (substitution) this.report.substituted(substitution);
    if (choice.imitateItalic) this.report.note('pdf.italic-upright', { face: family });
    if (choice.face.has(codePoint) || codePoint <= 0x20) return choice;
    const face = this.library.fallback(codePoint);
    if (face) return { ...choice, face };
    this.report.missingCharacter(character, text);
    return choice;
  }
}
