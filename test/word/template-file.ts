import { strToU8, unzipSync } from 'fflate';
import { portableCompression, writeZip } from '../../engine/ooxml/index.js';
import { parseElement, type XmlElement } from '../../engine/pdf/docx/xml-element.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run with a text. */
export const r = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph, of runs or of one text. */
export const p = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
/** A cell of paragraphs, or of one text. */
export const tc = (contents: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${contents.startsWith('<') ? contents : p(contents)}</w:tc>`;
export const tr = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The parts of a Word document with this body; `others` are added, or stand in their place. */
export function templateParts(
  body: string,
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...others,
  };
}

export function templateFile(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries = Object.entries(templateParts(body, others));
  return writeZip(
    entries.map(([name, text]) => ({ name, contents: strToU8(text) })),
    portableCompression,
  );
}

/** A paragraph as its text, `\n` for a line break and `\t` for a tab; a table as rows of cells of paragraphs. */
export type Shown = string | readonly (readonly Cell[])[];
/** Its paragraphs, with `|` before them where the cell goes on from the one above. */
type Cell = string;

/** What a part of a document shows, without its looks. */
export function shown(docx: Uint8Array, part = 'word/document.xml'): readonly Shown[] {
  const bytes = unzipSync(docx)[part];
  if (!bytes) throw new Error(`${part} is missing`);
  const root = parseElement(bytes, part);
  const body = root.children.find((child) => child.name === 'body') ?? root;
  return blocksOf(body);
}

function blocksOf(parent: XmlElement): Shown[] {
  return parent.children.flatMap((child): Shown[] => {
    if (child.name === 'p') return [textOf(child)];
    if (child.name === 'tbl') return [named(child, 'tr').map((row) => named(row, 'tc').map(cellOf))];
    return child.name === 'altChunk' ? ['[HTML]'] : [];
  });
}

function cellOf(cell: XmlElement): Cell {
  const merge = named(cell, 'tcPr').flatMap((one) => named(one, 'vMerge'))[0];
  const goesOn = merge && merge.attributes['w:val'] !== 'restart' ? '|' : '';
  return (
    goesOn +
    blocksOf(cell)
      .map((block) => (typeof block === 'string' ? block : '[table]'))
      .join('¶')
  );
}

const named = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child) => child.name === name);

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', drawing: '[picture]' };

function textOf(element: XmlElement): string {
  if (element.name === 't') return element.text;
  if (element.name === 'pPr') return '';
  return SIGNS[element.name] ?? element.children.map(textOf).join('');
}
