/// <reference types="vite/client" />
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import type { Dossier } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { arbitraryDossier } from './arbitrary-dossier.js';
import { fewKits } from './few-kits.js';
import { byLibreOffice, byOpenpyxl } from './resaved.js';

/** Every kit, with three dossiers of each, with `npm run test:long`. */
const LONG = import.meta.env.MODE === 'long';
const DOSSIERS_OF_A_KIT = LONG ? 3 : 1;
const kits = LONG ? [...registry.kits.values()] : fewKits();
const MINUTE = 60_000;

/**
 * openpyxl reads our `_x005F_x000D_` rightly as the text `_x000D_`, but writes that text as it stands, which every
 * program reads as a line end. No way of writing it survives, so openpyxl is not asked for this one.
 */
const withoutEscapes = (dossier: Dossier): Dossier =>
  JSON.parse(JSON.stringify(dossier).replaceAll('_x000D_', '_x000D-')) as Dossier;

const all = new Map<string, Dossier>(
  kits.flatMap((kit) =>
    fc
      .sample(arbitraryDossier(kit, registry, { named: true }), { numRuns: DOSSIERS_OF_A_KIT, seed: 2026 })
      .map((dossier, index): [string, Dossier] => [`${kit.id}-${index + 1}`, dossier]),
  ),
);

async function workbooks(dossiers: ReadonlyMap<string, Dossier>): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, dossier] of dossiers) {
    const kit = registry.kits.get(dossier.kit);
    if (kit) files.set(name, await kitWorkbook(kit, dossier, { rows: 10 }));
  }
  return files;
}

describeWith([libreOffice, openpyxl], 'a workbook that another program saved', () => {
  it.each([
    ['openpyxl', byOpenpyxl, withoutEscapes],
    ['LibreOffice', byLibreOffice, (dossier: Dossier) => dossier],
  ] as const)(
    'gives back what was filled in, whatever the kit: %s',
    async (_name, resave, spared) => {
      const dossiers = new Map([...all].map(([name, dossier]) => [name, spared(dossier)]));
      const resaved = resave(await workbooks(dossiers));
      expect(resaved.size).toBe(kits.length * DOSSIERS_OF_A_KIT);
      for (const [name, bytes] of resaved) {
        const read = readWorkbook(bytes, registry, { compression: zlibCompression, file: name });
        expect(read.dossier).toEqual(dossiers.get(name));
        // openpyxl leaves our results as they are; LibreOffice calculates every formula and finds the same.
        const others = read.diagnostics.filter(({ code }) => code !== 'workbook.normalised');
        expect(others.map(({ code, place, values }) => ({ code, entry: place.entry, ...values }))).toEqual(
          [],
        );
        expect(read.unplaced).toEqual([]);
      }
    },
    20 * MINUTE,
  );
});
