import type { FormDefinition } from '../../form/index.js';
import { textHeightOf } from './page.js';
import { hasPlace, rowHeight } from './row-height.js';
import { fieldsById, isCriteria, type SectionLayout } from './section-layout.js';

/** A table up to this share of a page is not torn apart: one of labels and blanks leaves no more than that blank before it. */
export const SMALL = { fields: 1 / 3, matrix: 0.7, sealed: 0.75 } as const;

/**
 * Which rows stay on the page of the next one: those of small tables, headers, and what a seal or a signature belongs
 * to, so that none of them stands on a page alone. One seal after the other need not stay together, but the last.
 */
export function keptRows(
  layout: SectionLayout,
  form: FormDefinition,
  staysWithNext: boolean,
): (row: number) => boolean {
  const { section, grid, page } = layout;
  const last = grid.rowCount - 1;
  const fields = fieldsById(section);
  if (section.kind === 'roster') return (row) => row < grid.headerRows;
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
  const height = rows.reduce((sum, row) => sum + rowHeight(row, layout, form, fields), 0);
  const places = [...form.seals, ...form.signatures];
  const sealed = rows.some((row) => hasPlace(grid, row, places));
  const share = sealed ? SMALL.sealed : section.kind === 'matrix' ? SMALL.matrix : SMALL.fields;
  const small = !isCriteria(section, grid) && height <= share * textHeightOf(page);
  return (row) => {
    if (row === last) return staysWithNext;
    if (small || row < grid.headerRows) return true;
    return hasPlace(grid, row + 1, places) && (row + 1 === last || !hasPlace(grid, row, places));
  };
}
