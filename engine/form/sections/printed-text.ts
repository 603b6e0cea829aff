import type { Paragraph } from './blank-of.js';

/** Verbatim text as paragraphs; line feeds separate them. */
export const textParagraphs = (text: string | undefined): Paragraph[] =>
  text === undefined || text === '' ? [] : text.split('\n').map((line) => [{ text: line }]);

/** Characters of the longest paragraph of a label. */
export const longestLine = (text: string): number =>
  Math.max(0, ...text.split('\n').map((line) => [...line].length));
