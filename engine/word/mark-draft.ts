import type { Compression } from '../core/ports.js';
import {
  compressEntry,
  escapeText,
  openZip,
  portableCompression,
  writeZip,
  type ZipArchive,
  type ZipEntry,
} from '../ooxml/index.js';

const FOOTER = /^word\/footer[^/]*\.xml$/;
const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
/** The footer of a template that has none. */
const ADDED = { part: 'word/footer-draft.xml', target: 'footer-draft.xml', id: 'rIdDraft' } as const;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FOOTER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml';

/**
 * A document with words in the footer of every page: behind what stands there already, so that no line is added and no
 * page changes. A document without a footer gets one.
 * @param words plain text, one line
 */
export function markDraft(
  docx: Uint8Array,
  words: string,
  compression: Compression = portableCompression,
): Uint8Array {
  const archive = openZip(docx, compression);
  const footers = archive.names.filter((name) => FOOTER.test(name));
  const changed =
    footers.length > 0
      ? new Map(footers.map((name) => [name, withWords(textOf(archive, name), words)]))
      : withFooter(archive, words);
  const entries = archive.names.map((name): ZipEntry => {
    const text = changed.get(name);
    return text === undefined ? archive.compressed(name) : compressEntry(name, bytesOf(text), compression);
  });
  const added = [...changed].flatMap(([name, text]) =>
    archive.has(name) ? [] : [compressEntry(name, bytesOf(text), compression)],
  );
  return writeZip([...entries, ...added], compression);
}

const textOf = (archive: ZipArchive, name: string): string => new TextDecoder().decode(archive.read(name));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const runOf = (prefix: string, words: string): string => {
  const p = (name: string): string => `${prefix}:${name}`;
  return (
    `<${p('r')}><${p('rPr')}><${p('rFonts')} ${p('hint')}="eastAsia" ${p('eastAsia')}="宋体"/><${p('b')}/><${p('sz')} ${p('val')}="18"/></${p('rPr')}>` +
    `<${p('t')} xml:space="preserve">${escapeText(words)}</${p('t')}></${p('r')}>`
  );
};

/** A footer with the words behind its last line; the prefix of Word's names is that of the part itself. */
function withWords(footer: string, words: string): string {
  const prefix = /<\/?(\w+):ftr\b/.exec(footer)?.[1] ?? 'w';
  const last = footer.lastIndexOf(`</${prefix}:p>`);
  if (last >= 0) return footer.slice(0, last) + runOf(prefix, `　${words}`) + footer.slice(last);
  const paragraph = `<${prefix}:p>${runOf(prefix, words)}</${prefix}:p>`;
  const end = footer.lastIndexOf(`</${prefix}:ftr>`);
  // An empty footer: <w:ftr …/>.
  return end >= 0
    ? footer.slice(0, end) + paragraph + footer.slice(end)
    : footer.replace(new RegExp(`/>\\s*$`), `>${paragraph}</${prefix}:ftr>`);
}

/** The parts of a document without a footer, with one for its pages; the first page is marked where it differs. */
function withFooter(archive: ZipArchive, words: string): Map<string, string> {
  if (![DOCUMENT, RELATIONSHIPS, TYPES].every((name) => archive.has(name))) return new Map();
  const reference = (type: string): string =>
    `<w:footerReference xmlns:w="${WORD}" xmlns:r="${OFFICE}" w:type="${type}" r:id="${ADDED.id}"/>`;
  const document = textOf(archive, DOCUMENT).replace(
    /<(\w+):sectPr\b([^>]*?)(\/?)>/g,
    (_, prefix: string, attributes: string, empty: string) =>
      `<${prefix}:sectPr${attributes}>${reference('default')}${reference('first')}${empty === '' ? '' : `</${prefix}:sectPr>`}`,
  );
  return new Map([
    [DOCUMENT, document],
    [
      RELATIONSHIPS,
      textOf(archive, RELATIONSHIPS).replace(
        '</Relationships>',
        `<Relationship Id="${ADDED.id}" Type="${OFFICE}/footer" Target="${ADDED.target}"/></Relationships>`,
      ),
    ],
    [
      TYPES,
      textOf(archive, TYPES).replace(
        '</Types>',
        `<Override PartName="/${ADDED.part}" ContentType="${FOOTER_TYPE}"/></Types>`,
      ),
    ],
    [
      ADDED.part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runOf('w', words)}</w:p></w:ftr>`,
    ],
  ]);
}
