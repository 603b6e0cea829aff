import { DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import type { FormRegistry } from '../form/index.js';
import { readWorkbook, type ReadWorkbook } from '../workbook/index.js';

/** A file of a folder, read only when its turn comes. */
export interface NamedFile {
  /** Its name within the folder, parts separated by `/`. */
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** What one file of many gave: a workbook, or why it is none. */
export type ReadOutcome =
  | { readonly file: string; readonly read: ReadWorkbook }
  | { readonly file: string; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads workbooks one after the other, in the order given; one that cannot be read says so and stops nothing.
 * @example
 * for await (const one of readMany(files, registry, { compression })) {
 *   if ('read' in one) rows.push(one.read.dossier); else failures.push(one);
 * }
 */
export async function* readMany(
  files: Iterable<NamedFile>,
  registry: FormRegistry,
  options: { readonly compression: Compression },
): AsyncGenerator<ReadOutcome> {
  for (const { name, bytes } of files) {
    try {
      yield { file: name, read: readWorkbook(await bytes(), registry, { ...options, file: name }) };
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      yield { file: name, diagnostics: error.diagnostics };
    }
  }
}
