/** The text of a part, and how to put it back: the bytes before the change and after it are of one encoding. */
export interface MarkupText {
  readonly text: string;
  /** The bytes of a changed text. */
  encode(text: string): Uint8Array;
}

const encoder = new TextEncoder();
const BYTE_ORDER_MARK = '\uFEFF';

/** Decodes an XML part without losing its byte order mark; OOXML knows UTF-8 and UTF-16 only. */
export function markupText(bytes: Uint8Array): MarkupText {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) {
    return {
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      encode: (text) => encoder.encode(text),
    };
  }
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
  return { text, encode: (changed) => wideBytes(`${BYTE_ORDER_MARK}${changed}`, little) };
}

function wideBytes(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

/** A stretch of a text and what stands there afterwards; an empty stretch is an insertion. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its stretches replaced; those that begin at the same place stay in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const one of ordered) {
    if (one.start < at) throw new RangeError('Two changes of the same stretch');
    result += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return result + text.slice(at);
}

const HIDDEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

/** The text with comments, CDATA sections and instructions blanked out, every other character at its place. */
export const withoutHidden = (text: string): string =>
  text.includes('<!') || text.includes('<?')
    ? text.replace(HIDDEN, (found) => ' '.repeat(found.length))
    : text;

const patterns = new Map<string, RegExp>();

/** Made once for each of the few names that are asked for. */
function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s+${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute in the text of a tag, as it is written; `undefined` when it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = attributePattern(name).exec(tag);
  return found?.[1] ?? found?.[2];
}

/** The tag with an attribute set or, without a value, taken away; the rest stays as it is written. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = attributePattern(name);
  if (value === undefined) return tag.replace(pattern, '');
  const set = ` ${name}="${value}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => set);
  return tag.replace(/(\s*\/?>)$/, (end) => set + end);
}
