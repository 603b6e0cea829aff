/** White space that office people leave behind: NBSP, ideographic space, tabs, line ends. */
const WHITE_SPACE = /\s/gu;
/** Zero-width characters and byte order marks: invisible, and never meant. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
/** Characters that no XML document may hold, lone surrogates included. */
const ILLEGAL_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const withoutWhiteSpace = (text: string): string =>
  text.replace(WHITE_SPACE, '').replace(INVISIBLE, '');

/** Characters as the regulations count them: every code point but white space, punctuation included. */
export const countCharacters = (text: string): number => [...withoutWhiteSpace(text)].length;

/** Full-width digits, letters, signs and brackets in their ASCII form: `２２．５（）` → `22.5()`. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

/** The characters that no document may hold, for a report. */
export const illegalCharacters = (text: string): string[] => text.match(ILLEGAL_IN_XML) ?? [];

export const withoutIllegalCharacters = (text: string): string => text.replace(ILLEGAL_IN_XML, '');
