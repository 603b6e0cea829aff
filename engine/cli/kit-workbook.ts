import type { Dossier, KitDefinition } from '../form/index.js';
import { kitWorkbook as build, type KitWorkbookOptions } from '../library/index.js';
import { buildWorkbookFile } from '../node/exceljs-workbook.js';
import { product } from './product.js';

/** A kit's workbook as the product makes it, blank or filled. */
export const kitWorkbook = (
  kit: KitDefinition,
  dossier?: Dossier,
  options?: KitWorkbookOptions,
): Promise<Uint8Array> => build(product, buildWorkbookFile, kit, dossier, options);
