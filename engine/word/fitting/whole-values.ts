/** Codes, telephone numbers, dates in figures: 4-1-3, 0571-88001234, 2026-09-18. */
const HYPHEN_OF_A_VALUE = /(?<=\d)-(?=\d)/g;
const NO_BREAK = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';
/** An address or another Latin word that leaves a line of justified text half empty when it goes to the next one whole. */
const LONG_WORD = /[!-;=?-~]{25,}/;

/**
 * Keeps values whole: no line ends at the hyphen within a code or a number. Justified paragraphs with a very long Latin
 * word may break it where a line ends, so that the words beside it are not drawn apart.
 */
export const withWholeValues = (document: string): string =>
  document
    .replaceAll(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, (text) => text.replaceAll(HYPHEN_OF_A_VALUE, NO_BREAK))
    .replaceAll(/<w:p>(?:(?!<\/w:p>).)*<w:jc w:val="both"\/>(?:(?!<\/w:p>).)*<\/w:p>/gs, (paragraph) =>
      LONG_WORD.test(paragraph.replaceAll(/<[^>]*>/g, ''))
        ? paragraph.replace('<w:snapToGrid ', '<w:wordWrap w:val="0"/><w:snapToGrid ')
        : paragraph,
    );
