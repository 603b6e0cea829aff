import type { XmlListener } from './xml-listener.js';

/** What no XML may hold, what ends a CDATA section, and line ends that a parser has to change. */
const UNUSUAL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\]\]>/g;
const DECLARATION =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9._-]*")?(?: standalone="(?:yes|no)")?\s*\?>\s*/;
/** A run of text or a tag longer than this is left to the parser. */
const LONGEST = 1 << 20;
const MORE = -1;
const UNPLAIN = -2;

const [SLASH, GREATER] = [47, 62];
const NAME = '[A-Za-z_][A-Za-z0-9_.:-]*';

interface XmlName {
  readonly full: string;
  readonly local: string;
}

/** Without a prototype, as the parser's, but with hidden classes. */
const Attributes = function () {} as unknown as new () => Record<string, string>;
Attributes.prototype = Object.create(null) as object;

/**
 * Emits the tags and texts of a document that holds nothing but elements, double or single quoted attributes, text
 * and the five entities or numbers: nearly every part of an Office file, in a third of the time that a parser takes.
 * At the first thing that is not plain, or not well-formed, it stops for good: the parser has to read the document
 * from its start, and knows by `told` what was told already.
 */
export class PlainXmlScanner {
  /** Opened and closed tags that the listener received, together. */
  tagsEmitted = 0;
  private rest = '';
  private begun = false;
  private rootSeen = false;
  private readonly open: XmlName[] = [];

  constructor(private readonly listener: XmlListener) {}

  /** Takes the next piece of the document, without lone surrogates; false when it is not plain. */
  write(piece: string): boolean {
    const source = this.rest + piece;
    let at = 0;
    if (!this.begun) {
      this.begun = true;
      at = DECLARATION.exec(source)?.[0].length ?? 0;
    }
    UNUSUAL.lastIndex = at;
    if (UNUSUAL.test(source)) return false;
    for (;;) {
      const next = this.step(source, at);
      if (next === UNPLAIN) return false;
      if (next === MORE) break;
      at = next;
    }
    this.rest = source.slice(at);
    return this.rest.length <= LONGEST;
  }

  /** Whether the document was complete. */
  end(): boolean {
    return this.rootSeen && this.open.length === 0 && this.rest.trim() === '';
  }

  /** Tells a run of text and the tag behind it; where they end, or why not. */
  private step(source: string, start: number): number {
    const tag = source.indexOf('<', start);
    if (tag < 0) return MORE;
    return source.charCodeAt(tag + 1) === SLASH
      ? this.closing(source, start, tag)
      : this.opening(source, start, tag);
  }

  private closing(source: string, start: number, tag: number): number {
    const name = this.open.at(-1);
    if (!name) return UNPLAIN;
    const end = tag + 2 + name.full.length;
    if (!source.startsWith(name.full, tag + 2)) return source.indexOf('>', tag) < 0 ? MORE : UNPLAIN;
    if (source.charCodeAt(end) !== GREATER) return stop(source, end);
    if (!this.tellText(source, start, tag)) return UNPLAIN;
    this.open.pop();
    this.tellClosed(name);
    return end + 1;
  }

  private opening(source: string, start: number, tag: number): number {
    TAG.lastIndex = tag;
    const found = TAG.exec(source);
    // Not complete yet, or never: at the end of the document what is left tells.
    if (!found) return MORE;
    const [, full = '', written = '', slash] = found;
    const attributes = new Attributes();
    if (written !== '' && !readAttributes(written, attributes)) return UNPLAIN;
    if ((this.open.length === 0 && this.rootSeen) || !this.tellText(source, start, tag)) return UNPLAIN;
    this.rootSeen = true;
    this.tagsEmitted += 1;
    const name = nameOf(full);
    this.listener.open?.(name.local, attributes);
    if (slash === '/') this.tellClosed(name);
    else this.open.push(name);
    return TAG.lastIndex;
  }

  private tellText(source: string, start: number, end: number): boolean {
    if (start === end) return true;
    const text = resolved(source.slice(start, end));
    if (text === undefined) return false;
    if (this.open.length === 0) return text.trim() === '';
    this.listener.text?.(text);
    return true;
  }

  private tellClosed({ local }: XmlName): void {
    this.tagsEmitted += 1;
    this.listener.close?.(local);
  }
}

/** A tag that opens, or is empty: its name, its attributes as they are written, its slash. */
const TAG = new RegExp(String.raw`<(${NAME})((?:[ \t\n]+${NAME}=(?:"[^"<]*"|'[^'<]*'))*)[ \t\n]*(/?)>`, 'y');
/** What a value has to be changed for. */
const TO_CHANGE = /[&\t\n]/;
const [TAB, NEW_LINE, SPACE] = [9, 10, 32];
const isBlank = (code: number): boolean => code === SPACE || code === NEW_LINE || code === TAB;

/**
 * Puts the attributes of a tag into `attributes`, as `TAG` has found them written; false when one is not plain, or stands
 * twice. By places, not by a pattern: a register has tens of thousands of cells, each with two or three.
 */
function readAttributes(written: string, attributes: Record<string, string>): boolean {
  const plain = !TO_CHANGE.test(written);
  for (let at = 0; at < written.length;) {
    while (isBlank(written.charCodeAt(at))) at += 1;
    const equals = written.indexOf('=', at);
    const name = written.slice(at, equals);
    const end = written.indexOf(written.charAt(equals + 1), equals + 2);
    const raw = written.slice(equals + 2, end);
    const value = plain || !TO_CHANGE.test(raw) ? raw : resolved(raw.replace(/[\t\n]/g, ' '));
    if (value === undefined || attributes[name] !== undefined) return false;
    attributes[name] = value;
    at = end + 1;
  }
  return true;
}

/** Names are few and return: each is made once. */
const known = new Map<string, XmlName>();
const MOST_KNOWN = 1024;

function nameOf(full: string): XmlName {
  const found = known.get(full);
  if (found) return found;
  const name = { full, local: full.slice(full.indexOf(':') + 1) };
  if (known.size < MOST_KNOWN) known.set(full, name);
  return name;
}

/** What stands here is not plain, unless the piece merely ends. */
const stop = (source: string, at: number): number => (at >= source.length ? MORE : UNPLAIN);

/** A text with its references resolved; `undefined` when there is one that stands for no character. */
function resolved(raw: string): string | undefined {
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  let text = '';
  let start = 0;
  while (at >= 0) {
    const end = raw.indexOf(';', at);
    const sign = end < 0 ? undefined : signOf(raw.slice(at + 1, end));
    if (sign === undefined) return undefined;
    text += raw.slice(start, at) + sign;
    start = end + 1;
    at = raw.indexOf('&', start);
  }
  return text + raw.slice(start);
}

const NUMBER = /^#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}))$/;

function signOf(reference: string): string | undefined {
  switch (reference) {
    case 'quot':
      return '"';
    case 'amp':
      return '&';
    case 'lt':
      return '<';
    case 'gt':
      return '>';
    case 'apos':
      return "'";
  }
  const [, decimal, hexadecimal = ''] = NUMBER.exec(reference) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** What XML 1.0 takes for a character. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);
