import * as z from 'zod';
import { checkWorkbook, designWorkbook } from '../../engine/library/index.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { product } from '../../addin/worker/product.js';

// As in the pane's worker.
z.config({ jitless: true });

declare global {
  /** How long each run took, in milliseconds. */
  var designTimes: (workbook: string, warming: number, runs: number) => number[];
}

globalThis.designTimes = (workbook, warming, runs) => {
  const bytes = Uint8Array.from(atob(workbook), (one) => one.codePointAt(0) ?? 0);
  const read = readWorkbook(bytes, product.registry, { compression: portableCompression, file: '' });
  const checked = checkWorkbook(product, '', read, { mode: 'final', language: 'zh', context: {} });
  const once = (): number => {
    const begun = performance.now();
    if (!designWorkbook(product, checked, read)) throw new RangeError(checked.kit);
    return performance.now() - begun;
  };
  for (let run = 0; run < warming; run += 1) once();
  return Array.from({ length: runs }, once);
};
