import type { Dossier, FormData } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';

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
