/** Marks that belong to the character before them and need no glyph of their own. */
const ATTACHED = /[\p{Mn}\p{Me}\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

/** Whether a character is printed with the one before it, by the same face. */
export const isAttachedMark = (character: string): boolean => ATTACHED.test(character);
