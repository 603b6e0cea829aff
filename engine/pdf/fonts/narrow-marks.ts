import type { FontFace } from './font-face.js';

/** Marks that Chinese text sets as wide as a character and Latin text narrower, under the same numbers. */
const MARKS = [...'“”‘’…—'].map((mark) => mark.codePointAt(0) ?? 0);
/** A face for Chinese text has this character. */
const CHINESE = 0x4e2d;
/** Narrower than this, in sizes, a mark is a Latin one. */
const WIDE = 0.8;

/**
 * The marks that a Chinese face draws as Latin ones, as some free faces do and the official ones never: “ ” in 仿宋 and
 * 楷体 are as wide as a character. Another face lends them.
 */
export const narrowMarks = (face: FontFace): readonly number[] =>
  face.has(CHINESE) ? MARKS.filter((mark) => face.has(mark) && face.advance(mark) < WIDE) : [];
