import type { EarlierSummary } from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { KitDefinition } from '../../form/index.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { readSheets, readWorkbook } from '../../workbook/index.js';
import { registry } from '../../../templates/index.js';
import { disk } from '../disk-of-command.js';

/**
 * The summary that stands where the new one goes, so that nothing that the bureau typed into it is lost; `undefined`
 * when nothing stands there.
 * @throws DiagnosticError when another file does.
 */
export async function earlierAt(output: string, kit: KitDefinition): Promise<EarlierSummary | undefined> {
  const bytes = await disk.read(output).catch((error: unknown) => {
    if (error instanceof DiagnosticError && error.diagnostics[0]?.code === 'file.not-found') return undefined;
    throw error;
  });
  if (bytes === undefined) return undefined;
  const options = { compression: zlibCompression, file: output };
  try {
    return {
      read: readWorkbook(bytes, registry, { ...options, kit: kit.id }),
      sheets: readSheets(bytes, options),
    };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    throw new DiagnosticError([diagnostic('collect.output-other', 'error', { file: output })]);
  }
}
