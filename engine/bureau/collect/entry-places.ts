import {
  fieldsOf,
  pathText,
  rowsOf,
  type Dossier,
  type EntryPath,
  type FormRegistry,
} from '../../form/index.js';
import type { ReadWorkbook } from '../../workbook/index.js';

/** Sheet and cell of an entry. */
export type PlaceOf = (path: EntryPath) => { readonly sheet: string; readonly cell: string } | undefined;

/** The places of a workbook's entries as plain data, by form. */
export type KeptPlaces = Readonly<Record<string, FormPlaces>>;

/** A form's places: the sheets that it stands on, and a line `entry sheet cell` for each entry, sheets by number. */
interface FormPlaces {
  readonly sheets: readonly string[];
  readonly lines: string;
}

/**
 * Where the entries of a workbook stand, in little memory: of thousands of workbooks a few places each are asked for.
 * Workbooks of one kit with as many rows have the same lines, which are then kept once.
 * @param texts lines kept so far.
 */
export function entryPlaces(
  dossier: Dossier,
  registry: FormRegistry,
  read: Pick<ReadWorkbook, 'locate'>,
  texts: Map<string, string> = new Map(),
): KeptPlaces {
  return Object.fromEntries(
    Object.keys(dossier.forms).map((form) => {
      const { sheets, lines } = placesOf(form, dossier, registry, read);
      return [form, { sheets, lines: keptOnce(lines, texts) }];
    }),
  );
}

/** @param texts texts kept so far */
export function keptOnce(text: string, texts: Map<string, string>): string {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
}

/** Outside the function that has the workbook: a function made there would keep all of it in memory. */
export const placeIn =
  (forms: KeptPlaces): PlaceOf =>
  (path) => {
    const { sheets = [], lines = '' } = forms[path.form] ?? {};
    const start = `\n${pathText(path)} `;
    const at = lines.indexOf(start);
    if (at < 0) return undefined;
    const from = at + start.length;
    const [number = '', cell = ''] = lines.slice(from, lines.indexOf('\n', from)).split(' ');
    const sheet = sheets[Number(number)];
    return sheet === undefined ? undefined : { sheet, cell };
  };

function placesOf(
  id: string,
  dossier: Dossier,
  registry: FormRegistry,
  read: Pick<ReadWorkbook, 'locate'>,
): FormPlaces {
  const form = registry.forms.get(id);
  const data = dossier.forms[id];
  const sheets: string[] = [];
  const lines: string[] = [];
  for (const { field, roster } of form ? fieldsOf(form) : []) {
    const paths: EntryPath[] = roster
      ? rowsOf(data, roster.id).map((_, row) => ({ form: id, roster: roster.id, row, column: field.id }))
      : [{ form: id, field: field.id }];
    for (const path of paths) {
      const place = read.locate(path);
      if (!place) continue;
      if (!sheets.includes(place.sheet)) sheets.push(place.sheet);
      lines.push(`${pathText(path)} ${sheets.indexOf(place.sheet)} ${place.cell}`);
    }
  }
  // A name cut out of a workbook would keep the whole of it; a copy does not.
  return { sheets: structuredClone(sheets), lines: `\n${lines.join('\n')}\n` };
}
