import { completedYears, type CalendarDay } from '../core/calendar-day.js';
import {
  fieldsOf,
  isAging,
  dayOfForm,
  isDayOfForm,
  isLasting,
  rowsOf,
  type Dossier,
  type EntryValue,
  type FieldDefinition,
  type FormData,
  type FormDefinition,
  type FormRegistry,
  type RosterRow,
  type RosterSection,
} from '../form/index.js';

/** A form, or a roster of it, of last year's workbook: how much was taken over and how much was not. */
export interface CarriedPart {
  readonly form: string;
  /** As the form or the roster is called. */
  readonly title: string;
  /** Of a roster its rows, otherwise entries. */
  readonly unit: 'rows' | 'entries';
  readonly carried: number;
  readonly cleared: number;
}

export interface CarriedOver {
  readonly dossier: Dossier;
  readonly parts: readonly CarriedPart[];
  /** How many years were added to ages; `undefined` where one of the two days is not known. */
  readonly years: number | undefined;
  /** How many ages there are. */
  readonly ages: number;
  /** The day on which last year's was filled in. */
  readonly since: CalendarDay | undefined;
}

/**
 * A new form begun from one of an earlier year, of the same kit or of another: who the institution is, its people and
 * its premises are taken over; projects, scores, sums of money and everything else of that year are not.
 * @param on the day on which the new one is filled in; without it ages stay as they are
 */
export function carryOver(last: Dossier, kit: string, registry: FormRegistry, on?: CalendarDay): CarriedOver {
  const since = dayOfDossier(last, registry);
  const years = since !== undefined && on !== undefined ? Math.max(0, completedYears(since, on)) : undefined;
  const source = new LastYear(last, registry);
  const forms: Record<string, FormData> = {};
  let ages = 0;
  for (const id of registry.kits.get(kit)?.forms ?? []) {
    const form = registry.forms.get(id);
    if (!form) continue;
    const data: Record<string, EntryValue | readonly RosterRow[]> = {};
    const aged = (field: FieldDefinition, value: EntryValue): EntryValue => {
      if (!isAging(field) || typeof value !== 'number') return value;
      ages += 1;
      return value + (years ?? 0);
    };
    for (const { field, roster } of fieldsOf(form)) {
      if (roster) continue;
      const found = isLasting(field) ? source.entry(form, field) : undefined;
      if (found !== undefined) data[field.id] = aged(field, found);
      else if (on !== undefined && isDayOfForm(field)) data[field.id] = on;
    }
    for (const roster of rostersOf(form)) {
      const lasting = roster.columns.filter(isLasting);
      if (!lasting.some(({ id: column }) => column === roster.rowLabel)) continue;
      const rows = source.rows(form, roster).map((row): RosterRow =>
        Object.fromEntries(
          lasting.flatMap((column): [string, EntryValue][] => {
            const value = row[column.id];
            return value === undefined ? [] : [[column.id, aged(column, value)]];
          }),
        ),
      );
      if (rows.length > 0) data[roster.id] = rows;
    }
    forms[id] = data;
  }
  const dossier: Dossier = { kit, forms };
  return { dossier, parts: source.parts(dossier), years, ages, since };
}

const rostersOf = (form: FormDefinition): readonly RosterSection[] =>
  form.sections.flatMap((section) => (section.kind === 'roster' ? [section] : []));

/** What an earlier workbook says. */
class LastYear {
  private readonly shared = new Map<string, EntryValue>();

  constructor(
    private readonly last: Dossier,
    private readonly registry: FormRegistry,
  ) {
    for (const [form, field] of this.fields()) {
      const value = entryOf(last.forms[form.id], field.id);
      if (field.shared !== undefined && value !== undefined && !this.shared.has(field.shared))
        this.shared.set(field.shared, value);
    }
  }

  /** The same entry, or one of another form that says the same. */
  entry(form: FormDefinition, field: FieldDefinition): EntryValue | undefined {
    const own = entryOf(this.last.forms[form.id], field.id);
    return own ?? (field.shared === undefined ? undefined : this.shared.get(field.shared));
  }

  /** The same roster, or that of another form of the same name. */
  rows(form: FormDefinition, roster: RosterSection): readonly RosterRow[] {
    const own = rowsOf(this.last.forms[form.id], roster.id);
    if (own.length > 0 || this.last.forms[form.id] !== undefined) return own;
    for (const data of Object.values(this.last.forms)) {
      const found = rowsOf(data, roster.id);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Of each form and roster of last year what became of it. */
  parts(now: Dossier): CarriedPart[] {
    return Object.entries(this.last.forms).flatMap(([id, data]) => {
      const form = this.registry.forms.get(id);
      if (!form) return [];
      const taken = now.forms[id] ?? {};
      const filled = fieldsOf(form)
        .filter(({ field, roster }) => !roster && field.computed === undefined)
        .filter(({ field }) => entryOf(data, field.id) !== undefined);
      const carried = filled.filter(
        ({ field }) => isLasting(field) && entryOf(taken, field.id) !== undefined,
      );
      const single: CarriedPart = {
        form: id,
        title: form.shortName,
        unit: 'entries',
        carried: carried.length,
        cleared: filled.length - carried.length,
      };
      const rosters = rostersOf(form).map((roster): CarriedPart => {
        const [before, after] = [rowsOf(data, roster.id).length, rowsOf(taken, roster.id).length];
        const title = roster.title ?? roster.parentTitle ?? form.shortName;
        return { form: id, title, unit: 'rows', carried: after, cleared: before - after };
      });
      return [single, ...rosters].filter((one) => one.carried + one.cleared > 0);
    });
  }

  private *fields(): Iterable<readonly [FormDefinition, FieldDefinition]> {
    for (const id of Object.keys(this.last.forms)) {
      const form = this.registry.forms.get(id);
      if (form) for (const { field, roster } of fieldsOf(form)) if (!roster) yield [form, field] as const;
    }
  }
}

function entryOf(data: FormData | undefined, field: string): EntryValue | undefined {
  const value = data && Object.hasOwn(data, field) ? data[field] : undefined;
  return value === '' ? undefined : (value as EntryValue | undefined);
}

/** The day on which the forms of a dossier were filled in, where one says it. */
export function dayOfDossier(last: Dossier, registry: FormRegistry): CalendarDay | undefined {
  for (const [id, data] of Object.entries(last.forms)) {
    const form = registry.forms.get(id);
    const day = form && dayOfForm(form, data);
    if (day) return day;
  }
  return undefined;
}
