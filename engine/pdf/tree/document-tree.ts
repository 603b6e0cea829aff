import type { Border, CellBorders, ParagraphBorders } from './border.js';
import type { Anchor, Outline } from './drawing.js';
import type { Edges } from './edges.js';
import type { ParagraphFormat, RunFormat } from './format.js';

/** A document with all inheritance resolved; every length is in points. */
export interface DocumentTree {
  readonly title: string | undefined;
  /** `YYYY-MM-DD`, from the document's own properties. */
  readonly modified: string | undefined;
  readonly sections: readonly Section[];
  readonly evenAndOddHeaders: boolean;
  /** Whether the spaces of neighbouring paragraphs are added up, instead of the larger one being kept. */
  readonly addsParagraphSpacing: boolean;
  /** Pictures by the name under which `Picture` mentions them. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

export interface Section {
  readonly page: PageSetup;
  readonly start: 'nextPage' | 'oddPage' | 'evenPage' | 'continuous';
  readonly headers: PageBand;
  readonly footers: PageBand;
  readonly blocks: readonly Block[];
}

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Distances of header and footer from the edges of the paper. */
  readonly header: number;
  readonly footer: number;
  readonly grid: TextGrid | undefined;
  readonly pageNumbers: { readonly format: NumberFormat; readonly start: number | undefined };
  readonly verticalAlignment: 'top' | 'center' | 'bottom';
  /** Columns of equal width; `undefined` for one. */
  readonly columns: TextColumns | undefined;
}

export interface TextColumns {
  readonly count: number;
  readonly gap: number;
  /** Whether a line stands between them. */
  readonly ruled: boolean;
}

/** The grid of official documents: 22 lines of 28 characters. */
export interface TextGrid {
  readonly linePitch: number;
  /** What is added to the advance of each full-width character; 0 when only lines snap. */
  readonly characterSpace: number;
}

/** Headers or footers of a section; `first` only when the first page differs. */
export interface PageBand {
  readonly default: readonly Block[];
  readonly first: readonly Block[] | undefined;
  readonly even: readonly Block[] | undefined;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly format: ParagraphFormat;
  /** Format of the paragraph mark: the height of an empty paragraph. */
  readonly mark: RunFormat;
  readonly content: readonly Inline[];
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly format: RunFormat }
  | { readonly kind: 'tab'; readonly format: RunFormat }
  | { readonly kind: 'line-break'; readonly format: RunFormat }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'column-break' }
  | {
      readonly kind: 'field';
      readonly field: PageField;
      readonly number: NumberFormat | undefined;
      readonly format: RunFormat;
    }
  | FootnoteMark
  | Footnote
  | Drawing;

export type PageField = 'page' | 'pages' | 'section-pages';

/** The number of a footnote in documents that count them anew on every page; other numbers are text. */
export interface FootnoteMark {
  readonly kind: 'footnote-mark';
  /** The footnote's own number among all of the document. */
  readonly footnote: number;
  readonly pattern: string;
  readonly format: RunFormat;
}

/** A note at the foot of the page on which this place comes to stand; its mark stands before it as text. */
export interface Footnote {
  readonly kind: 'footnote';
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly blocks: readonly Block[];
}

export type NumberFormat =
  'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'chinese';

/** What is drawn: in the line like a character, or anchored to page, margin or paragraph. */
export type Drawing = Picture | Shape | DrawingGroup;

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly description: string | undefined;
  readonly anchor: Anchor | undefined;
}

export interface Picture extends Drawn {
  readonly kind: 'picture';
  /** Its name among the document's images. */
  readonly image: string;
}

/** A drawn shape with the text in it; a text box is one of them. */
export interface Shape extends Drawn {
  readonly kind: 'shape';
  readonly outline: Outline;
  readonly fill: string | undefined;
  readonly line: Border | undefined;
  /** Degrees, clockwise around the middle. */
  readonly rotation: number;
  readonly text: ShapeText | undefined;
}

export interface ShapeText {
  readonly blocks: readonly Block[];
  readonly margins: Edges;
  /** What of the shape's width and height is left free on each side, where its outline runs aslant: 0 to ¼. */
  readonly inside: { readonly across: number; readonly down: number };
  readonly verticalAlignment: 'top' | 'center' | 'bottom';
  /** From top to bottom, one character below the other. */
  readonly vertical: boolean;
}

/** Drawings that stand together, each at its place from the group's upper left corner. */
export interface DrawingGroup extends Drawn {
  readonly kind: 'group';
  readonly members: readonly { readonly x: number; readonly y: number; readonly drawing: Drawing }[];
}

export const isDrawing = <Other extends { readonly kind: string }>(one: Other | Drawing): one is Drawing =>
  one.kind === 'picture' || one.kind === 'shape' || one.kind === 'group';

export interface Table {
  readonly kind: 'table';
  /** Widths of the grid's columns. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
  readonly alignment: 'left' | 'center' | 'right';
  /** Where the first grid line stands, from the left edge of the text; negative is in the margin. */
  readonly indent: number;
  /** It goes on from the page before: the line above it has its room there. */
  readonly continued?: boolean;
}

export interface Row {
  readonly height: { readonly rule: 'atLeast' | 'exact'; readonly points: number } | undefined;
  readonly header: boolean;
  readonly cantSplit: boolean;
  readonly cells: readonly Cell[];
}

/** A cell with its vertical merge resolved: the first row of a merged cell has it, later rows do not. */
export interface Cell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly margins: Edges;
  readonly borders: CellBorders;
  readonly diagonals: { readonly down: Border | undefined; readonly up: Border | undefined };
  readonly fill: string | undefined;
  readonly verticalAlignment: 'top' | 'center' | 'bottom';
  readonly vertical: boolean;
  readonly blocks: readonly Block[];
}

export type { Border, CellBorders, ParagraphBorders };
export type { Edges };
