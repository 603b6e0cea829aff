import type { Diagnostic } from '../core/diagnostic.js';
import type { Dossier, EntryPath, FormRegistry } from '../form/index.js';
import type { FactRecord } from '../regulations/index.js';

/** A workbook that was read, as claims are made of it. */
export interface ClaimSource {
  readonly file: string;
  readonly dossier: Dossier;
  readonly registry: FormRegistry;
  readonly facts: Iterable<FactRecord<EntryPath>>;
  /** What reading the workbook found. */
  readonly reading: readonly Diagnostic[];
  locate(path: EntryPath): { readonly sheet: string; readonly cell: string } | undefined;
}
