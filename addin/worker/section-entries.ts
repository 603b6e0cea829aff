import { columnLetters } from '../../engine/core/cell-address.js';
import type { Place } from '../../engine/core/diagnostic.js';
import {
  entryName,
  fieldAt,
  fieldsOf,
  parsePath,
  rowsOf,
  type EntryPath,
  type FormDefinition,
  type FormField,
} from '../../engine/form/index.js';
import type { CheckedWorkbook } from '../../engine/library/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import type { SectionEntries, SectionQuestion } from './entry-controls.js';
import { FormControls } from './form-controls.js';
import { product } from './product.js';

/** Rows of a roster that are shown at a time. */
const ROWS_SHOWN = 30;
/** Rows above the one that was asked for. */
const ROWS_ABOVE = 3;

/** Fields before the first section: the cover and the title. */
export const COVER = 'cover';

const titleOf = (section: FormField['section']): string => section?.title ?? section?.parentTitle ?? '';

/** The sections of a form in which something can be entered, in printed order. */
export function sectionsToFill(form: FormDefinition): { readonly id: string; readonly title: string }[] {
  const found = new Map<string, string>();
  const fields = fieldsOf(form);
  // The title of the form names what has no title of its own only where nothing has, and there the largest section.
  const sizes = new Map<string, number>();
  for (const { section } of fields) if (section) sizes.set(section.id, (sizes.get(section.id) ?? 0) + 1);
  const whole = fields.some(({ section }) => titleOf(section) !== '')
    ? undefined
    : [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0];
  for (const { section, field } of fields) {
    const id = section?.id ?? COVER;
    const untitled = id === whole ? form.title : entryName(field);
    if (!found.has(id)) found.set(id, section ? titleOf(section) || untitled : '封面');
  }
  const seen = new Map<string, number>();
  return [...found].map(([id, given]) => {
    const title = plain(given);
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return { id, title: times === 1 ? title : `${title}（${String(times)}）` };
  });
}

/** A section's entries as they stand in the workbook, each with the control for it; `undefined` where it has none. */
export function sectionEntries(
  read: ReadWorkbook,
  checked: CheckedWorkbook,
  question: SectionQuestion,
): SectionEntries | undefined {
  const form = product.registry.forms.get(question.form);
  if (!form) return undefined;
  const asked = question.entry === undefined ? undefined : parsePath(form.id, question.entry);
  const all = fieldsOf(form);
  const first = asked
    ? all.find(({ field, roster }) =>
        'field' in asked
          ? !roster && field.id === asked.field
          : roster?.id === asked.roster && field.id === asked.column,
      )
    : all.find(({ section }) => (section?.id ?? COVER) === question.section);
  if (!first) return undefined;
  const own = all.filter(({ section }) => section?.id === first.section?.id);
  const controls = new FormControls(read, checked, form);
  const section = first.section?.id ?? COVER;
  const title = sectionsToFill(form).find(({ id }) => id === section)?.title ?? form.title;
  const { roster } = first;
  if (!roster) {
    const rows = own.map(({ field }) => controls.row([{ form: form.id, field: field.id }]));
    const sheet = rows.find(({ entries }) => entries[0]?.place)?.entries[0]?.place?.sheet ?? '';
    return { form: form.id, section, title, sheet, rows, before: 0, after: 0 };
  }
  const count = rowsOf(checked.dossier.forms[form.id], roster.id).length;
  const row = asked && 'row' in asked ? asked.row : 0;
  const from = Math.max(0, Math.min(question.from ?? row - ROWS_ABOVE, count - 1));
  const until = Math.min(count, from + ROWS_SHOWN);
  const pathsOf = (at: number): EntryPath[] =>
    own.map(({ field }) => ({ form: form.id, roster: roster.id, row: at, column: field.id }));
  const numbers = Array.from({ length: until - from }, (_, index) => from + index);
  const rows = numbers.map((at) => controls.row(pathsOf(at)));
  // One more row is ready, so that a roster can be gone on with.
  if (until === count) rows.push(controls.row(pathsOf(count)));
  const next = read.nextRow(form.id, roster.id);
  return {
    form: form.id,
    section,
    title,
    sheet: next?.sheet ?? '',
    columns: own.map(({ field }) => {
      const column = next?.columns.get(field.id);
      return { label: entryName(field), letters: column === undefined ? '' : columnLetters(column) };
    }),
    rows,
    before: from,
    after: count - until,
  };
}

/** What the entry at a place is called. */
export function labelAt({ form, entry }: Place): string | undefined {
  if (form === undefined || entry === undefined) return undefined;
  const field = fieldAt(product.registry, parsePath(form, entry));
  return field && entryName(field);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
