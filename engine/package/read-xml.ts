import { SaxesParser } from 'saxes';
import { diagnostic, DiagnosticError, type Place } from '../core/diagnostic.js';

/** What a reader wants to hear of a document; names come without their prefix (`x:row` → `row`). */
export interface XmlListener {
  /** Attribute names keep their prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Character data with references resolved; a run may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Decoded piecewise, so that a sheet of 100 MB never becomes one string. */
const SLICE = 1 << 20;

/**
 * Reads an XML document of an Office file. Document types and entities of their own are refused, as OOXML does.
 * @throws DiagnosticError `package.damaged` when it is not well-formed, `package.document-type` when it has one.
 */
export function readXml(
  xml: Uint8Array | string,
  part: string,
  listener: XmlListener,
  place: Place = {},
): void {
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
    const hear = (text: string) => listener.text?.(text);
    parser.on('text', hear);
    parser.on('cdata', hear);
  }
  if (typeof xml === 'string') parser.write(xml);
  else feed(parser, xml);
  parser.close();
}

function feed(parser: SaxesParser<{ xmlns: false; position: false }>, xml: Uint8Array): void {
  const decoder = new TextDecoder(encodingOf(xml));
  for (let start = 0; start < xml.length; start += SLICE) {
    parser.write(decoder.decode(xml.subarray(start, start + SLICE), { stream: true }));
  }
  parser.write(decoder.decode());
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
