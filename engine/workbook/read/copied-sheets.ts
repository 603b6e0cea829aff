import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import { institutionOf, type Dossier, type FormRegistry } from '../../form/index.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { OpenedSheet, OpenedWorkbook } from '../spreadsheet/opened-workbook.js';
import type { CopiedSheet } from './find-sheets.js';

/** The workbook as if the copied sheet were the only one that is filled in; names of the copy's own become the book's. */
export function withoutOriginals(workbook: OpenedWorkbook, copy: OpenedSheet): OpenedWorkbook {
  const own: readonly string[] = Object.values(sheetNames);
  return {
    sheets: [copy, ...workbook.sheets.filter(({ name }) => own.includes(name))],
    names: workbook.names.flatMap(({ scope, ...name }) =>
      scope === copy.name || (scope === undefined && name.sheet !== undefined && own.includes(name.sheet))
        ? [name]
        : [],
    ),
  };
}

/** Whether both name an institution, and not the same one. */
export function ownedBySomebodyElse(copy: Dossier, original: Dossier, registry: FormRegistry): boolean {
  const [one, other] = [institutionOf(copy, registry), institutionOf(original, registry)];
  return one !== '' && other !== '' && one !== other;
}

/** That a copy was read as a hand-in of its own, or was not read. */
export const saidOfCopy = (
  { sheet: { name: sheet }, original: name }: CopiedSheet,
  read: readonly { readonly sheet: string }[],
  place: Place,
): Diagnostic =>
  read.some((one) => one.sheet === sheet)
    ? diagnostic('workbook.copy-read', 'info', { ...place, sheet }, { name })
    : diagnostic('workbook.sheet-copied', 'warning', { ...place, sheet }, { name });
