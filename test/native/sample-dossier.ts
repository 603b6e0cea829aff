import type { Dossier, EntryValue, FormData } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';

type Row = Readonly<Record<string, EntryValue>>;

export function withForm(
  dossier: Dossier,
  form: string,
  changes: Readonly<Record<string, unknown>>,
): Dossier {
  const data = { ...dossier.forms[form], ...changes } as FormData;
  return { ...dossier, forms: { ...dossier.forms, [form]: data } };
}

export function sampleDossier(kit: string): Dossier {
  const sample = sampleOf(kit);
  if (!sample) throw new Error(`no sample of ${kit}`);
  return sample.dossier;
}

export function rowsOf(dossier: Dossier, form: string, roster: string): readonly Row[] {
  const rows = dossier.forms[form]?.[roster];
  if (!Array.isArray(rows)) throw new Error(`the sample has no rows of ${form}.${roster}`);
  return rows as readonly Row[];
}
