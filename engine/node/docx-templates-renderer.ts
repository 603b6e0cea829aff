import { createReport } from 'docx-templates';
import { diagnostic, DiagnosticError, type Place } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { openZip, portableCompression, writeZip } from '../ooxml/index.js';
import {
  fencedValues,
  fenceTemplate,
  MARKUP,
  type FencedLoop,
  type RenderedDocument,
  type RenderOptions,
  type TemplateData,
} from '../word/index.js';

/** Nodes that docx-templates may walk through; a register of 1,000 rows takes some 200,000. */
const LONGEST_WALK = 2_000_000;

/**
 * Renders a template by docx-templates, for commands that we do not compile (IMAGE, LINK, HTML). It is fenced in: it
 * gets numbers for commands, asks our evaluator for what they stand for, and never sees the data, so that neither
 * template nor data can run anything. The same template and data give the same bytes.
 * @throws DiagnosticError `word.*` as `compileTemplate` does, `word.value-unfit`, `word.template-failed`.
 */
export async function renderCompatibly(
  template: Uint8Array,
  data: TemplateData,
  { compression = portableCompression, place = {} }: RenderOptions = {},
): Promise<RenderedDocument> {
  const fenced = fenceTemplate(template, { compression, place });
  const values = fencedValues(fenced, data, place);
  let refused: DiagnosticError | undefined;
  const valueOf = (code: string, loops: readonly FencedLoop[]): unknown => {
    try {
      return values.valueOf(code, loops);
    } catch (error) {
      if (error instanceof DiagnosticError) refused ??= error;
      throw error;
    }
  };
  try {
    const report = await createReport({
      template: fenced.docx,
      data: {},
      literalXmlDelimiter: MARKUP,
      processLineBreaks: false,
      indentXml: false,
      maximumWalkingDepth: LONGEST_WALK,
      runJs: ({ sandbox, ctx }) => ({
        modifiedSandbox: { __code__: undefined, __result__: undefined },
        result: valueOf(sandbox.__code__ ?? '', ctx.loops),
      }),
    });
    return { docx: withoutClock(report, compression, place), diagnostics: values.diagnostics() };
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw refused ?? failure(error, place);
  }
}

function failure(error: unknown, place: Place): DiagnosticError {
  const first: unknown = Array.isArray(error) ? error[0] : error;
  const reason = first instanceof Error ? first.message : String(first);
  return new DiagnosticError([diagnostic('word.template-failed', 'error', place, { reason })]);
}

/** docx-templates' zip bears the time of day. */
function withoutClock(docx: Uint8Array, compression: Compression, place: Place): Uint8Array {
  const archive = openZip(docx, compression, place);
  const entries = archive.names.map((name) => ({ name, contents: archive.read(name) }));
  return writeZip(entries, compression);
}
