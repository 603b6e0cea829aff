import type { Dossier, EntryPath } from '../../engine/form/index.js';

/** The dossier with a text in an entry. */
export function withText(dossier: Dossier, path: EntryPath, text: string): Dossier {
  const data = dossier.forms[path.form] ?? {};
  const changed =
    'field' in path
      ? { ...data, [path.field]: text }
      : {
          ...data,
          [path.roster]: (data[path.roster] as readonly object[]).map((row, at) =>
            at === path.row ? { ...row, [path.column]: text } : row,
          ),
        };
  return { ...dossier, forms: { ...dossier.forms, [path.form]: changed as Dossier['forms'][string] } };
}
