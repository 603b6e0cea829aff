import type {
  CollectedDossier,
  CollectedEntry,
  CollectedForm,
  CollectedList,
  Doubt,
  EntryPath,
  EntryValue,
  FieldDefinition,
  FormDefinition,
  Origin,
  RosterSection,
} from '../engine/form/index.js';
import { fieldsOf, valueAt } from '../engine/form/index.js';

/** 质量监控联系人·手机: labels alone occur more than once. */
const shownLabel = ({ group, label }: FieldDefinition): string =>
  group === undefined ? label : `${group}·${label}`;

/** A value for the collected form with the entries that it comes from. */
export interface Drawn {
  readonly value: EntryValue | undefined;
  readonly origins: readonly Origin[];
  readonly how?: string;
}

/** An entry of a source as it stands. */
export const drawn = (source: CollectedDossier, path: EntryPath): Drawn => ({
  value: valueAt(source.dossier, path),
  origins: [{ file: source.file, path }],
});

/** The first field of a form that bears a data item and is filled in, or the first that bears it at all. */
export function drawnItem(
  source: CollectedDossier,
  form: FormDefinition,
  item: string | undefined,
): Drawn | undefined {
  const all = fieldsOf(form)
    .filter(({ field, roster }) => item !== undefined && field.shared === item && !roster)
    .map(({ field }) => drawn(source, { form: form.id, field: field.id }));
  return all.find(({ value }) => value !== undefined) ?? all[0];
}

/** The sources of each institution together, in the order in which they first occur. */
export function byInstitution(sources: readonly CollectedDossier[]): CollectedDossier[][] {
  const groups = new Map<string, CollectedDossier[]>();
  for (const source of sources) {
    if (source.institution === undefined) continue;
    groups.set(source.institution.key, [...(groups.get(source.institution.key) ?? []), source]);
  }
  return [...groups.values()];
}

/** Workbooks that do not say whose they are: their rows would have no name. */
export const nameless = (sources: readonly CollectedDossier[], form: string, field: string): Doubt[] =>
  sources
    .filter(({ institution }) => institution === undefined)
    .map(({ file }) => ({
      code: 'collect.no-institution',
      level: 'error',
      values: {},
      origins: [{ file, path: { form, field } }],
    }));

/** A form whose roster is filled in row by row, each entry with its origin. */
export class CollectedRows {
  readonly #rows: Record<string, EntryValue>[] = [];
  readonly #fields: Record<string, EntryValue> = {};
  /** Rows of the form's other rosters. */
  readonly #beside: Record<string, Record<string, EntryValue>[]> = {};
  readonly #entries: CollectedEntry[] = [];
  readonly #lists: CollectedList[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #consulted: Origin[] = [];
  /** Required columns that no source has an entry for, by id, with their labels. */
  readonly #unasked = new Map<string, string>();

  constructor(
    private readonly form: FormDefinition,
    private readonly roster: string,
  ) {}

  get count(): number {
    return this.#rows.length;
  }

  /** The columns of the roster. */
  get columns(): readonly FieldDefinition[] {
    return (
      this.form.sections.find((one): one is RosterSection => one.id === this.roster && one.kind === 'roster')
        ?.columns ?? []
    );
  }

  /** A new row; values that are absent stay blank, and required ones among them are a doubt. */
  add(name: string, values: Readonly<Record<string, Drawn | undefined>>): number {
    const row = this.#rows.length;
    const written: Record<string, EntryValue> = {};
    const blank: { label: string; origins: readonly Origin[] }[] = [];
    for (const column of this.columns) {
      const one = values[column.id];
      if (one === undefined) continue;
      if (one.value === undefined) {
        if (!column.required) continue;
        if (one.origins.length > 0) blank.push({ label: column.label, origins: one.origins });
        else this.#unasked.set(column.id, shownLabel(column));
        continue;
      }
      written[column.id] = one.value;
      this.#entries.push({
        at: this.at(row, column.id),
        origins: one.origins,
        ...(one.how ? { how: one.how } : {}),
      });
    }
    this.#rows.push(written);
    if (blank.length > 0) {
      this.doubt({
        code: 'collect.blank',
        level: 'warning',
        values: { name, labels: blank.map(({ label }) => label).join('、') },
        at: this.at(row, this.columns[0]?.id ?? ''),
        origins: blank.flatMap(({ origins }) => origins),
      });
    }
    return row;
  }

  /** An entry outside the roster. */
  set(field: string, { value, origins, how }: Drawn): void {
    if (value === undefined) return;
    this.#fields[field] = value;
    this.#entries.push({ at: { form: this.form.id, field }, origins, ...(how ? { how } : {}) });
  }

  /** A new row of another roster of the form. */
  addTo(roster: string, values: Readonly<Record<string, Drawn>>): void {
    const rows = (this.#beside[roster] ??= []);
    const written: Record<string, EntryValue> = {};
    for (const [column, { value, origins, how }] of Object.entries(values)) {
      if (value === undefined) continue;
      written[column] = value;
      const at = { form: this.form.id, roster, row: rows.length, column };
      this.#entries.push({ at, origins, ...(how ? { how } : {}) });
    }
    rows.push(written);
  }

  at(row: number, column: string): EntryPath {
    return { form: this.form.id, roster: this.roster, row, column };
  }

  doubt(...doubts: readonly Doubt[]): void {
    this.#doubts.push(...doubts);
  }

  consult(origins: readonly Origin[]): void {
    this.#consulted.push(...origins);
  }

  list(list: CollectedList): void {
    this.#lists.push(list);
  }

  collected(): CollectedForm {
    return {
      data: {
        ...this.#fields,
        ...(this.#rows.length > 0 ? { [this.roster]: this.#rows } : {}),
        ...this.#beside,
      },
      entries: this.#entries,
      consulted: this.#consulted,
      doubts: this.#doubts,
      ownColumns: [...this.#unasked].map(([id, label]) => ({
        form: this.form.id,
        roster: this.roster,
        id,
        label,
      })),
      lists: this.#lists,
    };
  }
}
