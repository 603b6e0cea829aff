import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { openZip, readXml, type ZipArchive } from '../../ooxml/index.js';
import { findBlocks, type FoundBlocks } from './find-blocks.js';
import { DELIMITER, placeCommands } from './place-commands.js';
import { refuseActiveContent } from './refuse-active-content.js';
import { parseTree, type XmlElement } from './xml-tree.js';

/** A part of a template that holds commands, with their blocks found. */
export interface TemplatePart {
  readonly name: string;
  readonly tree: XmlElement;
  readonly blocks: FoundBlocks;
}

export interface OpenedTemplate {
  readonly archive: ZipArchive;
  /** Document, headers and footers as far as they hold commands, by name. */
  readonly parts: ReadonlyMap<string, TemplatePart>;
  /** What is wrong with the commands; whoever goes on adds to it and throws it. */
  readonly problems: Diagnostic[];
}

/**
 * Opens a template that anybody may have made, and reads its commands.
 * @throws DiagnosticError when it is no readable document, or would run or load something when it is opened.
 */
export function openTemplate(docx: Uint8Array, compression: Compression, place: Place): OpenedTemplate {
  const archive = openZip(docx, compression, place);
  const main = mainPart(archive.has('_rels/.rels') ? archive.read('_rels/.rels') : undefined, place);
  if (!archive.has(main)) throw new DiagnosticError([diagnostic('word.not-a-document', 'error', place)]);
  refuseActiveContent(archive, place);
  const problems: Diagnostic[] = [];
  const parts = new Map<string, TemplatePart>();
  const printed = new RegExp(
    `^${folderOf(main)}(?:${nameOf(main)}|(?:header|footer|footnotes|endnotes)\\d*\\.xml)$`,
  );
  for (const name of archive.names.filter((one) => printed.test(one))) {
    const tree = treeOf(archive.read(name), name, place, problems);
    if (!tree) continue;
    for (const text of placeCommands(tree)) {
      problems.push(diagnostic('word.command-unclosed', 'error', place, { text }));
    }
    const blocks = findBlocks(tree, place, problems);
    if (blocks.commands.size > 0) parts.set(name, { name, tree, blocks });
  }
  return { archive, parts, problems };
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
