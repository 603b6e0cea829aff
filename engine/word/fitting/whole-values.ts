import { styleOf } from '../build/named-styles.js';

/** Codes, telephone numbers, dates in figures: 4-1-3, 0571-88001234, 2026-09-18. */
const HYPHEN_OF_A_VALUE = /(?<=\d)-(?=\d)/g;
const NO_BREAK = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';
/** An address or another Latin word that leaves a line of justified text half empty when it goes to the next one whole. */
const LONG_WORD = /[!-;=?-~]{25,}/;

/** A paragraph: its properties up to where breaking words belongs, its style, the rest of them, what stands in it. */
const STYLED =
  /(<w:pPr><w:pStyle w:val="([^"]+)"\/>(?:<w:keepNext[^>]*>)?(?:<w:pageBreakBefore\/>)?)((?:<w:spacing[^>]*>)?<\/w:pPr>)(.*?<\/w:p>)/gs;

/**
 * Keeps values whole: no line ends at the hyphen within a code or a number. Justified paragraphs with a very long Latin
 * word may break it where a line ends, so that the words beside it are not drawn apart.
 */
export const withWholeValues = (document: string): string =>
  withBreakableWords(
    document.replaceAll(/<w:t(?: [^>]*)?>[^<]*\d-\d[^<]*<\/w:t>/g, (text) =>
      text.replaceAll(HYPHEN_OF_A_VALUE, NO_BREAK),
    ),
  );

function withBreakableWords(document: string): string {
  // Markup itself has no word that long, but for the names at its head.
  if (!LONG_WORD.test(document.slice(document.indexOf('<w:body>')))) return document;
  return document.replaceAll(
    STYLED,
    (paragraph, before: string, id: string, behind: string, contents: string) =>
      styleOf(id)?.setting.align === 'both' && LONG_WORD.test(contents.replaceAll(/<[^>]*>/g, ''))
        ? `${before}<w:wordWrap w:val="0"/>${behind}${contents}`
        : paragraph,
  );
}
