import { withoutIllegalCharacters } from '../core/clean-text.js';

const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const ATTRIBUTE: Readonly<Record<string, string>> = {
  ...TEXT,
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text for an element. Characters that XML cannot hold are left out; report them before. */
export const escapeText = (text: string): string =>
  withoutIllegalCharacters(text).replace(/[&<>\r]/g, (sign) => TEXT[sign] ?? sign);

/** Text for an attribute in double quotes; line ends and tabs survive. */
export const escapeAttribute = (text: string): string =>
  withoutIllegalCharacters(text).replace(/[&<>"\r\n\t]/g, (sign) => ATTRIBUTE[sign] ?? sign);
