import type { FontLibrary, LibraryFace } from '../fonts/font-library.js';
import type { Block, DocumentTree, PageSetup, Table, TextGrid } from '../tree/document-tree.js';
import { Definitions } from './definitions.js';
import type { MarkupMemory } from './markup-memory.js';
import { UseLog } from './markup-uses.js';
import type { Obstacles } from './obstacles.js';
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
  readonly log: UseLog;
  readonly memory: MarkupMemory;
  /** Anchors written so far: each needs a name of its own. */
  anchors: number;
  /** Width of the page's text, which footnotes have. */
  noteWidth: number;
}

/** Where blocks are to be set. */
export interface Flow {
  /** Width between the margins of page or cell. */
  readonly width: number;
  readonly place: 'body' | 'cell' | 'band' | 'note';
  /** How text stands that says nothing itself. */
  readonly alignment: 'left' | 'center' | 'right';
  readonly grid: TextGrid | undefined;
  /** Number of the section, from 1; its pages are counted between two labels. */
  readonly section: number;
  readonly pageNumbers: PageSetup['pageNumbers'];
  /** How text goes on in the next column and on the next page. */
  readonly breaks: { readonly column: string; readonly page: string };
  /** Whether it begins at the top of a page. */
  readonly startsPage: boolean;
}

/** Where a block of a flow is set. */
export interface Surroundings extends Flow {
  /** What the text of this flow makes way for; `undefined` where it is not told how high it becomes. */
  readonly obstacles: Obstacles | undefined;
  /** Writes the blocks of a footnote or shape, which are a flow of that width. */
  nested(blocks: readonly Block[], width: number): string;
}

/** The faces of what was written until now, parts behind what they go on from. */
export const usedFaces = ({ setter, log }: Typesetting): readonly LibraryFace[] =>
  setter.library.faces.filter(({ id }) => log.uses.faces.has(id));

export function newTypesetting(
  part: TypesetPart,
  library: FontLibrary,
  report: PrintReport,
  memory: MarkupMemory,
): Typesetting {
  const log = new UseLog();
  const definitions = new Definitions(memory.names, log);
  return {
    ...part,
    setter: new TextSetter(library, log, memory),
    definitions,
    styles: new RunStyles(definitions, memory),
    report,
    log,
    memory,
    anchors: 0,
    noteWidth: 0,
  };
}
