import type { Finding } from '../../check/index.js';
import {
  fieldsOf,
  parsePath,
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
import { entryPlaces, placeIn, type KeptPlaces } from './entry-places.js';

/** A workbook that a collection draws on, without the forms that it does not need. */
export interface CollectedSource extends CollectedDossier {
  readonly kit: string;
  /** Digest of the file. */
  readonly contents: string;
  /** Milliseconds since 1970; only to tell which of two was changed last. */
  readonly modified: number;
  readonly claims: Claims;
  /** What a check finds in the forms that are drawn on, what is missing apart. */
  readonly findings: readonly Finding[];
  /** What a check finds missing; of an expert's workbook nothing, for what it lacks is said score by score. */
  readonly lacking: readonly Finding[];
  /** Where the entries stand, as plain data. */
  readonly places: KeptPlaces;
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
  /** Texts that many workbooks have in common, each kept once. */
  readonly texts?: Map<string, string>;
  /** What a check of the workbook says. */
  readonly findings: readonly Finding[];
  factsOf(dossier: Dossier): Iterable<FactRecord<EntryPath>>;
}

/** The parts of a read workbook that a collection looks at. */
export type ReadParts = Pick<ReadWorkbook, 'dossier' | 'diagnostics' | 'identity' | 'locate'>;

/** What a collection needs of a workbook; `undefined` when none of the forms is filled in. */
export function collectedSource(read: ReadParts, details: SourceDetails): CollectedSource | undefined {
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
  const ofItsForms = details.findings.filter(
    ({ level, places }) =>
      level !== 'info' && places.some(({ form }) => form === undefined || read.identity.forms.includes(form)),
  );
  const kept = structuredClone({
    claims,
    dossier,
    ...(at ? { institution: at } : {}),
    findings: ofItsForms.filter(({ kind }) => kind !== 'missing'),
    lacking: claims.evaluation ? [] : ofItsForms.filter(({ kind }) => kind === 'missing'),
  });
  const faulty = kept.findings.flatMap(faultyEntries);
  const places = entryPlaces(dossier, registry, read, details.texts);
  return { file, kit: whole.kit, contents, modified, ...kept, faulty, places, placeOf: placeIn(places) };
}

/** The entries at which a check finds a violation or an error. */
const faultyEntries = ({ level, places }: Finding): EntryPath[] =>
  level === 'warning'
    ? []
    : places.flatMap(({ form, entry }) =>
        form === undefined || entry === undefined ? [] : [parsePath(form, entry)],
      );

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
          fieldsOf(definition).find(
            (one) => one.field.shared === registry.comparison.institution[0] && !one.roster,
          );
    return found && Object.hasOwn(dossier.forms, form) ? [{ form, field: found.field.id }] : [];
  })[0];
  return at && { name, key: nameKey(name), at };
}
