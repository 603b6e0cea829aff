/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { arbitraryDossier } from './arbitrary-dossier.js';
import { codes, kitOf, memoryWorkbook, read } from './memory-workbook.js';

const kits = [...registry.kits.keys()];

/** Dossiers of a kit that go through an .xlsx file; through sheets in memory go more. */
const FILES = import.meta.env.MODE === 'long' ? 3 : 1;

describe.each(kits)('the workbook of %s', (id) => {
  const kit = kitOf(id);

  it('gives back any dossier exactly, in memory', () => {
    fc.assert(
      fc.property(arbitraryDossier(kit, registry), (dossier) => {
        const result = read(memoryWorkbook(id, dossier));
        expect(result.dossier).toEqual(dossier);
        expect(codes(result)).toEqual([]);
      }),
      { numRuns: 15, seed: 2026 },
    );
  });

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
