import { SaxesParser } from 'saxes';
import { diagnostic, DiagnosticError, type Place } from '../core/diagnostic.js';
import { PlainXmlScanner } from './plain-xml-scanner.js';
import type { XmlListener } from './xml-listener.js';

/** Decoded piecewise, so that a sheet of 100 MB never becomes one string. */
const SLICE = 1 << 20;
/** What text from elsewhere may hold, and decoded bytes never do. */
const SURROGATE = /[\uD800-\uDFFF]/;

/**
 * Reads an XML document of an Office file. Document types and entities of their own are refused, as OOXML does.
 * Plain documents are scanned; whatever is not plain is read by the parser, which alone decides what is wrong.
 * @throws DiagnosticError `package.damaged` when it is not well-formed, `package.document-type` when it has one.
 */
export function readXml(
  xml: Uint8Array | string,
  part: string,
  listener: XmlListener,
  place: Place = {},
): void {
  const scanner = new PlainXmlScanner(listener);
  if (scanned(xml, scanner)) return;
  parse(xml, part, afterTags(scanner.tagsEmitted, listener), place);
}

function scanned(xml: Uint8Array | string, scanner: PlainXmlScanner): boolean {
  if (typeof xml === 'string') return !SURROGATE.test(xml) && scanner.write(xml) && scanner.end();
  for (const piece of decoded(xml)) if (!scanner.write(piece)) return false;
  return scanner.end();
}

/** Skips the tags, and the texts between them, that the listener already received from the scanner. */
function afterTags(emitted: number, listener: XmlListener): XmlListener {
  if (emitted === 0) return listener;
  let tags = 0;
  return {
    open(name, attributes) {
      tags += 1;
      if (tags > emitted) listener.open?.(name, attributes);
    },
    text(text) {
      if (tags >= emitted) listener.text?.(text);
    },
    close(name) {
      tags += 1;
      if (tags > emitted) listener.close?.(name);
    },
  };
}

function parse(xml: Uint8Array | string, part: string, listener: XmlListener, place: Place): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new DiagnosticError([diagnostic('package.document-type', 'error', place, { part })]);
  });
  parser.on('error', (error) => {
    throw new DiagnosticError([
      diagnostic('package.damaged', 'error', place, { reason: `${part}: ${error.message}` }),
    ]);
  });
  parser.on('opentag', (tag) => listener.open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => listener.close?.(localName(tag.name)));
  if (listener.text) {
    const take = (text: string) => listener.text?.(text);
    parser.on('text', take);
    parser.on('cdata', take);
  }
  if (typeof xml === 'string') parser.write(xml);
  else for (const piece of decoded(xml)) parser.write(piece);
  parser.close();
}

/** The text of a document in pieces. */
function* decoded(xml: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(xml));
  for (let start = 0; start < xml.length; start += SLICE) {
    yield decoder.decode(xml.subarray(start, start + SLICE), { stream: true });
  }
  yield decoder.decode();
}

/** The text of a part that is known to be of moderate size. */
export const xmlText = (xml: Uint8Array): string => new TextDecoder(encodingOf(xml)).decode(xml);

/** OOXML knows UTF-8 and UTF-16 only. */
function encodingOf(xml: Uint8Array): string {
  if (xml[0] === 0xff && xml[1] === 0xfe) return 'utf-16le';
  if (xml[0] === 0xfe && xml[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
