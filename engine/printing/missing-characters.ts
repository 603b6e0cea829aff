import type { Diagnostic, Place } from '../core/diagnostic.js';
import { excerpt } from '../core/excerpt.js';
import {
  pathText,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FormDefinition,
} from '../form/index.js';

/** Where an entry stands in the user's workbook, as far as it is known. */
export type LocateEntry = (path: EntryPath) => Place | undefined;

/**
 * The typesetter knows in which text a character has no glyph; this names the entries that hold it, one finding for
 * each. What stands in no entry is the template's own text and keeps its finding.
 */
export function missingCharactersAtEntries(
  diagnostics: readonly Diagnostic[],
  form: FormDefinition,
  dossier: Dossier,
  locate: LocateEntry = () => undefined,
): readonly Diagnostic[] {
  const place = { form: form.id };
  return diagnostics.flatMap((one) => {
    if (one.code !== 'pdf.character-missing') return [one];
    const character = String(one.values['character']);
    const entries = textsOf(form, dossier).filter(({ text }) => text.includes(character));
    if (entries.length === 0) return [{ ...one, place: { ...place, ...one.place } }];
    return entries.map(({ path, text }) => ({
      ...one,
      place: { ...one.place, ...place, entry: pathText(path), ...locate(path) },
      values: { ...one.values, text: excerpt(text, character) },
    }));
  });
}

export interface EntryText {
  readonly path: EntryPath;
  readonly text: string;
}

export function textsOf({ id: form }: FormDefinition, dossier: Dossier): readonly EntryText[] {
  return Object.entries(dossier.forms[form] ?? {}).flatMap(([name, value]): EntryText[] => {
    if (!Array.isArray(value)) return [{ path: { form, field: name }, text: String(value) }];
    const parts: readonly unknown[] = value;
    if (parts.every((part) => typeof part === 'string')) {
      return [{ path: { form, field: name }, text: parts.join('') }];
    }
    return (value as readonly Readonly<Record<string, EntryValue>>[]).flatMap((cells, row) =>
      Object.entries(cells).map(([column, entered]) => ({
        path: { form, roster: name, row, column },
        text: String(entered),
      })),
    );
  });
}
