import { styleOf } from '../build/named-styles.js';

/** Codes, telephone numbers, dates in figures: 4-1-3, 0571-88001234, 2026-09-18. */
const HYPHEN_OF_A_VALUE = /(?<=\d)-(?=\d)/g;
const NO_BREAK = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';
/**
 * An address or another Latin word that leaves a line half empty when it goes to the next one whole. What stands before
 * it is asked for so that a shorter word is looked at once, and not from each of its letters on.
 */
const LONG_WORD = /(?:^|[^!-;=?-~])[!-;=?-~]{25}/;

/** A paragraph: its properties, its style, what stands in it. */
const STYLED =
  /(<w:pPr><w:pStyle w:val="([^"]+)"\/>(?:<w:keepNext[^>]*>)?(?:<w:pageBreakBefore\/>)?(?:<w:spacing[^>]*>)?)<\/w:pPr>(.*?<\/w:p>)/gs;

/**
 * Keeps values whole: no line ends at the hyphen within a code or a number. Paragraphs with a very long Latin word are
 * not justified, so that the words beside it are not drawn apart; to let words break would tear numbers and years too.
 */
export const withWholeValues = (document: string): string =>
  withoutStretchedLines(
    document.replaceAll(/<w:t(?: [^>]*)?>[^<]*\d-\d[^<]*<\/w:t>/g, (text) =>
      text.replaceAll(HYPHEN_OF_A_VALUE, NO_BREAK),
    ),
  );

function withoutStretchedLines(document: string): string {
  // Markup itself has no word that long, but for the names at its head.
  if (!LONG_WORD.test(document.slice(document.indexOf('<w:body>')))) return document;
  return document.replaceAll(STYLED, (paragraph, properties: string, id: string, contents: string) =>
    styleOf(id)?.setting.align === 'both' && LONG_WORD.test(contents.replaceAll(/<[^>]*>/g, ''))
      ? `${properties}<w:jc w:val="left"/></w:pPr>${contents}`
      : paragraph,
  );
}
