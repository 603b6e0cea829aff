import { isAttachedMark } from '../fonts/attached-marks.js';
import type { ChosenFace, FontLibrary, LibraryFace } from '../fonts/font-library.js';
import type { RunFormat } from '../tree/format.js';
import { scriptOf, slotFor, type Script } from './character-script.js';
import type { MarkupMemory } from './markup-memory.js';
import type { UseLog } from './markup-uses.js';
import type { SetCharacter } from './set-character.js';
import type { FamilyCharacter, SetFamily } from './set-family.js';

/** What the text before a run ends with. */
export interface TextBefore {
  readonly script: Script;
  /** Whether it ends with a letter or digit, which keeps a space from letters of the other kind. */
  readonly letter: boolean;
}

export const nothingBefore: TextBefore = { script: 'shared', letter: false };

/** Between East Asian and Latin letters or digits, in sizes (as LibreOffice; Word a little more). */
const SPACE_BETWEEN_SCRIPTS = 0.2;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const RAISED_SIZE = 0.65;

/** The size at which a run is set: raised and lowered text is smaller. */
export const printedSize = (format: RunFormat): number =>
  format.script === 'baseline' ? format.size : format.size * RAISED_SIZE;

/** Families that were chosen until now. */
let families = 0;

/** Finds the face of every character, replacing faces that are not at hand. */
export class TextSetter {
  constructor(
    readonly library: FontLibrary,
    private readonly log: UseLog,
    /** Documents have few formats, and far more characters. */
    private readonly memory: Pick<MarkupMemory, 'families' | 'spaced'>,
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
    let logged: ChosenFace | undefined;
    let family: SetFamily | undefined;
    let familyName: string | undefined;
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const kind = kindOf(codePoint, character);
      const last = kind.attached ? characters.at(-1) : undefined;
      if (last) {
        characters[characters.length - 1] = { ...last, text: last.text + character };
        continue;
      }
      const own = kind.script;
      const name = slotFor(own, codePoint, script, format.fonts);
      if (!family || name !== familyName) family = this.family((familyName = name), format);
      const known = this.printed(family, format, codePoint, text);
      const { chosen } = known.plain;
      if (chosen !== logged) this.log.uses.faces.add((logged = chosen).face.id);
      const meets = spaceBetweenScripts && letter && kind.letter && own !== script;
      const set = own === 'eastAsia' && gridSpace !== 0 ? this.onGrid(known, gridSpace) : known.plain;
      characters.push(meets ? { ...set, gap: SPACE_BETWEEN_SCRIPTS * size } : set);
      if (own !== 'shared') script = own;
      letter = kind.letter;
    }
    return { characters, after: { script, letter } };
  }

  /** The face of a run without text: of its Latin face, unless the run is marked as East Asian. */
  empty(format: RunFormat): LibraryFace {
    const family = format.fonts.hint === 'eastAsia' ? format.fonts.eastAsia : format.fonts.ascii;
    return this.library.choose(family, format.bold, format.italic).choice.face;
  }

  /** A character to which the grid adds space. */
  private onGrid(known: FamilyCharacter, gridSpace: number): SetCharacter {
    const format = this.spaced(known.plain.format, gridSpace);
    if (known.onGrid?.format === format) return known.onGrid;
    return (known.onGrid = { ...known.plain, format, width: widthIn(format, known.advance) });
  }

  private spaced(format: RunFormat, gridSpace: number): RunFormat {
    const { spaced } = this.memory;
    let known = spaced.get(format);
    if (!known) spaced.set(format, (known = new Map()));
    let own = known.get(gridSpace);
    if (!own) known.set(gridSpace, (own = { ...format, spacing: format.spacing + gridSpace }));
    return own;
  }

  private family(name: string, format: RunFormat): SetFamily {
    let families = this.memory.families.get(format);
    if (!families) this.memory.families.set(format, (families = new Map()));
    const family = families.get(name) ?? this.chosen(name, format);
    families.set(name, family);
    this.log.uses.families.add(family);
    return family;
  }

  private chosen(name: string, { bold, italic }: RunFormat): SetFamily {
    const { choice, substitution } = this.library.choose(name, bold, italic);
    families += 1;
    return {
      number: families,
      choice,
      substitution,
      upright: choice.imitateItalic ? name : undefined,
      characters: new Map(),
    };
  }

  private printed(family: SetFamily, format: RunFormat, codePoint: number, text: string): FamilyCharacter {
    let known = family.characters.get(codePoint);
    if (!known) family.characters.set(codePoint, (known = this.sought(family, format, codePoint)));
    if (known.missing) {
      const { missing } = this.log.uses;
      const character = String.fromCodePoint(codePoint);
      if (!missing.has(character)) missing.set(character, text);
    }
    return known;
  }

  private sought({ choice }: SetFamily, format: RunFormat, codePoint: number): FamilyCharacter {
    const isOwn = codePoint <= 0x20 || choice.face.has(codePoint);
    const lender = isOwn ? undefined : this.library.lender(codePoint, choice);
    const chosen = lender ?? choice;
    const advance = chosen.face.advance(codePoint);
    const plain: SetCharacter = {
      kind: 'character',
      text: String.fromCodePoint(codePoint),
      chosen,
      height: choice.face,
      format,
      width: widthIn(format, advance),
      gap: 0,
    };
    return { plain, advance, missing: !isOwn && !lender, onGrid: undefined };
  }
}

/** @param advance in sizes */
const widthIn = (format: RunFormat, advance: number): number =>
  advance * printedSize(format) * format.scale + format.spacing;

/** What is known of a character by itself. */
interface CharacterKind {
  readonly script: Script;
  readonly letter: boolean;
  readonly attached: boolean;
}

const kinds = new Map<number, CharacterKind>();

function kindOf(codePoint: number, character: string): CharacterKind {
  const known = kinds.get(codePoint);
  if (known) return known;
  const script = scriptOf(codePoint);
  const letter = script !== 'shared' && LETTER_OR_DIGIT.test(character);
  const kind = { script, letter, attached: isAttachedMark(character) };
  kinds.set(codePoint, kind);
  return kind;
}
