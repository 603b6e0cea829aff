import type { FontLibrary } from '../fonts/font-library.js';
import type { DocumentTree, PageSetup, Table, TextGrid } from '../tree/document-tree.js';
import { Definitions } from './definitions.js';
import type { PrintReport } from './print-report.js';
import { RunStyles } from './run-markup.js';
import { TextSetter } from './set-text.js';

/** A document, or a part of one that is typeset by itself. */
export interface TypesetPart {
  readonly tree: DocumentTree;
  /** How many pages the whole document has; without it the part's own are counted. */
  readonly pages?: number;
  /** The table for whose rows the typesetter shall be able to tell the pages. */
  readonly marked?: Table;
}

/** What is shared while a part is written as markup. */
export interface Typesetting extends TypesetPart {
  readonly setter: TextSetter;
  readonly definitions: Definitions;
  readonly styles: RunStyles;
  readonly report: PrintReport;
  /** Anchors written so far: each needs a name of its own. */
  anchors: number;
}

/** Where blocks are set. */
export interface Surroundings {
  /** Width between the margins of page or cell. */
  readonly width: number;
  readonly place: 'body' | 'cell' | 'band';
  /** How text stands that says nothing itself. */
  readonly alignment: 'left' | 'center' | 'right';
  readonly grid: TextGrid | undefined;
  /** Number of the section, from 1; its pages are counted between two labels. */
  readonly section: number;
  readonly pageNumbers: PageSetup['pageNumbers'];
}

export const newTypesetting = (part: TypesetPart, library: FontLibrary, report: PrintReport): Typesetting => {
  const definitions = new Definitions();
  return {
    ...part,
    setter: new TextSetter(library, report),
    definitions,
    styles: new RunStyles(definitions),
    report,
    anchors: 0,
  };
};
