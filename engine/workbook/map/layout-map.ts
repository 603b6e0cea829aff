import type { EntryRole, WorkbookLayout } from '../layout/workbook-layout.js';

export interface MappedSheet {
  readonly key: string;
  readonly name: string;
  readonly form: string;
}

export interface MappedField {
  readonly form: string;
  readonly field: string;
  readonly label: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: EntryRole;
}

export interface MappedColumn {
  readonly field: string;
  readonly column: number;
  readonly role: EntryRole;
  readonly header: string;
}

export interface MappedRoster {
  readonly form: string;
  readonly roster: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly totalRow?: number;
  readonly columns: readonly MappedColumn[];
}

/** Words that the sheet prints, by which moved rows and columns are found again; long ones are cut. */
export interface Anchor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where the entries of a workbook stand, as its own hidden sheet tells, whatever layout we build today. */
export interface LayoutMap {
  readonly version: number;
  readonly kit: string;
  readonly sheets: readonly MappedSheet[];
  readonly fields: readonly MappedField[];
  readonly rosters: readonly MappedRoster[];
  readonly anchors: readonly Anchor[];
}

const ANCHOR_LENGTH = 60;
const WHITE_SPACE = /\s/u;

/** Words are compared without white space. */
export function anchorText(text: string): string {
  const words = WHITE_SPACE.test(text) ? text.replace(/\s+/gu, '') : text;
  return words.length <= ANCHOR_LENGTH ? words : [...words].slice(0, ANCHOR_LENGTH).join('');
}

/** The map of the layout that we build. */
export function mapOf(layout: WorkbookLayout): LayoutMap {
  return {
    version: layout.version,
    kit: layout.kit.id,
    sheets: layout.sheets.map(({ key, name, form }) => ({ key, name, form: form.id })),
    fields: layout.fields.map(({ form, field, sheet, row, column, role }) => ({
      form,
      field: field.id,
      label: field.label,
      sheet,
      row,
      column,
      role,
    })),
    rosters: layout.rosters.map(({ form, section, sheet, headerRow, headerRows, totalRow, columns }) => ({
      form,
      roster: section.id,
      sheet,
      headerRow,
      headerRows,
      ...(totalRow === undefined ? {} : { totalRow }),
      columns: columns.map(({ field, column, role, header }) => ({ field: field.id, column, role, header })),
    })),
    anchors: layout.sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ row, column, text }) => {
        const anchor = anchorText(text ?? '');
        return anchor === '' ? [] : [{ sheet: sheet.key, row, column, text: anchor }];
      }),
    ),
  };
}
