/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { arbitraryDossier } from './arbitrary-dossier.js';
import { fewKits } from './few-kits.js';
import { codes, kitOf, memoryWorkbook, read } from './memory-workbook.js';

const LONG = import.meta.env.MODE === 'long';
const kits = [...registry.kits.keys()];
/** Sheets become files in one way: the short suite writes few kits, and has all of them in memory. */
const written: ReadonlySet<string> = new Set(LONG ? kits : fewKits().map(({ id }) => id));
const FILES = LONG ? 3 : 1;
/** Dossiers of a kit that go through sheets in memory. */
const IN_MEMORY = LONG ? 30 : 8;

describe.each(kits)('the workbook of %s', (id) => {
  const kit = kitOf(id);

  it('gives back any dossier exactly, in memory', () => {
    fc.assert(
      fc.property(arbitraryDossier(kit, registry), (dossier) => {
        const result = read(memoryWorkbook(id, dossier));
        expect(result.dossier).toEqual(dossier);
        expect(codes(result)).toEqual([]);
      }),
      { numRuns: IN_MEMORY, seed: 2026 },
    );
  });

  if (!written.has(id)) return;
  it('gives back any dossier exactly, as a file', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier(kit, registry), async (dossier) => {
        const file = await buildWorkbookFile(kit, registry, dossier, { rows: 10 });
        const result = readWorkbook(file, registry, { compression: portableCompression });
        expect(result.dossier).toEqual(dossier);
        expect(codes(result)).toEqual([]);
      }),
      { numRuns: FILES, seed: 2026 },
    );
  });

  it('is blank when nothing was filled in, and has the same bytes each time', async () => {
    const file = await buildWorkbookFile(kit, registry);
    const result = readWorkbook(file, registry, { compression: zlibCompression });
    expect(result.identity).toEqual({ kit: id, layoutVersion: 1, forms: kit.forms });
    expect(codes(result)).toEqual([]);
    expect(Buffer.compare(file, await buildWorkbookFile(kit, registry))).toBe(0);
  });
});
