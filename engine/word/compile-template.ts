import { DiagnosticError, type Place } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { portableCompression, type CompressedEntry } from '../ooxml/index.js';
import { openTemplate } from './template/open-template.js';
import type { Program } from './template/program.js';
import type { Command } from './template/read-command.js';
import { writeProgram } from './template/write-program.js';

/** What it takes to print any number of documents from a template. */
export interface PrintableTemplate {
  /** Entries of the document in their order: bytes that never change, or a program that prints them. */
  readonly parts: readonly (CompressedEntry | CompiledPart)[];
  /** Commands that only docx-templates itself can do (IMAGE, LINK, HTML); see `fenceTemplate`. */
  readonly uncompiled: readonly string[];
}

/** A template made ready once. */
export interface CompiledTemplate extends PrintableTemplate {
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
  const { archive, parts: read, problems } = openTemplate(docx, compression, place);
  const commands: { source: string; command: Command }[] = [];
  const parts = archive.names.map((name): CompressedEntry | CompiledPart => {
    const part = read.get(name);
    if (!part) return archive.compressed(name);
    for (const [node, command] of part.blocks.commands) commands.push({ source: node.source, command });
    return { name, program: writeProgram(part.tree, part.blocks, place, problems) };
  });
  if (problems.length > 0) throw new DiagnosticError(problems);
  const uncompiled = commands.flatMap(({ source, command }) =>
    command.kind === 'uncompiled' ? [source] : [],
  );
  return { parts, uncompiled, commands };
}
