import { z } from 'zod';
import { FormPrinter } from '../library/index.js';
import type { PdfEngine } from '../pdf/index.js';
import { renderCompatibly } from '../node/docx-templates-renderer.js';
import { libreofficePdfEngine } from '../node/libreoffice-pdf-engine.js';
import { typstPdfEngine } from '../node/typst-pdf-engine.js';
import { portableCompression } from '../ooxml/index.js';

/** How forms are printed, as plain data: worker processes get it through a channel. */
export interface PrinterSettingData {
  readonly fonts: string;
  readonly archive: boolean;
  /** `none` makes Word documents only. */
  readonly engine: 'typst' | 'libreoffice' | 'none';
  /** Templates that stand in for our own, by form id. */
  readonly own: ReadonlyMap<string, Uint8Array>;
}

export const printerSetting: z.ZodType<PrinterSettingData> = z.object({
  fonts: z.string(),
  archive: z.boolean(),
  engine: z.enum(['typst', 'libreoffice', 'none']),
  own: z.map(z.string(), z.instanceof(Uint8Array)),
});

/**
 * Documents are deflated by the portable implementation: every Node, every processor and the pane then make the same
 * bytes, which no two builds of zlib do. It costs some two milliseconds for a register of 27 projects.
 * @param typst where Typst runs: in this process unless said.
 */
export const printerFrom = (
  { fonts, archive, engine, own }: PrinterSettingData,
  typst: () => PdfEngine = typstPdfEngine,
): FormPrinter =>
  new FormPrinter({
    own,
    compression: portableCompression,
    fonts,
    archive,
    compatible: renderCompatibly,
    ...(engine === 'none' ? {} : { engine: engine === 'typst' ? typst() : libreofficePdfEngine() }),
  });
