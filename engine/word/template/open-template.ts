import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import {
  openZip,
  packageLimits,
  ReadingBudget,
  readingLimits,
  xmlText,
  type ZipArchive,
} from '../../ooxml/index.js';
import { findBlocks, type FoundBlocks } from './find-blocks.js';
import { placeCommands, SIGN } from './place-commands.js';
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

/** A template is without data and becomes a tree; our largest has 17,000 elements, read three times. */
const templateLimits = { ...readingLimits, elements: 100_000 };
/** Word takes 63 columns in a table. */
const WIDEST_SPAN = 1_000;
const SPANS = new Set(['gridSpan', 'gridBefore', 'gridAfter']);

/**
 * Opens a template that anybody may have made, and reads its commands.
 * @throws DiagnosticError when it is no readable document, or would run or load something when it is opened.
 */
export function openTemplate(docx: Uint8Array, compression: Compression, place: Place): OpenedTemplate {
  const budget = new ReadingBudget(place, templateLimits);
  const archive = openZip(docx, compression, place, packageLimits, budget);
  const main = mainPart(archive, place);
  if (!archive.has(main)) throw new DiagnosticError([diagnostic('word.not-a-document', 'error', place)]);
  refuseActiveContent(archive, place);
  const problems: Diagnostic[] = [];
  const parts = new Map<string, TemplatePart>();
  const printed = new RegExp(
    `^${folderOf(main)}(?:${nameOf(main)}|(?:header|footer|footnotes|endnotes)\\d*\\.xml)$`,
  );
  for (const name of archive.names.filter((one) => printed.test(one))) {
    const tree = treeOf(archive, name, place, problems);
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
  archive: ZipArchive,
  part: string,
  place: Place,
  problems: Diagnostic[],
): XmlElement | undefined {
  const spans = (name: string, found: string): void => {
    problems.push(diagnostic('word.span-impossible', 'error', place, { name, found, limit: WIDEST_SPAN }));
  };
  // Of the grid, and of the rows that are open, one within the other.
  let columns = 0;
  const rows: number[] = [];
  archive.scan(part, {
    open(name, attributes) {
      if (name === 'tblGrid') columns = 0;
      else if (name === 'tr') rows.push(0);
      else if (name === 'gridCol') {
        columns += 1;
        if (columns === WIDEST_SPAN + 1) spans(name, `${columns}+`);
      } else if (SPANS.has(name)) {
        const found = attributes['w:val'] ?? '';
        const before = rows.pop() ?? 0;
        const after = before + Number(found);
        rows.push(after);
        if (before <= WIDEST_SPAN && !(after <= WIDEST_SPAN))
          spans(name, before === 0 ? found.slice(0, 40) : `${after}+`);
      }
    },
    close(name) {
      if (name === 'tr') rows.pop();
    },
  });
  const source = xmlText(archive.read(part), part, place);
  return SIGN.test(source) ? parseTree(source) : undefined;
}

/** The document's own part, `word/document.xml` as a rule, `word/document2.xml` from some servers. */
function mainPart(archive: ZipArchive, place: Place): string {
  const relationships = '_rels/.rels';
  const targets: string[] = [];
  if (archive.has(relationships)) {
    archive.scan(relationships, {
      open(name, attributes) {
        if (name === 'Relationship' && attributes['Type']?.trim().endsWith('/officeDocument')) {
          targets.push((attributes['Target'] ?? '').replace(/^\//, ''));
        }
      },
    });
  }
  if (targets.length > 1) {
    throw new DiagnosticError([
      diagnostic('word.several-documents', 'error', place, { parts: targets.join('、') }),
    ]);
  }
  return targets[0] ?? 'word/document.xml';
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const folderOf = (path: string): string => literally(path.slice(0, path.lastIndexOf('/') + 1));
const nameOf = (path: string): string => literally(path.slice(path.lastIndexOf('/') + 1));
