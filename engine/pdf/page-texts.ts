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

/** Glyph codes of a font and the text that they stand for. */
type CharacterMap = ReadonlyMap<number, string>;

/**
 * The text of each page, white space left out: enough to find the page on which a printed phrase stands. Reads fonts
 * with two-byte codes and a ToUnicode map, as our typesetter and LibreOffice embed them; other text is passed over.
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
  const map = new Map<number, string>();
  if (!(stream instanceof PDFRawStream)) return map;
  const text = latin1(stream);
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
  return map;
}

const fromUtf16 = (hexadecimal: string): string =>
  String.fromCharCode(...(hexadecimal.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

const TOKEN = /\/(\S+)\s+[\d.]+\s+Tf|\(((?:\\[\s\S]|[^\\()])*)\)|<([\da-fA-F\s]+)>(?!>)/g;

function shownText(contents: string, mapOf: (font: string) => CharacterMap): string {
  let map: CharacterMap = new Map();
  let text = '';
  for (const [, font, literal, hexadecimal] of contents.matchAll(TOKEN)) {
    if (font !== undefined) map = mapOf(font);
    else text += decoded(literal === undefined ? bytesOfHex(hexadecimal ?? '') : bytesOf(literal), map);
  }
  return text;
}

function decoded(bytes: readonly number[], map: CharacterMap): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += map.get(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) ?? '';
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
