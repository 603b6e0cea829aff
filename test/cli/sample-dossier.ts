import { readFile, writeFile } from 'node:fs/promises';
import type { Dossier, FormData } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { banbiao } from './command-line.js';

export { dossierOf } from './dossier-of-sample.js';

/** The entries of a kit's lawful sample. */
export function sampleDossier(kit: string): Dossier {
  const sample = sampleOf(kit);
  if (!sample) throw new RangeError(`No sample of ${kit}`);
  return sample.dossier;
}

/** The same dossier with other entries in one form. */
export const withEntries = (dossier: Dossier, form: string, entries: FormData): Dossier => ({
  ...dossier,
  forms: { ...dossier.forms, [form]: { ...dossier.forms[form], ...entries } },
});

/** What `fill` made of entries, by their JSON: suites ask for the same samples again and again. */
const filled = new Map<string, Uint8Array>();

/** A workbook of that name that `fill` made of these entries; its path. */
export async function filledWorkbook(
  path: (name: string) => string,
  name: string,
  dossier: Dossier,
): Promise<string> {
  const [data, workbook] = [path(`${name}.json`), path(`${name}.xlsx`)];
  const entries = JSON.stringify(dossier);
  const known = filled.get(entries);
  if (known) {
    await writeFile(workbook, known);
    return workbook;
  }
  await writeFile(data, entries);
  const { code, messages } = await banbiao('fill', dossier.kit, data, '-o', workbook);
  if (code !== 0) throw new Error(messages);
  filled.set(entries, await readFile(workbook));
  return workbook;
}
