import type { FontLibrary } from '../fonts/font-library.js';
import type { DocumentTree, TextGrid } from '../tree/document-tree.js';
import { Definitions } from './definitions.js';
import type { PrintReport } from './print-report.js';
import { RunStyles } from './run-markup.js';
import { TextSetter } from './set-text.js';

/** What the parts of a document share while they are written as markup. */
export interface Typesetting {
  readonly tree: DocumentTree;
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
}

export const newTypesetting = (
  tree: DocumentTree,
  library: FontLibrary,
  report: PrintReport,
): Typesetting => {
  const definitions = new Definitions();
  return {
    tree,
    setter: new TextSetter(library, report),
    definitions,
    styles: new RunStyles(definitions),
    report,
    anchors: 0,
  };
};
