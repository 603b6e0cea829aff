import type { Place } from '../core/diagnostic.js';
import {
  fieldsOf,
  pathText,
  rowsOf,
  valueAt,
  type Dossier,
  type EntryPath,
  type FormField,
} from '../form/index.js';
import type { FactRecord } from '../regulations/index.js';
import type { Application, Claims, LedProject, NamedInstitution } from './claims.js';
import type { ClaimSource } from './claim-source.js';
import { damagedColumns } from './damaged-columns.js';

/** What a workbook says that another may contradict, each with its cell. */
export function claimsOf(source: ClaimSource): Claims {
  const { dossier, registry } = source;
  const fields = Object.keys(dossier.forms).flatMap((id) => {
    const form = registry.forms.get(id);
    return form ? fieldsOf(form).map((field) => ({ form: id, ...field })) : [];
  });
  const written = (items: readonly string[], rosters: boolean): NamedInstitution[] =>
    items.flatMap((item) =>
      fields
        .filter(
          ({ field, roster }) =>
            field.shared === item && field.computed === undefined && (rosters || !roster),
        )
        .flatMap((field) => pathsOf(field.form, field, dossier))
        .flatMap((path) => {
          const name = textAt(dossier, path);
          return name === '' ? [] : [{ name, place: placeOf(path, source) }];
        }),
    );
  const { comparison } = registry;
  const [institution] = written(comparison.institution, false);
  const { applying, led } = factsCompared(source);
  const application = applying && applicationOf(applying, source);
  return {
    ...(institution ? { institution } : {}),
    distinction: written(comparison.distinction, false).map(({ name }) => name.trim()),
    ...(registry.kits.get(dossier.kit)?.filledBy === 'expert'
      ? {
          evaluation: {
            expert: written([comparison.evaluation.expert], false)[0]?.name.trim() ?? '',
            project: written([comparison.evaluation.project], false)[0]?.name.trim() ?? '',
          },
        }
      : {}),
    names: written(comparison.institution, true),
    projects: fields
      .filter(({ field }) => field.shared === comparison.project.leader)
      .flatMap((field) => pathsOf(field.form, field, dossier))
      .flatMap((path) => ledProject(path, led.get(key(path)), source)),
    ...(application ? { application } : {}),
    damage: damagedColumns(source),
  };
}

function pathsOf(form: string, { field, roster }: FormField, dossier: Dossier): EntryPath[] {
  return roster
    ? rowsOf(dossier.forms[form], roster.id).map((_, row) => ({
        form,
        roster: roster.id,
        row,
        column: field.id,
      }))
    : [{ form, field: field.id }];
}

const textAt = (dossier: Dossier, path: EntryPath): string => {
  const value = valueAt(dossier, path);
  return typeof value === 'string' && value.trim() !== '' ? value : '';
};

/** Another entry of the same form or row. */
const beside = (path: EntryPath, id: string): EntryPath =>
  'field' in path ? { ...path, field: id } : { ...path, column: id };

const placeOf = (path: EntryPath, { file, locate }: ClaimSource): Place => ({
  file,
  ...locate(path),
  form: path.form,
  entry: pathText(path),
});

const key = (path: EntryPath): string => `${path.form}/${pathText(path)}`;

/** The facts that claims are made of: what is applied for, and every led project by the entry of its leader. */
function factsCompared({ facts, registry }: ClaimSource) {
  const { count } = registry.comparison.application;
  let applying: FactRecord<EntryPath> | undefined;
  const led = new Map<string, FactRecord<EntryPath>>();
  for (const fact of facts) {
    const { subject, values } = fact;
    if (subject === 'institution' && typeof values[count] === 'number') applying ??= fact;
    if (!Object.hasOwn(values, 'project_scope')) continue;
    for (const entry of fact.entries.leader_name ?? []) {
      if (!led.has(key(entry))) led.set(key(entry), fact);
    }
  }
  return { applying, led };
}

function ledProject(
  path: EntryPath,
  fact: FactRecord<EntryPath> | undefined,
  source: ClaimSource,
): LedProject[] {
  const { dossier, registry } = source;
  const leader = textAt(dossier, path);
  if (leader === '') return [];
  const { name, leaderIdentities } = registry.comparison.project;
  const form = registry.forms.get(path.form);
  const named =
    form &&
    fieldsOf(form).find(
      ({ field, roster }) =>
        field.shared === name && roster?.id === ('field' in path ? undefined : path.roster),
    );
  const scope = fact?.values.project_scope;
  return [
    {
      leader,
      identity:
        leaderIdentities.map((id) => textAt(dossier, beside(path, id))).find((text) => text !== '') ?? '',
      ...(scope === 'province-wide' || scope === 'local' || scope === 'order' ? { scope } : {}),
      project: named ? textAt(dossier, beside(path, named.field.id)) : '',
      place: placeOf(path, source),
      ...aboutRound(fact),
    },
  ];
}

const aboutRound = (fact: FactRecord<EntryPath> | undefined): Pick<LedProject, 'on' | 'round'> => ({
  ...(fact?.on === undefined ? {} : { on: fact.on }),
  ...(fact?.round === undefined ? {} : { round: fact.round }),
});

function applicationOf(fact: FactRecord<EntryPath>, source: ClaimSource): Application {
  const values = Object.fromEntries(
    Object.entries(fact.values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, value]]
        : [],
    ),
  );
  const places = (fact.entries[source.registry.comparison.application.count] ?? []).map((path) =>
    placeOf(path, source),
  );
  return { values, places, ...aboutRound(fact) };
}
