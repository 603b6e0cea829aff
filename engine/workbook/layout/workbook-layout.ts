import type {
  EntryPath,
  FieldDefinition,
  FormDefinition,
  KitDefinition,
  RosterSection,
  SectionDefinition,
} from '../../form/index.js';

/** The layout that this program builds. A change of any cell's position raises it; older ones stay readable. */
export const LAYOUT_VERSION = 1;

/** How a cell looks and behaves; the appearance of each stands in `appearance.ts`. */
export type CellLook =
  | 'title'
  | 'heading'
  | 'label'
  | 'header'
  | 'text'
  | 'note'
  | 'hint'
  | 'line'
  | 'link'
  | 'entry'
  | 'computed'
  | 'linked'
  | 'locked';

/** What the one who fills in this kit does with an entry. */
export type EntryRole =
  /** Types it. */
  | 'entry'
  /** Nothing: it follows from others. */
  | 'computed'
  /** Nothing: it is entered in another form of the kit. */
  | 'linked'
  /** Nothing: it belongs to somebody else, or is signed by hand. */
  | 'locked';

/** A cell of a sheet with words or an entry; rows and columns count from 1. */
export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly look: CellLook;
  readonly text?: string;
  /** The field whose blank this is, on a form sheet. */
  readonly field?: string;
  /** The column of the sheet's roster whose sum this is. */
  readonly total?: string;
  /** The sheet to which a click leads. */
  readonly link?: string;
  readonly vertical?: boolean;
  readonly diagonal?: boolean;
  readonly ruled: boolean;
}

/** Where a field of a form stands. */
export interface FieldPlace {
  readonly form: string;
  readonly field: FieldDefinition;
  readonly section?: SectionDefinition;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: EntryRole;
  /** For a linked entry: where it is entered. */
  readonly source?: EntryPath;
}

/** A column of a roster's sheet. */
export interface RosterColumnPlace {
  readonly field: FieldDefinition;
  readonly column: number;
  readonly role: EntryRole;
  /** The words above it, upper header included, by which a moved column is found again. */
  readonly header: string;
}

/** Where a roster stands; its rows go on to the end of the sheet. */
export interface RosterPlace {
  readonly form: string;
  readonly section: RosterSection;
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstRow: number;
  /** The row of sums; it stands above the header, for the entries below have no end. */
  readonly totalRow?: number;
  /** Rows that are formatted beforehand. */
  readonly rows: number;
  readonly columns: readonly RosterColumnPlace[];
}

export interface LayoutSheet {
  /** Unchanging, whatever the tab is called: `form:zj-table-1`, `roster:zj-table-1:staff_roster`. */
  readonly key: string;
  readonly name: string;
  readonly form: FormDefinition;
  readonly orientation: 'portrait' | 'landscape';
  /** Widths in characters. */
  readonly columns: readonly number[];
  readonly cells: readonly LayoutCell[];
  /** Heights in points. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows that grow with what is written in them. */
  readonly growing: ReadonlySet<number>;
  /** Rows above the first that scrolls; they repeat on each printed page. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly repeatedRows?: { readonly from: number; readonly to: number };
  readonly protected: boolean;
  readonly roster?: RosterPlace;
}

/** Where everything of a kit stands in its workbook; nothing else decides or computes a cell's position. */
export interface WorkbookLayout {
  readonly kit: KitDefinition;
  readonly version: number;
  readonly sheets: readonly LayoutSheet[];
  readonly fields: readonly FieldPlace[];
  readonly rosters: readonly RosterPlace[];
}

/** `zj-table-1` and `head_name` → `zj_table_1.head_name`. */
export const definedName = (form: string, field: string): string => `${form.replaceAll('-', '_')}.${field}`;

/** The name of what stands beside a form, outside what is printed. */
export const marginName = (form: string): string => definedName(form, '_margin');

/** The name of the line above a roster that warns of rows beyond the printed area. */
export const hintName = (form: string, roster: string): string => definedName(form, `_hint_${roster}`);
