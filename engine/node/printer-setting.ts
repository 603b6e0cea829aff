import * as z from 'zod';
import { FormPrinter, type CompatibleRenderer } from '../printing/index.js';
import type { PdfEngine } from '../pdf/index.js';
import { shippedTemplate } from './shipped-template.js';
import { portableCompression } from '../ooxml/index.js';
import { zlibCompression } from './zlib-compression.js';

/** How forms are printed, as plain data: worker processes get it through a channel. */
export interface PrinterSettingData {
  readonly fonts: string;
  readonly archive: boolean;
  /** PDFs in fewer bytes. */
  readonly compact?: boolean | undefined;
  /** `none` makes Word documents only. */
  readonly engine: 'typst' | 'libreoffice' | 'none';
  /** Templates that stand in for our own, by form id. */
  readonly own: ReadonlyMap<string, Uint8Array>;
}

export const printerSetting: z.ZodType<PrinterSettingData> = z.object({
  fonts: z.string(),
  archive: z.boolean(),
  compact: z.boolean().optional(),
  engine: z.enum(['typst', 'libreoffice', 'none']),
  own: z.map(z.string(), z.instanceof(Uint8Array)),
});

/** An engine is large: it is loaded with the first document that is to be printed. */
function whenNeeded(name: string, load: () => Promise<PdfEngine>): PdfEngine {
  let loaded: Promise<PdfEngine> | undefined;
  return { name, render: async (docx, options) => (await (loaded ??= load())).render(docx, options) };
}

const typstEngine = (expecting: 'one' | 'many'): PdfEngine =>
  whenNeeded('typst', async () =>
    (await import('./typst-pdf-engine.js')).typstPdfEngine('native', expecting),
  );
/** For a process that prints one workbook after the other. */
export const typstForMany = (): PdfEngine => typstEngine('many');
const libreofficeEngine = (): PdfEngine =>
  whenNeeded('libreoffice', async () => (await import('./libreoffice-pdf-engine.js')).libreofficePdfEngine());
const docxTemplates: CompatibleRenderer = async (...given) =>
  (await import('./docx-templates-renderer.js')).renderCompatibly(...given);

/**
 * Documents are deflated by the portable implementation: every Node, every processor and the pane then make the same
 * bytes, which no two builds of zlib do. It costs some two milliseconds for a register of 27 projects. Checksums and
 * what is inflated are the same whoever works them out, and Node's own are several times as quick.
 * @param typst where Typst runs: in this process unless said.
 */
export const printerFrom = (
  { fonts, archive, compact, engine, own }: PrinterSettingData,
  typst: () => PdfEngine = () => typstEngine('one'),
): FormPrinter =>
  new FormPrinter({
    own,
    compression: { ...zlibCompression, deflate: portableCompression.deflate },
    fonts,
    archive,
    compact,
    compiled: shippedTemplate,
    compatible: docxTemplates,
    ...(engine === 'none' ? {} : { engine: engine === 'typst' ? typst() : libreofficeEngine() }),
  });
