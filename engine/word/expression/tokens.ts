import { ExpressionError } from './syntax.js';

export type Token =
  | { readonly kind: 'name' | 'sign' | 'string'; readonly text: string; readonly at: number }
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'end'; readonly at: number };

/** Long enough for any real command; a limit against templates made to exhaust. */
const LONGEST = 2_000;

const PIECES =
  /\s+|([\p{L}_$][\p{L}\p{N}_]*(?:-[\p{L}_][\p{L}\p{N}_]*)*)|(\d+(?:\.\d+)?)|"([^"]*)"|'([^']*)'|(===|!==|==|!=|<=|>=|&&|\|\||[=<>!|().,:{}[\]-])/uy;

/** Word turns straight quotes into curly ones and Chinese keyboards type full-width signs. */
const straightened = (source: string): string =>
  source
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/[\u2018\u2019\u201A]/g, "'")
    .replaceAll('｜', '|')
    .replaceAll('（', '(')
    .replaceAll('）', ')');

/** Cuts an expression into its words. @throws ExpressionError at the first character that begins none. */
export function tokensOf(source: string): readonly Token[] {
  if (source.length > LONGEST) throw new ExpressionError('too-long', LONGEST);
  const text = straightened(source);
  const tokens: Token[] = [];
  PIECES.lastIndex = 0;
  while (PIECES.lastIndex < text.length) {
    const at = PIECES.lastIndex;
    const match = PIECES.exec(text);
    if (!match) throw new ExpressionError('unexpected-character', at);
    const [, name, number, doubly, singly, sign] = match;
    if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    else if (number !== undefined) tokens.push({ kind: 'number', value: Number(number), at });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at });
    else if (doubly !== undefined || singly !== undefined) {
      // What a string says is kept to the letter: only its quotation marks were set right.
      tokens.push({ kind: 'string', text: source.slice(at + 1, PIECES.lastIndex - 1), at });
    }
  }
  tokens.push({ kind: 'end', at: text.length });
  return tokens;
}
