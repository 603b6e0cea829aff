import { styleOf } from '../build/named-styles.js';

const NO_BREAK = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';
/** An address or another Latin word of so many letters leaves a line half empty when it goes to the next one whole. */
const LONG_WORD = 25;

/** A paragraph: its properties, its style, what stands in it. */
const STYLED =
  /(<w:pPr><w:pStyle w:val="([^"]+)"\/>(?:<w:keepNext[^>]*>)?(?:<w:pageBreakBefore\/>)?(?:<w:spacing[^>]*>)?)<\/w:pPr>(.*?<\/w:p>)/gs;

/**
 * Keeps values whole: no line ends at the hyphen within a code or a number. Paragraphs with a very long Latin word are
 * not justified, so that the words beside it are not drawn apart; to let words break would tear numbers and years too.
 */
export const withWholeValues = (document: string): string => withoutStretchedLines(withHyphensKept(document));

/** Those of codes, telephone numbers, dates in figures: 4-1-3, 0571-88001234, 2026-09-18. */
function withHyphensKept(document: string): string {
  let kept = '';
  let from = 0;
  for (let at = document.indexOf('-'); at >= 0; at = document.indexOf('-', at + 1)) {
    if (!isDigit(document.charCodeAt(at - 1)) || !isDigit(document.charCodeAt(at + 1))) continue;
    const tag = document.lastIndexOf('<', at);
    if (!/^<w:t(?: [^>]*)?>/.test(document.slice(tag, at))) continue;
    kept += document.slice(from, at) + NO_BREAK;
    from = at + 1;
  }
  return kept + document.slice(from);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function withoutStretchedLines(document: string): string {
  // Markup itself has no word that long, but for the names at its head.
  if (!hasLongWord(document, document.indexOf('<w:body>'))) return document;
  return document.replaceAll(STYLED, (paragraph, properties: string, id: string, contents: string) =>
    styleOf(id)?.setting.align === 'both' && hasLongWord(contents.replaceAll(/<[^>]*>/g, ''))
      ? `${properties}<w:jc w:val="left"/></w:pPr>${contents}`
      : paragraph,
  );
}

/** Looked for at every so many letters: one of them stands in each word that is as long. */
function hasLongWord(text: string, from = 0): boolean {
  for (let at = from + LONG_WORD - 1; at < text.length; at += LONG_WORD) {
    let start = at;
    while (start > from && isLatin(text.charCodeAt(start - 1))) start -= 1;
    let end = at;
    while (end < text.length && isLatin(text.charCodeAt(end))) end += 1;
    if (end - start >= LONG_WORD) return true;
  }
  return false;
}

/** A letter, figure or sign of ASCII, but neither a blank nor what encloses markup. */
const isLatin = (code: number): boolean => code > 32 && code < 127 && code !== 60 && code !== 62;
