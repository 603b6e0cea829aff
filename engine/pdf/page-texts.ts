import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** Glyph codes of a font, one or two bytes long, and the text that they stand for. */
interface CharacterMap {
  readonly bytes: 1 | 2;
  readonly texts: ReadonlyMap<number, string>;
}

const NO_FONT: CharacterMap = { bytes: 2, texts: new Map() };

/**
 * The text of each page, white space left out: enough to find the page on which a printed phrase stands. Reads fonts
 * with a ToUnicode map, as our typesetter and LibreOffice embed them; other text is passed over.
 */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const known = new Map<string, CharacterMap>();
  return document.getPages().map((page) => textOf(page, document, known).replace(/\s/gu, ''));
}

function textOf(page: PDFPage, document: PDFDocument, known: Map<string, CharacterMap>): string {
  const found = (object: PDFObject | undefined): PDFObject | undefined =>
    object instanceof PDFRef ? document.context.lookup(object) : object;
  const resources = page.node.Resources();
  const fonts = found(resources?.get(PDFName.of('Font')));
  const mapOf = (name: string): CharacterMap => {
    const reference = fonts instanceof PDFDict ? fonts.get(PDFName.of(name)) : undefined;
    const key = reference?.toString() ?? name;
    const map = known.get(key) ?? characterMap(found(reference), found);
    known.set(key, map);
    return map;
  };
  return contentsOf(page, found)
    .map((contents) => shownText(contents, mapOf))
    .join('');
}

function contentsOf(
  page: PDFPage,
  found: (object: PDFObject | undefined) => PDFObject | undefined,
): string[] {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map(found) : [contents];
  return streams.flatMap((stream) => (stream instanceof PDFRawStream ? [latin1(stream)] : []));
}

const latin1 = (stream: PDFRawStream): string => {
  const bytes = decodePDFRawStream(stream).decode();
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

function characterMap(
  font: PDFObject | undefined,
  found: (object: PDFObject | undefined) => PDFObject | undefined,
): CharacterMap {
  const stream = font instanceof PDFDict ? found(font.get(PDFName.of('ToUnicode'))) : undefined;
  if (!(stream instanceof PDFRawStream)) return NO_FONT;
  const map = new Map<number, string>();
  const text = latin1(stream);
  const bytes = /begincodespacerange\s*<[\da-fA-F]{2}>/.test(text) ? 1 : 2;
  for (const [block] of text.matchAll(/beginbfchar[\s\S]*?endbfchar/g)) {
    for (const [, code = '', unicode = ''] of block.matchAll(/<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g)) {
      map.set(parseInt(code, 16), fromUtf16(unicode));
    }
  }
  for (const [block] of text.matchAll(/beginbfrange[\s\S]*?endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(
      /<([\da-fA-F]+)>\s*<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g,
    )) {
      const start = parseInt(from, 16);
      for (let code = start; code <= parseInt(to, 16); code += 1) {
        map.set(code, String.fromCodePoint(parseInt(first, 16) + code - start));
      }
    }
  }
  return { bytes, texts: map };
}

const fromUtf16 = (hexadecimal: string): string =>
  String.fromCharCode(...(hexadecimal.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

const FONT = /\/(\S+)\s+[\d.]+\s+Tf/y;
const HEXADECIMAL = /<([\da-fA-F\s]+)>/y;

function shownText(contents: string, mapOf: (font: string) => CharacterMap): string {
  let map = NO_FONT;
  let text = '';
  for (let at = 0; at < contents.length; at += 1) {
    const sign = contents[at];
    if (sign === '(') {
      const end = endOfLiteral(contents, at);
      text += decoded(bytesOf(contents.slice(at + 1, end)), map);
      at = end;
    } else if (sign === '/' || sign === '<') {
      const token = sign === '/' ? FONT : HEXADECIMAL;
      token.lastIndex = at;
      const found = token.exec(contents)?.[1];
      if (found === undefined) continue;
      if (sign === '/') map = mapOf(found);
      else text += decoded(bytesOfHex(found), map);
      at = token.lastIndex - 1;
    }
  }
  return text;
}

/** The place of the bracket that closes a literal string; brackets within it come escaped or in pairs. */
function endOfLiteral(contents: string, start: number): number {
  let depth = 0;
  for (let at = start; at < contents.length; at += 1) {
    if (contents[at] === '\\') at += 1;
    else if (contents[at] === '(') depth += 1;
    else if (contents[at] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return contents.length;
}

function decoded(codes: readonly number[], { bytes, texts }: CharacterMap): string {
  let text = '';
  for (let at = 0; at + bytes <= codes.length; at += bytes) {
    const code = bytes === 1 ? codes[at] : ((codes[at] ?? 0) << 8) | (codes[at + 1] ?? 0);
    text += texts.get(code ?? 0) ?? '';
  }
  return text;
}

const bytesOfHex = (text: string): number[] =>
  (text.replace(/\s/g, '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The bytes of a literal string, its escapes resolved. */
function bytesOf(literal: string): number[] {
  const bytes: number[] = [];
  for (const [, octal, escaped, plain] of literal.matchAll(/\\([0-7]{1,3})|\\([\s\S])|([^\\])/g)) {
    if (octal !== undefined) bytes.push(parseInt(octal, 8) & 0xff);
    else if (escaped !== undefined) {
      if (escaped !== '\n') bytes.push(ESCAPES[escaped] ?? escaped.charCodeAt(0));
    } else bytes.push((plain ?? '').charCodeAt(0));
  }
  return bytes;
}
