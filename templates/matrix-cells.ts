import type { FieldDefinition, MatrixCell } from '../engine/form/index.js';

type Further = Omit<MatrixCell, 'row' | 'column' | 'role' | 'text' | 'fields'>;

/** A printed cell that heads columns. */
export const header = (row: number, column: number, text: string, further: Further = {}): MatrixCell => ({
  row,
  column,
  role: 'header',
  text,
  ...further,
});

/** A printed cell that heads a row. */
export const rowHeader = (row: number, column: number, text: string, further: Further = {}): MatrixCell => ({
  row,
  column,
  role: 'row-header',
  text,
  ...further,
});

/** Other printed words. */
export const fixed = (row: number, column: number, text: string, further: Further = {}): MatrixCell => ({
  row,
  column,
  role: 'fixed',
  text,
  ...further,
});

/** A cell to fill in with one blank; `template` where words stand round it. */
export const input = (
  row: number,
  column: number,
  field: FieldDefinition,
  further: Further = {},
): MatrixCell => ({ row, column, role: 'input', template: `{${field.id}}`, fields: [field], ...further });

/** The first row: one heading over each column. */
export const headerRow = (columns: readonly { readonly label: string }[]): MatrixCell[] =>
  columns.map(({ label }, column) => header(0, column, label));
