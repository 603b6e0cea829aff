import type { Condition } from './computation.js';
import type { Basis, FieldDefinition, Filler } from './field-definition.js';

interface SectionCommon {
  /** Unique within the form; fields and sections of a form share one space of ids. */
  readonly id: string;
  /** Verbatim; `null` where the paper prints none. */
  readonly title: string | null;
  /** False when a cell of the section already prints the title. */
  readonly titlePrinted?: boolean;
  /** Printed once over the consecutive sections that carry it. */
  readonly parentTitle?: string;
  /** The section applies only when this holds (学前不填 …); otherwise its entries are greyed and not required. */
  readonly appliesWhen?: Condition;
  readonly filledBy?: Filler;
  /** Printed under the section, verbatim. */
  readonly notes?: readonly string[];
  readonly basis?: readonly Basis[];
}

/** Labels and blanks in rows. */
export interface FieldsSection extends SectionCommon {
  readonly kind: 'fields';
  readonly fields: readonly FieldDefinition[];
  /** Which fields share a printed row, in order. */
  readonly grid: readonly (readonly string[])[];
  /** Blanks in running lines (header lines over a table) rather than cells with rules. */
  readonly ruled?: boolean;
}

/** Columns of a roster that lists files: code, what it is, name of the file, number of the folder row. */
export interface FilesColumns {
  readonly code: string;
  readonly title: string;
  readonly file: string;
  readonly folderRow: string;
  readonly sealed: string;
}

/** A table that grows downward, one row for each person, project … */
export interface RosterSection extends SectionCommon {
  readonly kind: 'roster';
  readonly columns: readonly FieldDefinition[];
  /** Blank rows as the printed form shows them. */
  readonly blankRows: number;
  /** True where the source does not show the number, so that `blankRows` is our proposal. */
  readonly blankRowsProposed?: boolean;
  /** Rows of fixed text under the header, by column (the points of 表6); they repeat with the header. */
  readonly fixedRows?: readonly Readonly<Record<string, string>>[];
  /** A row below all entries: words by column, and the columns whose sums it shows. */
  readonly totalRow?: { readonly words: Readonly<Record<string, string>>; readonly sums: readonly string[] };
  /** The column that the blank form has numbered already, as many rows as it prints. */
  readonly numberedColumn?: string;
  /** The column by which messages call a row (a name, a number). */
  readonly rowLabel?: string;
  /** The roster lists the files of a submission: which column says what. */
  readonly filesColumns?: FilesColumns;
}

export type MatrixCellRole = 'header' | 'row-header' | 'fixed' | 'input';

/** A printed cell; rows and columns count from 0 within the section. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly role: MatrixCellRole;
  /** Verbatim; line feeds separate paragraphs. */
  readonly text?: string;
  /** The corrected text that is printed instead; listed in the form's reference page. */
  readonly repair?: string;
  /** Printed text with blanks: `自有{land_area_owned}亩`. */
  readonly template?: string;
  readonly fields?: readonly FieldDefinition[];
  readonly vertical?: boolean;
  readonly diagonal?: boolean;
  /** Text that stands in an input cell, verbatim. */
  readonly printed?: string;
}

/** A table of fixed size whose cells are text or blanks. */
export interface MatrixSection extends SectionCommon {
  readonly kind: 'matrix';
  /** `weight`: share of the width. */
  readonly columns: readonly { readonly id: string; readonly label: string; readonly weight?: number }[];
  readonly cells: readonly MatrixCell[];
  /** Leading rows that repeat on each page. */
  readonly headerRows?: number;
  readonly indicators?: readonly Indicator[];
}

/** A row of an evaluation form, split for programs. */
export interface Indicator {
  readonly id: string;
  readonly firstLevel: string;
  readonly secondLevel: string;
  readonly points: number;
  readonly scoreField: string;
  readonly remarkField?: string;
  readonly allowedScores?: readonly number[];
  /** Folders of 表9 where the evidence is expected. */
  readonly suggestedFolders?: readonly string[];
}

/** A long text under its heading. */
export interface NarrativeSection extends SectionCommon {
  readonly kind: 'narrative';
  readonly field: FieldDefinition;
  /** Printed instruction, verbatim. */
  readonly prompt?: string;
}

/** What is handed in together, as a list of materials orders it: 表9's folders. */
export interface SubmissionFolder {
  /** Printed forms that belong in it. */
  readonly forms?: readonly string[];
  /** Each row of a roster has a folder of its own, named by two columns. */
  readonly perRow?: {
    readonly form: string;
    readonly roster: string;
    readonly number: string;
    readonly name: string;
  };
  /** The kit whose submission it is; a list of materials may speak of several. */
  readonly kit: string;
  /** Forms are handed in as Word documents and, once stamped, as PDF. */
  readonly stampedCopies?: boolean;
}

/** Text to read; nothing to fill in. */
export interface FixedSection extends SectionCommon {
  readonly kind: 'fixed';
  readonly paragraphs: readonly string[];
  /** The section orders a folder; its numbered paragraphs are the items. */
  readonly folder?: SubmissionFolder;
  /** Further lines, printed after the paragraphs. */
  readonly items?: readonly string[];
}

export type SectionDefinition =
  FieldsSection | RosterSection | MatrixSection | NarrativeSection | FixedSection;
