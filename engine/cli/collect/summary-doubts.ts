import { writtenPlaces } from '../../check/index.js';
import type { CollectedDoubt } from '../../bureau/index.js';
import { diagnostic, type Place } from '../../core/diagnostic.js';
import {
  fieldsOf,
  fieldValue,
  parsePath,
  valueAt,
  type Dossier,
  type FormDefinition,
} from '../../form/index.js';
import type { CheckedWorkbook } from '../../library/index.js';

/** What the check of the summary says beyond blanks, which are said where they are collected. */
export const checkDoubts = (
  findings: CheckedWorkbook['result']['findings'],
  dossier: Dossier,
): CollectedDoubt[] =>
  findings
    .filter(({ level, kind, places }) => level !== 'info' && kind !== 'missing' && !areBlank(places, dossier))
    .map(({ level, message, label, places, citations: [cited] }) => ({
      diagnostic: diagnostic(
        'collect.check',
        level,
        {},
        { message: label === undefined ? message : `${label}：${message}` },
      ),
      places: [],
      cells: writtenPlaces(places),
      ...(cited ? { basis: `${cited.instrument} ${cited.article}“${cited.quote}”` } : {}),
    }));

const areBlank = (places: readonly Place[], dossier: Dossier): boolean =>
  places.length > 0 &&
  places.every(
    ({ form, entry }) =>
      form !== undefined && entry !== undefined && valueAt(dossier, parsePath(form, entry)) === undefined,
  );

/** The entries outside rosters that only the bureau knows, as one line: the city, who answers for the summary. */
export function toFill(
  forms: readonly FormDefinition[],
  dossier: Dossier,
  leftBlank: readonly string[] = [],
): CollectedDoubt[] {
  const lacking = forms.flatMap((form) =>
    fieldsOf(form).flatMap(({ field, roster }) =>
      !roster &&
      field.required &&
      !leftBlank.includes(field.id) &&
      field.computed === undefined &&
      field.signature !== true &&
      fieldValue(dossier.forms[form.id], field.id) === undefined
        ? [field]
        : [],
    ),
  );
  const own = [...new Map(lacking.map((field) => [field.id, field])).values()];
  if (own.length === 0) return [];
  const values = {
    labels: own.map(({ label }) => label.replace(/[：:]\s*$/u, '')).join('、'),
    options: own.map(({ id }) => `--entry ${id}=…`).join(' '),
  };
  return [{ diagnostic: diagnostic('collect.to-fill', 'warning', {}, values), places: [] }];
}
