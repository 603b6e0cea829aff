import { halfWidth } from '../../core/clean-text.js';

/** Characters that office programs and web pages put into copied text without showing them. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/g;

/** Typed to make Excel take digits as text: other programs keep it as a character of the text. */
const TEXT_MARK = /^\s*['`‘’]+/;

/**
 * What a person means where a number, a date or a word of a list is expected: half-width characters, plain blanks,
 * nothing invisible, no blanks at the ends, no apostrophe before it.
 */
export const cleanNotation = (text: string): string =>
  halfWidth(text.replace(INVISIBLE, ''))
    .replace(TEXT_MARK, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
