import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { openZip, portableCompression, readXml, type CompressedEntry } from '../package/index.js';
import { findBlocks } from './template/find-blocks.js';
import { DELIMITER, placeCommands } from './template/place-commands.js';
import type { Program } from './template/program.js';
import type { Command } from './template/read-command.js';
import { writeProgram } from './template/write-program.js';
import { parseTree, type XmlElement } from './template/xml-tree.js';

/** A template made ready once, to print any number of documents from. */
export interface CompiledTemplate {
  /** Entries of the document in their order: bytes that never change, or a program that prints them. */
  readonly parts: readonly (CompressedEntry | CompiledPart)[];
  /** Commands that only docx-templates itself can do (IMAGE, LINK, HTML); such a template cannot be rendered here. */
  readonly uncompiled: readonly string[];
  /** Every command as read, for the check against a form. */
  readonly commands: readonly { readonly source: string; readonly command: Command }[];
}

export interface CompiledPart {
  readonly name: string;
  readonly program: Program;
}

export interface CompileOptions {
  readonly compression?: Compression;
  /** The template's file, for messages. */
  readonly place?: Place;
}

/**
 * Compiles a Word template of docx-templates' command language in three steps:
 * 1. the XML of document, headers and footers → a tree, in which the commands stand where their text stood
 *    (`parseTree`, `placeCommands`: Word splits a text over runs as it likes);
 * 2. commands → blocks with the paragraphs, rows or cells that they hold (`findBlocks`);
 * 3. tree and blocks → a program of UTF-8 segments and instructions (`writeProgram`, `template/program.ts`).
 * @throws DiagnosticError with every problem found: `word.*`, or `package.*` when it is no readable document.
 */
export function compileTemplate(docx: Uint8Array, options: CompileOptions = {}): CompiledTemplate {
  const { compression = portableCompression, place = {} } = options;
  const archive = openZip(docx, compression, place);
  const main = mainPart(archive.has('_rels/.rels') ? archive.read('_rels/.rels') : undefined, place);
  if (!archive.has(main)) throw new DiagnosticError([diagnostic('word.not-a-document', 'error', place)]);
  const problems: Diagnostic[] = [];
  const commands: { source: string; command: Command }[] = [];
  const printed = new RegExp(
    `^${folderOf(main)}(?:${nameOf(main)}|(?:header|footer|footnotes|endnotes)\\d*\\.xml)$`,
  );
  const parts = archive.names.map((name): CompressedEntry | CompiledPart => {
    if (!printed.test(name)) return archive.compressed(name);
    const bytes = archive.read(name);
    const tree = treeOf(bytes, name, place, problems);
    if (!tree) return archive.compressed(name);
    for (const text of placeCommands(tree)) {
      problems.push(diagnostic('word.command-unclosed', 'error', place, { text }));
    }
    const blocks = findBlocks(tree, place, problems);
    if (blocks.commands.size === 0) return archive.compressed(name);
    for (const [node, command] of blocks.commands) commands.push({ source: node.source, command });
    return { name, program: writeProgram(tree, blocks, place, problems) };
  });
  if (problems.length > 0) throw new DiagnosticError(problems);
  const uncompiled = commands.flatMap(({ source, command }) =>
    command.kind === 'uncompiled' ? [source] : [],
  );
  return { parts, uncompiled, commands };
}

function treeOf(
  bytes: Uint8Array,
  part: string,
  place: Place,
  problems: Diagnostic[],
): XmlElement | undefined {
  let depth = 0;
  let deepest = 0;
  readXml(
    bytes,
    part,
    { open: () => (deepest = Math.max(deepest, (depth += 1))), close: () => (depth -= 1) },
    place,
  );
  const source = new TextDecoder().decode(bytes);
  if (!source.includes(DELIMITER.charAt(0))) return undefined;
  try {
    return parseTree(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push(diagnostic('word.too-deep', 'error', place, { depth: deepest }));
    return undefined;
  }
}

/** The document's own part, `word/document.xml` as a rule, `word/document2.xml` from some servers. */
function mainPart(relationships: Uint8Array | undefined, place: Place): string {
  let target = 'word/document.xml';
  if (!relationships) return target;
  readXml(
    relationships,
    '_rels/.rels',
    {
      open(name, attributes) {
        if (name === 'Relationship' && attributes['Type']?.endsWith('/officeDocument')) {
          target = (attributes['Target'] ?? target).replace(/^\//, '');
        }
      },
    },
    place,
  );
  return target;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const folderOf = (path: string): string => literally(path.slice(0, path.lastIndexOf('/') + 1));
const nameOf = (path: string): string => literally(path.slice(path.lastIndexOf('/') + 1));
