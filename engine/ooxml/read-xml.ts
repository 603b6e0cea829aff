import { SaxesParser } from 'saxes';
import { diagnostic, DiagnosticError, type Place } from '../core/diagnostic.js';
import { PlainXmlScanner } from './plain-xml-scanner.js';
import type { ReadingBudget } from './reading-budget.js';
import type { XmlListener } from './xml-listener.js';

/** Decoded piecewise, so that a sheet of 100 MB never becomes one string. */
const SLICE = 1 << 20;
/** Elements that are counted together. */
const STRETCH = 256;
/** What text from elsewhere may hold, and decoded bytes never do. */
const SURROGATE = /[\uD800-\uDFFF]/;

/**
 * Reads an XML document of an Office file. Document types and entities of their own are refused, as OOXML does.
 * Plain documents are scanned; whatever is not plain is read by the parser, which alone decides what is wrong.
 * @throws DiagnosticError `package.damaged` when it is not well-formed, `package.document-type` when it has one,
 * `package.over-*` when it is more than the budget allows.
 */
export function readXml(
  xml: Uint8Array | string,
  part: string,
  listener: XmlListener,
  place: Place = {},
  budget?: ReadingBudget,
): void {
  const counted = budget ? withinBudget(listener, budget) : listener;
  const scanner = new PlainXmlScanner(counted);
  if (scanned(xml, scanner, part, place)) return;
  parse(xml, part, afterTags(scanner.tagsEmitted, counted), place);
}

/** Elements are taken from the budget as they open, a stretch at a time. */
function withinBudget(listener: XmlListener, budget: ReadingBudget): XmlListener {
  const { depth: deepest } = budget.limits;
  let depth = 0;
  let elements = 0;
  return {
    ...listener,
    open(name, attributes) {
      elements += 1;
      depth += 1;
      if (depth > deepest) budget.refuse('depth');
      if (elements === STRETCH) {
        budget.spend('elements', STRETCH);
        elements = 0;
      }
      listener.open?.(name, attributes);
    },
    close(name) {
      depth -= 1;
      if (depth === 0) budget.spend('elements', elements);
      listener.close?.(name);
    },
  };
}

function scanned(xml: Uint8Array | string, scanner: PlainXmlScanner, part: string, place: Place): boolean {
  if (typeof xml === 'string') return !SURROGATE.test(xml) && scanner.write(xml) && scanner.end();
  for (const piece of decoded(xml, part, place)) if (!scanner.write(piece)) return false;
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
  else for (const piece of decoded(xml, part, place)) parser.write(piece);
  parser.close();
}

/** The text of a document in pieces. @throws DiagnosticError `package.undecodable` */
function* decoded(xml: Uint8Array, part: string, place: Place): Generator<string> {
  const encoding = encodingOf(xml);
  const decoder = decoderFor(encoding, part, place);
  const piece = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw undecodable(encoding, part, place);
    }
  };
  for (let start = 0; start < xml.length; start += SLICE) {
    yield piece(xml.subarray(start, start + SLICE), true);
  }
  yield piece(new Uint8Array(), false);
}

/** The text of a part that is known to be of moderate size. @throws DiagnosticError `package.undecodable` */
export function xmlText(xml: Uint8Array, part: string, place: Place = {}): string {
  const encoding = encodingOf(xml);
  try {
    return decoderFor(encoding, part, place).decode(xml);
  } catch (error) {
    throw error instanceof DiagnosticError ? error : undecodable(encoding, part, place);
  }
}

function decoderFor(encoding: string, part: string, place: Place): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw undecodable(encoding, part, place);
  }
}

const undecodable = (encoding: string, part: string, place: Place): DiagnosticError =>
  new DiagnosticError([
    diagnostic('package.undecodable', 'error', place, { part, encoding: encoding.slice(0, 40) }),
  ]);

/** Bytes in which a declaration stands. */
const HEAD = 120;
const DECLARED = /^<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;

/** OOXML knows UTF-8 and UTF-16 only; whoever writes another encoding has to declare it. */
function encodingOf(xml: Uint8Array): string {
  if (xml[0] === 0xff && xml[1] === 0xfe) return 'utf-16le';
  if (xml[0] === 0xfe && xml[1] === 0xff) return 'utf-16be';
  const declared = DECLARED.exec(String.fromCharCode(...xml.subarray(0, HEAD)))?.[1]?.toLowerCase();
  // Read as single bytes, a declaration cannot be one of UTF-16.
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
