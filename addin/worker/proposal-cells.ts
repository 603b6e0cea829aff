import { toA1 } from '../../engine/core/cell-address.js';
import type { DesignEdit } from '../../engine/design/index.js';
import {
  fieldKind,
  fieldsOf,
  pathText,
  rowsOf,
  type EntryValue,
  type FieldDefinition,
} from '../../engine/form/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import { product } from './product.js';
import type { WrittenCell } from './shown-design.js';

/** The cells of a proposal's entries in a workbook that is open in Excel; none where one of them has no cell. */
export function proposalCells(workbook: ReadWorkbook, edits: readonly DesignEdit[]): WrittenCell[] {
  const cells = edits.filter((one) => !follows(workbook, one, edits)).map((edit) => cellOf(workbook, edit));
  const placed = cells.filter((one) => one !== undefined);
  return placed.length < cells.length ? [] : placed;
}

/** A cell that shows the same entry of another place stays a formula, when that entry is set too. */
function follows(
  { results }: ReadWorkbook,
  { path, value }: DesignEdit,
  edits: readonly DesignEdit[],
): boolean {
  const at = pathText(path);
  const isLinked = results.some(
    (one) => one.role === 'linked' && one.path.form === path.form && pathText(one.path) === at,
  );
  const shared = isLinked && 'field' in path ? fieldAt(path.form, path.field)?.shared : undefined;
  return (
    shared !== undefined &&
    edits.some(
      (one) =>
        'field' in one.path &&
        pathText(one.path) !== at &&
        one.value === value &&
        fieldAt(one.path.form, one.path.field)?.shared === shared,
    )
  );
}

function cellOf(workbook: ReadWorkbook, { path, value }: DesignEdit): WrittenCell | undefined {
  const field = fieldAt(path.form, 'field' in path ? path.field : path.column);
  const place = workbook.locate(path) ?? placeOfNewRow(workbook, path);
  if (!field || !place) return undefined;
  return {
    sheet: place.sheet,
    cell: place.cell,
    numberFormat: fieldKind(field.kind).numberFormat(field),
    content: contentOf(value, field),
  };
}

/** A row that comes behind the last one stands below it, as the next would be entered. */
function placeOfNewRow(
  { nextRow, dossier }: ReadWorkbook,
  path: DesignEdit['path'],
): { readonly sheet: string; readonly cell: string } | undefined {
  if ('field' in path) return undefined;
  const next = nextRow(path.form, path.roster);
  const column = next?.columns.get(path.column);
  if (!next || column === undefined) return undefined;
  const further = path.row - rowsOf(dossier.forms[path.form], path.roster).length;
  return { sheet: next.sheet, cell: toA1({ row: next.row + further, column }) };
}

function fieldAt(form: string, id: string): FieldDefinition | undefined {
  const definition = product.registry.forms.get(form);
  return definition && fieldsOf(definition).find(({ field }) => field.id === id)?.field;
}

/** As the sheet holds it: days as serial numbers, percentages as fractions; blank clears the cell. */
function contentOf(value: EntryValue | undefined, field: FieldDefinition): string | number {
  if (value === undefined) return '';
  const content = fieldKind(field.kind).write(value, field);
  if (content.type === 'text') return content.text;
  return content.type === 'number' ? content.value : '';
}
