import type { XmlListener } from './xml-listener.js';

/** What no XML may hold, what ends a CDATA section, and line ends that a parser has to change. */
const UNUSUAL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\]\]>/g;
const DECLARATION =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9._-]*")?(?: standalone="(?:yes|no)")?\s*\?>\s*/;
/** A run of text or a tag longer than this is left to the parser. */
const LONGEST = 1 << 20;
const MORE = -1;
const UNPLAIN = -2;

const [SLASH, GREATER, LESS, EQUALS] = [47, 62, 60, 61];
const [DOUBLE, SINGLE] = [34, 39];
const NAME = /^[A-Za-z_][A-Za-z0-9_.:-]*$/;

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

  /**
   * By places, not by a pattern: a register has tens of thousands of cells, each with two or three attributes. A tag that
   * is not complete yet may never be: at the end of the document what is left tells.
   */
  private opening(source: string, start: number, tag: number): number {
    let at = tag + 1;
    while (!endsName(source.charCodeAt(at))) at += 1;
    if (at >= source.length) return MORE;
    const name = nameOf(source.slice(tag + 1, at));
    if (!name) return UNPLAIN;
    const attributes = new Attributes();
    for (;;) {
      const from = at;
      while (isBlank(source.charCodeAt(at))) at += 1;
      const code = source.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      if (at === from) return stop(source, at);
      at = readAttribute(source, at, attributes);
      if (at < 0) return at;
    }
    const empty = source.charCodeAt(at) === SLASH;
    if (empty && source.charCodeAt(at + 1) !== GREATER) return stop(source, at + 1);
    if ((this.open.length === 0 && this.rootSeen) || !this.tellText(source, start, tag)) return UNPLAIN;
    this.rootSeen = true;
    this.tagsEmitted += 1;
    this.listener.open?.(name.local, attributes);
    if (empty) this.tellClosed(name);
    else this.open.push(name);
    return empty ? at + 2 : at + 1;
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

const [TAB, NEW_LINE, SPACE, AMPERSAND] = [9, 10, 32, 38];
const isBlank = (code: number): boolean => code === SPACE || code === NEW_LINE || code === TAB;
/** Whether a tag's name ends here, or the piece does. */
const endsName = (code: number): boolean =>
  code === GREATER || code === SLASH || isBlank(code) || Number.isNaN(code);

/**
 * Puts an attribute into `attributes`. Where it ends; `MORE` or `UNPLAIN` when it is not plain, stands twice, or does not
 * end in this piece.
 */
function readAttribute(source: string, start: number, attributes: Record<string, string>): number {
  let equals = start;
  while (source.charCodeAt(equals) !== EQUALS) {
    if (endsName(source.charCodeAt(equals))) return stop(source, equals);
    equals += 1;
  }
  const name = nameOf(source.slice(start, equals))?.full;
  const quote = source.charCodeAt(equals + 1);
  if (quote !== DOUBLE && quote !== SINGLE) return stop(source, equals + 1);
  let changes = false;
  let end = equals + 2;
  for (let code = source.charCodeAt(end); code !== quote; code = source.charCodeAt(end)) {
    if (code === LESS || Number.isNaN(code)) return stop(source, end);
    if (code === AMPERSAND || code === TAB || code === NEW_LINE) changes = true;
    end += 1;
  }
  const raw = source.slice(equals + 2, end);
  const value = changes ? resolved(raw.replace(/[\t\n]/g, ' ')) : raw;
  if (value === undefined || name === undefined || attributes[name] !== undefined) return UNPLAIN;
  attributes[name] = value;
  return end + 1;
}

/** Names are few and return: each is made once. */
const known = new Map<string, XmlName>();
const MOST_KNOWN = 1024;

/** `undefined` for what is no plain name. */
function nameOf(full: string): XmlName | undefined {
  const found = known.get(full);
  if (found) return found;
  if (!NAME.test(full)) return undefined;
  // A copy: what is cut out of a document would keep the whole of it.
  const own = full.charAt(0) + full.slice(1);
  const name = { full: own, local: own.slice(own.indexOf(':') + 1) };
  if (known.size < MOST_KNOWN) known.set(own, name);
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
