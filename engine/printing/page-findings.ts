import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { pathText, type Dossier, type FormDefinition } from '../form/index.js';
import type { PageFaults } from '../word/index.js';
import { textsOf, type LocateEntry } from './missing-characters.js';

/** What is wrong with a form's pages before they are stamped, a torn value at the entries that hold it. */
export function pageFindings(
  { coverTooLong, torn, rowsOnLastPage }: PageFaults,
  form: FormDefinition,
  dossier: Dossier,
  locate: LocateEntry = () => undefined,
): readonly Diagnostic[] {
  const place = { form: form.id };
  const texts = torn.length > 0 ? textsOf(form, dossier) : [];
  return [
    ...(coverTooLong ? [diagnostic('print.cover-too-long', 'warning', place)] : []),
    ...torn.flatMap((found) =>
      texts
        .filter(({ text }) => text.includes(found))
        .map(({ path }) =>
          diagnostic(
            'print.value-torn',
            'warning',
            { ...place, entry: pathText(path), ...locate(path) },
            { found },
          ),
        ),
    ),
    ...(rowsOnLastPage === undefined
      ? []
      : [diagnostic('print.short-last-page', 'info', place, { found: rowsOnLastPage })]),
  ];
}
