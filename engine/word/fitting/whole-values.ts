/** Codes, telephone numbers, dates in figures: 4-1-3, 0571-88001234, 2026-09-18. */
const HYPHEN_OF_A_VALUE = /(?<=\d)-(?=\d)/g;
const NO_BREAK = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';
/** An address or another Latin word that leaves a line of justified text half empty when it goes to the next one whole. */
const LONG_WORD = /[!-;=?-~]{25,}/;

const JUSTIFIED = '<w:jc w:val="both"/>';
const PARAGRAPH = { start: '<w:p>', end: '</w:p>' } as const;

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
  let done = 0;
  const pieces: string[] = [];
  for (let at = document.indexOf(JUSTIFIED); at >= 0; at = document.indexOf(JUSTIFIED, done)) {
    const start = document.lastIndexOf(PARAGRAPH.start, at);
    const end = document.indexOf(PARAGRAPH.end, at);
    if (start < done || end < 0) return [...pieces, document.slice(done)].join('');
    const paragraph = document.slice(start, end);
    pieces.push(document.slice(done, start));
    pieces.push(
      LONG_WORD.test(paragraph.replaceAll(/<[^>]*>/g, ''))
        ? paragraph.replace('<w:snapToGrid ', '<w:wordWrap w:val="0"/><w:snapToGrid ')
        : paragraph,
    );
    done = end;
  }
  return [...pieces, document.slice(done)].join('');
}
