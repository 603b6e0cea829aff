import { diagnostic, type Diagnostic, type Place } from '../core/diagnostic.js';
import {
  entryName,
  fieldsOf,
  linkedEntries,
  missingEntries,
  pathText,
  rowsOf,
  type Dossier,
  type EntryPath,
  type FieldDefinition,
  type FormRegistry,
} from '../form/index.js';
import type { RuleFinding } from '../regulations/index.js';

/** Entries that are blank and must not be, each once, whoever asks for it: the form or a provision. */
export class Blanks {
  /** Where what is only shown somewhere is entered. */
  readonly #homes = new Map<string, EntryPath>();
  /** Forms in which a required entry is blank, or an entry could not be read. */
  readonly unfinished: ReadonlySet<string>;
  /** By form and path. */
  readonly #paths = new Map<string, BlankEntry>();

  constructor(
    private readonly dossier: Dossier,
    private readonly registry: FormRegistry,
    private readonly isUnread: (path: EntryPath) => boolean,
    unreadForms: readonly string[] = [],
  ) {
    const kit = registry.kits.get(dossier.kit);
    for (const { entered, shown } of kit ? linkedEntries(kit, registry) : []) {
      this.#homes.set(keyOf(shown), entered);
    }
    // A form of the kit that nobody has begun lacks everything.
    for (const id of kit?.forms ?? []) {
      const form = registry.forms.get(id);
      if (!form) continue;
      for (const { path } of missingEntries(form, dossier.forms[id] ?? {}, kit?.filledBy)) this.add(path);
    }
    const open = [...this.#paths.values()].map(({ path }) => path.form);
    this.unfinished = new Set([...open, ...unreadForms]);
  }

  /** What cannot be read is there: it is no blank. Nor is what works itself out once its parts are entered. */
  add(shown: EntryPath, rule?: RuleFinding<EntryPath>): void {
    const path = this.#homes.get(keyOf(shown)) ?? shown;
    if (this.isUnread(path) || this.#fieldOf(path)?.computed) return;
    const key = keyOf(path);
    const known = this.#paths.get(key) ?? { path, rules: [] };
    if (rule && !this.#paths.has(key)) known.rules.push(rule);
    this.#paths.set(key, known);
  }

  /** Whether something of the row in which an entry stands is blank, or could not be read. */
  hasInRow(path: EntryPath): boolean {
    if ('field' in path) return this.#paths.has(keyOf(path)) || this.isUnread(path);
    const form = this.registry.forms.get(path.form);
    const columns = form ? fieldsOf(form).filter(({ roster }) => roster?.id === path.roster) : [];
    return columns.some(({ field }) => {
      const cell = { ...path, column: field.id };
      return this.#paths.has(keyOf(cell)) || this.isUnread(cell);
    });
  }

  /**
   * The blanks as few messages: a column of a roster is one, columns that lack the same rows are one together, and so are
   * the other entries of a sheet. Each with the provisions that ask for them.
   */
  gathered(placeOf: (path: EntryPath) => Place): BlankGroup[] {
    const columns = groupsOf([...this.#paths.values()], ({ path }) =>
      'field' in path
        ? `${path.form}\n${placeOf(path).sheet ?? ''}`
        : `${path.form}\n${path.roster}\n${path.column}`,
    );
    const groups = groupsOf(columns, ([first, ...others]) => {
      if (!first || 'field' in first.path) return `${first ? keyOf(first.path) : ''} alone`;
      const rows = [first, ...others].map(({ path }) => ('row' in path ? path.row : 0));
      return `${first.path.form}\n${first.path.roster}\n${rows.join(',')}`;
    });
    return groups.map((group) => {
      const members = group.flat();
      const paths = members.map(({ path }) => path);
      return { paths, rules: [...new Set(members.flatMap(({ rules }) => rules))], said: this.#said(paths) };
    });
  }

  #said(paths: readonly EntryPath[]): Diagnostic {
    const [first] = paths;
    const place = first === undefined ? {} : { form: first.form };
    const labels = [...new Set(paths.map((path) => this.#labelOf(path)))];
    const count = paths.length;
    const [label = ''] = labels;
    if (count === 1) return diagnostic('check.missing-one', 'error', place, { label });
    if (labels.length === 1 && first && !('field' in first)) {
      return diagnostic('check.missing', 'error', place, { label, count });
    }
    const named = labels.slice(0, LABELS_NAMED).join('、');
    return diagnostic('check.missing-several', 'error', place, {
      count,
      labels: labels.length > LABELS_NAMED ? `${named} 等` : named,
    });
  }

  #labelOf(path: EntryPath): string {
    const found = this.#fieldOf(path);
    return found ? entryName(found) : 'field' in path ? path.field : path.column;
  }

  #fieldOf(path: EntryPath): FieldDefinition | undefined {
    const form = this.registry.forms.get(path.form);
    const id = 'field' in path ? path.field : path.column;
    return (
      form &&
      fieldsOf(form).find(
        ({ field, roster }) => field.id === id && ('field' in path ? !roster : roster?.id === path.roster),
      )?.field
    );
  }

  /** Whether an entry holds nothing: blank, or a row that nobody began. */
  isBlank(path: EntryPath): boolean {
    const data = this.dossier.forms[path.form];
    const value = 'field' in path ? data?.[path.field] : rowsOf(data, path.roster)[path.row]?.[path.column];
    return (
      value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
    );
  }
}

/** Blanks that are said together. */
export interface BlankGroup {
  readonly paths: readonly EntryPath[];
  /** Provisions that ask for entries which the form itself does not. */
  readonly rules: readonly RuleFinding<EntryPath>[];
  readonly said: Diagnostic;
}

const LABELS_NAMED = 6;

interface BlankEntry {
  readonly path: EntryPath;
  readonly rules: RuleFinding<EntryPath>[];
}

function groupsOf<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

export const keyOf = (path: EntryPath): string => `${path.form}/${pathText(path)}`;
