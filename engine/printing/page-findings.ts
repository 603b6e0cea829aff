import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import {
  entryName,
  fieldsOf,
  pathText,
  type Dossier,
  type EntryPath,
  type FormDefinition,
} from '../form/index.js';
import type { PageFaults } from '../word/index.js';
import { textsOf, type LocateEntry } from './missing-characters.js';

/** So many values of a column are named one by one. */
const NAMED = 3;

const columnOf = (path: EntryPath): string =>
  'roster' in path ? `${path.roster}\n${path.column}` : pathText(path);

const labelOf = (path: EntryPath, form: FormDefinition): string => {
  const id = 'roster' in path ? path.column : path.field;
  const found = fieldsOf(form).find(({ field }) => field.id === id);
  return found ? entryName(found.field) : pathText(path);
};

/** What is wrong with a form's pages before they are stamped, a torn value at the entries that hold it. */
export function pageFindings(
  { coverTooLong, torn, rowsOnLastPage }: PageFaults,
  form: FormDefinition,
  dossier: Dossier,
  locate: LocateEntry = () => undefined,
): readonly Diagnostic[] {
  const place = { form: form.id };
  const texts = torn.length > 0 ? textsOf(form, dossier) : [];
  const atEntries = torn.flatMap((found) =>
    texts.filter(({ text }) => text.includes(found)).map(({ path }) => ({ found, path })),
  );
  const columns = [...new Set(atEntries.map(({ path }) => columnOf(path)))];
  return [
    ...(coverTooLong ? [diagnostic('print.cover-too-long', 'warning', place)] : []),
    ...columns.flatMap((column) => {
      const alike = atEntries.filter(({ path }) => columnOf(path) === column);
      const [first] = alike;
      const at = (path: EntryPath) => ({ ...place, entry: pathText(path), ...locate(path) });
      if (first === undefined || alike.length <= NAMED) {
        return alike.map(({ found, path }) => diagnostic('print.value-torn', 'warning', at(path), { found }));
      }
      const values = { label: labelOf(first.path, form), count: alike.length, found: first.found };
      return [diagnostic('print.column-torn', 'warning', at(first.path), values)];
    }),
    ...(rowsOnLastPage === undefined
      ? []
      : [diagnostic('print.short-last-page', 'info', place, { found: rowsOnLastPage })]),
  ];
}
