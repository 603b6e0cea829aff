import type { Dossier, EntryPath, EntryValue, FormData, RosterRow } from './dossier.js';

const ROSTER = /^(\w+)\[(\d+)\]\.(\w+)$/;

/** `project_name`, or `online_courses[3].course_credits`; rows count from 1, as people count. */
export const pathText = (path: EntryPath): string =>
  'field' in path ? path.field : `${path.roster}[${path.row + 1}].${path.column}`;

/** The reverse of `pathText`. @throws RangeError */
export function parsePath(form: string, text: string): EntryPath {
  const match = ROSTER.exec(text);
  if (match) {
    return { form, roster: match[1] ?? '', row: Number(match[2]) - 1, column: match[3] ?? '' };
  }
  if (/^\w+$/.test(text)) return { form, field: text };
  throw new RangeError(`Not the path of an entry: ${text}`);
}

const isRows = (value: FormData[string] | undefined): value is readonly RosterRow[] =>
  Array.isArray(value) && (value.length === 0 || typeof value[0] === 'object');

/** The rows of a roster; none when it is blank. */
export function rowsOf(data: FormData | undefined, roster: string): readonly RosterRow[] {
  const value = data?.[roster];
  return isRows(value) ? value : [];
}

/** The value of a plain field; `undefined` when it is blank or a roster. */
export function fieldValue(data: FormData | undefined, field: string): EntryValue | undefined {
  const value = data && Object.hasOwn(data, field) ? data[field] : undefined;
  if (value === undefined || (typeof value === 'object' && value.some((part) => typeof part === 'object'))) {
    return undefined;
  }
  return value as EntryValue;
}

/** The value at a path; `undefined` when it is blank. */
export function valueAt(dossier: Dossier, path: EntryPath): EntryValue | undefined {
  const data = dossier.forms[path.form];
  return 'field' in path ? fieldValue(data, path.field) : rowsOf(data, path.roster)[path.row]?.[path.column];
}
