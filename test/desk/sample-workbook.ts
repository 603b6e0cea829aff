import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a sample's filled workbook is kept. */
export const sampleWorkbookFile = (name: string): string =>
  join(import.meta.dirname, `../../samples/${name}/workbook.xlsx`);

/** The bytes of a sample's filled workbook. */
export const sampleWorkbook = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(sampleWorkbookFile(name)));
