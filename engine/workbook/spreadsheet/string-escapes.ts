const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\r]/g;

const escapeOf = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Resolves the escapes of spreadsheet strings: `_x000D_` → CR, `_x005F_x000D_` → `_x000D_`. */
export const unescapeString = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;

/** Protects text that looks like an escape, and control characters, so that they are read back as they are. */
export const escapeString = (text: string): string =>
  text.replace(ESCAPED, (escape) => `_x005F_${escape.slice(1)}`).replace(CONTROL, escapeOf);

/** Excel, LibreOffice and Mac programs end lines differently. */
export const plainLineEnds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
