/** Text as a Typst string literal, so that nothing in it can ever be markup. */
export const literal = (text: string): string =>
  `"${text.replace(/["\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Typst expressions one after the other as the content that a function takes. */
export const content = (pieces: readonly string[]): string =>
  pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : `[${pieces.map((one) => `#${one}`).join('')}]`;

/** A length; three decimals are finer than any printer. */
export const points = (length: number): string => `${Math.round(length * 1000) / 1000}pt`;
