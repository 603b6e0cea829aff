import type { Diagnostic, Place } from '../core/diagnostic.js';
import { excerpt } from '../core/excerpt.js';
import {
  fieldsOf,
  pathText,
  rowsOf,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FormDefinition,
} from '../form/index.js';
import type { TypedText } from '../word/index.js';

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
  typed: TypedText = () => undefined,
): readonly Diagnostic[] {
  const place = { form: form.id };
  const texts = [...textsOf(form, dossier), ...typedTexts(form, dossier, typed)];
  return diagnostics.flatMap((one) => {
    if (one.code !== 'pdf.character-missing') return [one];
    const character = String(one.values['character']);
    const entries = texts.filter(({ text }) => text.includes(character));
    if (entries.length === 0) return [{ ...one, place: { ...place, ...one.place } }];
    return entries.map(({ path, text }) => ({
      ...one,
      place: { ...one.place, ...place, entry: pathText(path), ...locate(path) },
      values: { ...one.values, text: excerpt(text, character) },
    }));
  });
}

const typedTexts = (form: FormDefinition, dossier: Dossier, typed: TypedText): EntryText[] =>
  fieldsOf(form).flatMap(({ field, roster }) => {
    const paths: EntryPath[] = roster
      ? rowsOf(dossier.forms[form.id], roster.id).map((_, row) => ({
          form: form.id,
          roster: roster.id,
          row,
          column: field.id,
        }))
      : [{ form: form.id, field: field.id }];
    return paths.flatMap((path) => {
      const text = typed(path);
      return text === undefined ? [] : [{ path, text }];
    });
  });

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
