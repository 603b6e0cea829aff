import type { Diagnostic } from '../../core/diagnostic.js';
import {
  fieldsOf,
  pathText,
  rowsOf,
  withComputed,
  type CollectedDossier,
  type Dossier,
  type EntryPath,
  type FormRegistry,
} from '../../form/index.js';
import type { FactRecord } from '../../regulations/index.js';
import type { ReadWorkbook } from '../../workbook/index.js';
import { nameKey } from '../across/name-key.js';
import type { Claims } from '../claims.js';
import { claimsOf } from '../claims-of.js';

/** A workbook that a collection draws on, without the forms that it does not need. */
export interface CollectedSource extends CollectedDossier {
  readonly kit: string;
  /** Digest of the file. */
  readonly contents: string;
  /** Milliseconds since 1970; only to tell which of two was changed last. */
  readonly modified: number;
  readonly claims: Claims;
  /** What could not be read of the forms that are drawn on. */
  readonly diagnostics: readonly Diagnostic[];
  /** Sheet and cell of an entry. */
  placeOf(path: EntryPath): { readonly sheet: string; readonly cell: string } | undefined;
}

export interface SourceDetails {
  readonly file: string;
  readonly contents: string;
  readonly modified: number;
  /** Ids of the forms that are drawn on. */
  readonly forms: ReadonlySet<string>;
  readonly registry: FormRegistry;
  factsOf(dossier: Dossier): Iterable<FactRecord<EntryPath>>;
}

/** What a collection needs of a workbook; `undefined` when none of the forms is filled in. */
export function collectedSource(read: ReadWorkbook, details: SourceDetails): CollectedSource | undefined {
  const { file, contents, modified, forms, registry } = details;
  const whole = withComputed(read.dossier, registry);
  const needed = Object.entries(whole.forms).filter(([id]) => forms.has(id));
  if (needed.length === 0) return undefined;
  const dossier: Dossier = { kit: whole.kit, forms: Object.fromEntries(needed) };
  const claims = claimsOf({
    file,
    dossier: whole,
    registry,
    facts: details.factsOf(whole),
    reading: read.diagnostics,
    locate: (path) => read.locate(path),
  });
  const at = institutionEntry(dossier, registry, claims);
  // A text cut out of a sheet keeps the whole sheet in memory; a copy does not, and many workbooks are kept at a time.
  const kept = structuredClone({
    claims,
    dossier,
    ...(at ? { institution: at } : {}),
    diagnostics: read.diagnostics.filter(
      ({ level, place }) => level === 'error' && (place.form === undefined || forms.has(place.form)),
    ),
    places: placesOf(dossier, registry, read),
  });
  const { places, ...source } = kept;
  return { file, kit: whole.kit, contents, modified, ...source, placeOf: foundIn(places) };
}

/** Outside the function that read the workbook: a function made there would keep all of it in memory. */
const foundIn =
  (places: ReadonlyMap<string, { sheet: string; cell: string }>): CollectedSource['placeOf'] =>
  (path) =>
    places.get(keyOf(path));

const keyOf = (path: EntryPath): string => `${path.form}/${pathText(path)}`;

function placesOf(dossier: Dossier, registry: FormRegistry, read: ReadWorkbook) {
  const places = new Map<string, { sheet: string; cell: string }>();
  for (const [id, data] of Object.entries(dossier.forms)) {
    const form = registry.forms.get(id);
    for (const { field, roster } of form ? fieldsOf(form) : []) {
      const paths: EntryPath[] = roster
        ? rowsOf(data, roster.id).map((_, row) => ({ form: id, roster: roster.id, row, column: field.id }))
        : [{ form: id, field: field.id }];
      for (const path of paths) {
        const place = read.locate(path);
        if (place) places.set(keyOf(path), { sheet: place.sheet, cell: place.cell });
      }
    }
  }
  return places;
}

/** The entry that says whose workbook it is, looked for in the forms that are drawn on. */
function institutionEntry(
  dossier: Dossier,
  registry: FormRegistry,
  { institution }: Claims,
): CollectedDossier['institution'] {
  if (institution === undefined) return undefined;
  const name = institution.name.trim();
  const { form: id, entry } = institution.place;
  if (id === undefined || entry === undefined) return undefined;
  const at = [id, ...Object.keys(dossier.forms)].flatMap((form): EntryPath[] => {
    const definition = registry.forms.get(form);
    const found =
      form === id
        ? { field: { id: entry } }
        : definition &&
          fieldsOf(definition).find((one) => one.field.shared === 'institution.name' && !one.roster);
    return found && Object.hasOwn(dossier.forms, form) ? [{ form, field: found.field.id }] : [];
  })[0];
  return at && { name, key: nameKey(name), at };
}
