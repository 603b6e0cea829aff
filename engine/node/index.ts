import type { Platform } from '../library/index.js';
import { zlibCompression } from './zlib-compression.js';
import { buildWorkbookFile } from './exceljs-workbook.js';
import { printerFrom } from './printer-setting.js';

export interface NodeOptions {
  /** Fonts of PDFs: `bundled` (the default: the same bytes on every machine), `system`, or a folder. */
  readonly fonts?: string;
  /** PDF/A-2b, for archives. */
  readonly archive?: boolean;
}

/**
 * The library's place to run in Node: exceljs writes workbooks, Typst makes PDFs, both loaded when they are used.
 * @example
 * import { nodePlatform } from 'banbiao/node';
 *
 * const platform = nodePlatform({ fonts: 'system' });
 */
export const nodePlatform = ({ fonts = 'bundled', archive = false }: NodeOptions = {}): Platform => ({
  compression: zlibCompression,
  buildWorkbook: buildWorkbookFile,
  printer: (pdf) => printerFrom({ fonts, archive, engine: pdf ? 'typst' : 'none', own: new Map() }),
});
