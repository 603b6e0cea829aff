import type { FontLibrary } from '../fonts/font-library.js';
import type { DocumentTree, PageSetup, Table, TextGrid } from '../tree/document-tree.js';
import { Definitions } from './definitions.js';
import type { PrintReport } from './print-report.js';
import { RunStyles } from './run-markup.js';
import { TextSetter } from './set-text.js';

/** What the parts of a document share while they are written as markup. */
export interface Typesetting {
  readonly tree: DocumentTree;
  /** Pages of the whole document, where the tree is only a part of it. */
  readonly pages: number | undefined;
  /** The table for whose rows the typesetter shall be able to tell the pages. */
  readonly marked: Table | undefined;
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

export const newTypesetting = (
  part: { readonly tree: DocumentTree; readonly pages?: number; readonly marked?: Table },
  library: FontLibrary,
  report: PrintReport,
): Typesetting => {
  const definitions = new Definitions();
  return {
    tree: part.tree,
    pages: part.pages,
    marked: part.marked,
    setter: new TextSetter(library, report),
    definitions,
    styles: new RunStyles(definitions),
    report,
    anchors: 0,
  };
};
