import { fromA1 } from '../../core/cell-address.js';
import { diagnostic } from '../../core/diagnostic.js';
import {
  fieldsOf,
  fieldValue,
  rowsOf,
  withComputed,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
  type FormData,
  type FormDefinition,
  type FormRegistry,
  type RosterRow,
  type RosterSection,
} from '../../form/index.js';
import type { PlainSheet, ReadWorkbook } from '../../workbook/index.js';
import { nameKey } from '../across/name-key.js';
import { contentText } from '../list-import/list-headers.js';
import type { CollectedDoubt } from './collected-doubt.js';
import type { CollectedKit, TracedEntry } from './collect-forms.js';
import { shownValue } from './shown-value.js';
import { SOURCES_SHEET } from './trace-sheets.js';

/** A summary that was collected before and stands where the new one goes. */
export interface EarlierSummary {
  readonly read: ReadWorkbook;
  /** Every sheet as a plain one: 来源 says what the program itself filled in. */
  readonly sheets: readonly PlainSheet[];
}

interface Change {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
  readonly remark: string;
}

const KEPT = '沿用原汇总表里本局填写的';

/**
 * The new collection with what the bureau itself typed into the earlier one, by institution, and a list of what changed
 * since. Own are entries that 来源 does not name, or names with other words. An own entry against which a source now
 * says otherwise stays, and is asked about; a row that the bureau added by hand stays too.
 */
export function withOwnEntries(
  kit: CollectedKit,
  { read, sheets }: EarlierSummary,
  registry: FormRegistry,
  given: Readonly<Record<string, FormData>>,
): CollectedKit {
  const collected = Object.keys(kit.dossier.forms).flatMap((id) => registry.forms.get(id) ?? []);
  const written = writtenBefore(sheets, nameColumns(collected, read));
  const forms: Record<string, FormData> = {};
  const traced: TracedEntry[] = [...kit.traced];
  const doubts: CollectedDoubt[] = [...kit.doubts];
  const changes: Change[] = [];
  // What several forms print stands in the first of them alone.
  const printed = withComputed(read.dossier, registry).forms;
  for (const [id, data] of Object.entries(kit.dossier.forms)) {
    const form = registry.forms.get(id);
    const before = printed[id];
    if (!form || before === undefined) {
      forms[id] = data;
      continue;
    }
    const keeping: Keeping = { form, read, written, traced, doubts, changes };
    const plain = keptFields(data, before, given[id] ?? {}, keeping);
    const rosters = form.sections.flatMap((section) =>
      section.kind === 'roster' && section.rowLabel !== undefined
        ? [
            [
              section.id,
              keptRows(section, rowsOf(data, section.id), rowsOf(before, section.id), keeping),
            ] as const,
          ]
        : [],
    );
    forms[id] = { ...plain, ...Object.fromEntries(rosters.filter(([, rows]) => rows.length > 0)) };
  }
  const list = {
    title: '与上次相比',
    notes: ['与原汇总表相比变了什么；本局自己填写的已按机构沿用。'],
    columns: ['机构或项目', '栏目', '上次', '这次', '说明'],
    rows: changes.map(({ name, label, before, now, remark }) => [name, label, before, now, remark]),
  };
  return {
    ...kit,
    dossier: { ...kit.dossier, forms },
    traced,
    doubts,
    lists: changes.length === 0 ? kit.lists : [...kit.lists, list],
  };
}

interface Keeping {
  readonly form: FormDefinition;
  readonly read: ReadWorkbook;
  readonly written: ReadonlyMap<string, string>;
  readonly traced: TracedEntry[];
  readonly doubts: CollectedDoubt[];
  readonly changes: Change[];
}

function keptFields(
  data: FormData,
  before: FormData,
  given: FormData,
  { form, read, written, traced, doubts, changes }: Keeping,
): FormData {
  const kept: Record<string, FormData[string]> = { ...data };
  for (const { field, roster } of fieldsOf(form)) {
    if (roster || field.computed) continue;
    const [old, now] = [fieldValue(before, field.id), fieldValue(data, field.id)];
    if (old === undefined || shownValue(old) === shownValue(now)) continue;
    const at: EntryPath = { form: form.id, field: field.id };
    const place = read.locate(at);
    const isOwn = written.get(`${place?.sheet ?? ''}\n${place?.cell ?? ''}`) !== shownValue(old);
    const change = { name: '', label: field.label, before: shownValue(old), now: shownValue(now) };
    if (isOwn && now === undefined) {
      kept[field.id] = old;
      traced.push({ at, value: old, how: KEPT });
    } else if (isOwn && fieldValue(given, field.id) === undefined) {
      kept[field.id] = old;
      changes.push({ ...change, remark: '来源变了，沿用本局填写的' });
      doubts.push(ownKept(form.shortName, field, old, now, at));
    } else changes.push({ ...change, remark: now === undefined ? '这次没有来源' : '变了' });
  }
  return kept;
}

function keptRows(
  section: RosterSection,
  rows: readonly RosterRow[],
  before: readonly RosterRow[],
  keeping: Keeping,
): RosterRow[] {
  const label = section.rowLabel ?? '';
  const keyOf = (row: RosterRow): string => nameKey(String(row[label] ?? ''));
  const old = new Map(before.map((row, index) => [keyOf(row), { row, index }]));
  const kept = rows.map((row, index) => {
    const earlier = old.get(keyOf(row));
    old.delete(keyOf(row));
    if (earlier) return keptRow(section, row, { index, earlier }, keeping);
    keeping.changes.push({ name: shownValue(row[label]), label: '', before: '', now: '', remark: '新增' });
    return row;
  });
  for (const { row, index } of old.values()) {
    const name = shownValue(row[label]);
    if (name === '（空）') continue;
    if (isWrittenRow(section, row, keeping)) {
      keeping.changes.push({
        name,
        label: '',
        before: '',
        now: '',
        remark: '上次有，这次没有来源，没有列入',
      });
      continue;
    }
    keeping.changes.push({ name, label: '', before: '', now: '', remark: '本局自己加的一行，照样列入' });
    const at: EntryPath = { form: keeping.form.id, roster: section.id, row: kept.length, column: label };
    keeping.traced.push({ at, value: name, how: `${KEPT}一行（原第${index + 1}行）` });
    kept.push(row);
  }
  const { numberedColumn } = section;
  return numberedColumn === undefined
    ? kept
    : kept.map((row, index) => ({ ...row, [numberedColumn]: index + 1 }));
}

function keptRow(
  section: RosterSection,
  row: RosterRow,
  {
    index,
    earlier,
  }: { readonly index: number; readonly earlier: { readonly row: RosterRow; readonly index: number } },
  { form, read, written, traced, doubts, changes }: Keeping,
): RosterRow {
  const result: Record<string, EntryValue> = { ...row };
  const name = shownValue(row[section.rowLabel ?? '']);
  for (const field of section.columns) {
    if (field.computed || field.id === section.rowLabel || field.id === section.numberedColumn) continue;
    const [old, now] = [earlier.row[field.id], row[field.id]];
    if (shownValue(old) === shownValue(now)) continue;
    const at: EntryPath = { form: form.id, roster: section.id, row: index, column: field.id };
    const place = read.locate({ ...at, row: earlier.index });
    const key = rowKey(place?.sheet ?? '', name, columnOf(place?.cell ?? ''));
    const isOwn = old !== undefined && written.get(key) !== shownValue(old);
    const change = { name, label: field.label, before: shownValue(old), now: shownValue(now) };
    if (!isOwn || old === undefined) {
      changes.push({
        ...change,
        remark: now === undefined ? '这次没有来源' : old === undefined ? '补上了' : '变了',
      });
      continue;
    }
    result[field.id] = old;
    if (now === undefined) traced.push({ at, value: old, how: KEPT });
    else {
      changes.push({ ...change, remark: '来源变了，沿用本局填写的' });
      doubts.push(ownKept(name, field, old, now, at));
    }
  }
  return result;
}

/** A row that the program itself filled in. */
function isWrittenRow(section: RosterSection, row: RosterRow, { written }: Keeping): boolean {
  const name = nameKey(shownValue(row[section.rowLabel ?? '']));
  return [...written.keys()].some((key) => key.split('\n')[1] === name);
}

const ownKept = (
  name: string,
  { label }: FieldDefinition,
  own: EntryValue,
  now: EntryValue | undefined,
  at: EntryPath,
): CollectedDoubt => ({
  diagnostic: diagnostic(
    'collect.own-kept',
    'warning',
    {},
    { name, label, own: shownValue(own), found: shownValue(now) },
  ),
  places: [],
  at,
});

const columnOf = (cell: string): string => cell.replace(/\d+/g, '');
const rowKey = (sheet: string, name: string, column: string): string =>
  `${sheet}\n${nameKey(name)}\n${column}`;

/** The column of each sheet in which the name of a row stands: the institution's, the project's. */
function nameColumns(forms: readonly FormDefinition[], read: ReadWorkbook): Map<string, string> {
  const columns = new Map<string, string>();
  for (const { id, sections } of forms) {
    for (const section of sections) {
      if (section.kind !== 'roster' || section.rowLabel === undefined) continue;
      const place = read.locate({ form: id, roster: section.id, row: 0, column: section.rowLabel });
      if (place) columns.set(place.sheet, columnOf(place.cell));
    }
  }
  return columns;
}

/**
 * What the program wrote into the earlier summary, by 来源: by cell, and for rows by the name that it wrote into them,
 * so that a bureau may have sorted them since.
 */
function writtenBefore(
  sheets: readonly PlainSheet[],
  columns: ReadonlyMap<string, string>,
): Map<string, string> {
  const sheet = sheets.find(({ name }) => name === SOURCES_SHEET);
  const entries = (sheet?.rows ?? []).flatMap((cells) => {
    const [at = '', cell = '', , value = '', how = ''] = cells.map(contentText);
    return /^[A-Z]+\d+$/.test(cell) && !how.startsWith(KEPT) ? [{ sheet: at, cell, value }] : [];
  });
  const names = new Map<string, string>();
  const rowOf = (one: { readonly sheet: string; readonly cell: string }): string =>
    `${one.sheet}\n${String(fromA1(one.cell)?.row ?? '')}`;
  for (const one of entries) {
    if (columnOf(one.cell) === columns.get(one.sheet)) names.set(rowOf(one), one.value);
  }
  return new Map(
    entries.flatMap((one): [string, string][] => [
      [`${one.sheet}\n${one.cell}`, one.value],
      [rowKey(one.sheet, names.get(rowOf(one)) ?? '', columnOf(one.cell)), one.value],
    ]),
  );
}
