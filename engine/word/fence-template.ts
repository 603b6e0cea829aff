import { DiagnosticError, type Place } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { portableCompression, writeZip, type ZipEntry } from '../ooxml/index.js';
import { fencedMarkup, type FencedCommand } from './template/fenced-markup.js';
import { openTemplate } from './template/open-template.js';

/**
 * A template with commands that we do not compile, made harmless for docx-templates: every command is read by us and
 * replaced by a number. docx-templates repeats, leaves out, and builds pictures, links and HTML; whatever it would
 * run is a number that `fencedValues` looks up.
 */
export interface FencedTemplate {
  readonly docx: Uint8Array;
  /** By number, from 0. */
  readonly commands: readonly FencedCommand[];
}

/** @throws DiagnosticError as `compileTemplate` does. */
export function fenceTemplate(
  docx: Uint8Array,
  { compression = portableCompression, place = {} }: { compression?: Compression; place?: Place } = {},
): FencedTemplate {
  const { archive, parts, problems } = openTemplate(docx, compression, place);
  if (problems.length > 0) throw new DiagnosticError(problems);
  const commands: FencedCommand[] = [];
  const entries = archive.names.map((name): ZipEntry => {
    const part = parts.get(name);
    if (!part) return archive.compressed(name);
    return { name, contents: new TextEncoder().encode(fencedMarkup(part, commands)) };
  });
  return { docx: writeZip(entries, compression), commands };
}
