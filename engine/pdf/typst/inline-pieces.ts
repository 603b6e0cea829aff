import type { RunFormat } from '../tree/format.js';
import { literal, points } from './literal.js';
import type { SetCharacter } from './set-character.js';

/** What ends a line within text: the second kind asks that the line be justified. */
const LINE_END = '\n';
const JUSTIFIED_LINE_END = '\u2028';

/** The expressions of a paragraph in the making: characters that look alike become one text, line ends and all. */
export class InlinePieces {
  private readonly pieces: string[] = [];
  private run: { readonly name: string; readonly like: SetCharacter; text: string } | undefined;

  /** Adds a character to the text before it, if it looks alike. */
  joins(character: SetCharacter): boolean {
    if (!this.run || !sameLook(this.run.like, character)) return false;
    this.run.text += shown(character.text);
    return true;
  }

  /** Begins a text of the look of that name. */
  addRun(character: SetCharacter, name: string): void {
    const spacing = this.run && spacingBetween(this.run, character);
    this.close();
    if (spacing) this.pieces.push(`h(${points(spacing)})`);
    this.run = { name, like: character, text: shown(character.text) };
  }

  add(expression: string): void {
    this.close();
    this.pieces.push(expression);
  }

  endLine(justified: boolean): void {
    if (this.run && this.run.like.format.scale === 1)
      this.run.text += justified ? JUSTIFIED_LINE_END : LINE_END;
    else this.add(`linebreak(justify: ${justified})`);
  }

  finished(): readonly string[] {
    this.close();
    return this.pieces;
  }

  private close(): void {
    if (this.run) this.pieces.push(...scaled(this.run.name, this.run.text, this.run.like.format.scale));
    this.run = undefined;
  }
}

/**
 * The typesetter spaces characters within a text only: where another face lends a character the space before it is
 * one of its own.
 */
function spacingBetween(
  { like, text }: { readonly like: SetCharacter; readonly text: string },
  { format }: SetCharacter,
): number {
  const goesOn = !text.endsWith(LINE_END) && !text.endsWith(JUSTIFIED_LINE_END);
  return goesOn && format.scale === 1 && sameFormat(like.format, format) ? format.spacing : 0;
}

/** A hyphen that ends no line is a hyphen to whoever searches or copies the text. */
const shown = (text: string): string => (text === '\u2011' ? '-' : text);

const sameLook = (one: SetCharacter, other: SetCharacter): boolean =>
  one.chosen.face.number === other.chosen.face.number &&
  one.height === other.height &&
  sameFormat(one.format, other.format);

/** Formats that only differ in the faces that they name look the same once a face is chosen. */
const sameFormat = (one: RunFormat, other: RunFormat): boolean => one === other || same(one, other);

const same = ({ fonts: _one, ...one }: RunFormat, { fonts: _other, ...other }: RunFormat): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function scaled(name: string, text: string, scale: number): readonly string[] {
  if (scale === 1) return [`${name}(${literal(text)})`];
  const percent = Math.round(scale * 100);
  return [...text].map(
    (character) => `box(scale(x: ${percent}%, reflow: true, ${name}(${literal(character)})))`,
  );
}
