import type { Compression } from '../core/ports.js';
import type { Dossier, FormRegistry, KitDefinition } from '../form/index.js';
import type { WorkbookExtras, WorkbookLayout } from '../workbook/index.js';
import type { FormPrinter } from '../printing/index.js';

export interface WorkbookFileOptions {
  /** Rows that each roster has ready; 200 unless said. */
  readonly rows?: number;
  /** Checklist, checks, parameters; formulas need the layout. */
  readonly extras?: WorkbookExtras | ((layout: WorkbookLayout) => WorkbookExtras);
}

/** A kit's workbook as an .xlsx file, blank or with a dossier's entries. */
export type BuildWorkbook = (
  kit: KitDefinition,
  registry: FormRegistry,
  dossier?: Dossier,
  options?: WorkbookFileOptions,
) => Promise<Uint8Array>;

/** What the library needs of the place where it runs. */
export interface Platform {
  readonly compression: Compression;
  readonly buildWorkbook: BuildWorkbook;
  /** Prints forms as Word documents, and as PDFs where asked for. */
  printer(pdf: boolean): FormPrinter;
}
