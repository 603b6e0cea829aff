import { z } from 'zod';
import { FormPrinter } from '../index.js';
import { libreofficePdfEngine } from '../node/libreoffice-pdf-engine.js';
import { typstPdfEngine } from '../node/typst-pdf-engine.js';
import { zlibCompression } from '../node/zlib-compression.js';

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

const ENGINES = { typst: typstPdfEngine, libreoffice: libreofficePdfEngine } as const;

export const printerFrom = ({ fonts, archive, engine, own }: PrinterSettingData): FormPrinter =>
  new FormPrinter({
    own,
    compression: zlibCompression,
    fonts,
    archive,
    ...(engine === 'none' ? {} : { engine: ENGINES[engine]() }),
  });
