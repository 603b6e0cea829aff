import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { compressEntry, portableCompression, writeZip, type CompressedEntry } from '../ooxml/index.js';
import type { PrintableTemplate } from './compile-template.js';
import type { TemplateData } from './template-value.js';
import { ByteBuffer } from './template/byte-buffer.js';
import { diagnosticsOf, runProgram, type Findings } from './template/run-program.js';

export interface RenderedDocument {
  readonly docx: Uint8Array;
  /** `word.control-characters`, `word.name-unknown`, `word.not-a-list`: what was met on the way. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface RenderOptions {
  readonly compression?: Compression;
  readonly place?: Place;
  /** Changes `word/document.xml` after printing, to fit it to what was entered. */
  readonly fit?: (document: string) => string;
  /** What stands in place of the template's own properties: `docProps/core.xml`. */
  readonly properties?: string | undefined;
}

const DOCUMENT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

const buffer = new ByteBuffer();

/**
 * Prints a document: only what the data changes is computed, everything else is copied. The same template and data
 * give the same bytes. Users' text is only ever text.
 * @throws DiagnosticError `word.uncompiled` for a template with commands that need docx-templates,
 *   `word.too-large` when loops exceed the limits.
 */
export function renderDocument(
  template: PrintableTemplate,
  data: TemplateData,
  { compression = portableCompression, place = {}, fit, properties }: RenderOptions = {},
): RenderedDocument {
  if (template.uncompiled.length > 0) {
    throw new DiagnosticError(
      template.uncompiled.map((command) => diagnostic('word.uncompiled', 'error', place, { command })),
    );
  }
  const findings: Findings = { unknown: new Set(), cleaned: new Set(), notLists: new Set() };
  const entries = template.parts.map((part): CompressedEntry => {
    if (properties !== undefined && part.name === PROPERTIES)
      return compressEntry(part.name, new TextEncoder().encode(properties), compression);
    if (!('program' in part)) return part;
    buffer.clear();
    runProgram(part.program, data, buffer, findings);
    const written = buffer.written();
    const contents =
      fit && part.name === DOCUMENT
        ? new TextEncoder().encode(fit(new TextDecoder().decode(written)))
        : written;
    return compressEntry(part.name, contents, compression);
  });
  return { docx: writeZip(entries, compression), diagnostics: [...diagnosticsOf(findings, place)] };
}
