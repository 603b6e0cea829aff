import type { Border, CellBorders, ParagraphBorders } from './border.js';
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
  | {
      readonly kind: 'field';
      readonly field: PageField;
      readonly number: NumberFormat | undefined;
      readonly format: RunFormat;
    }
  | Picture;

export type PageField = 'page' | 'pages' | 'section-pages';

export type NumberFormat =
  'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'chinese';

/** An inline picture, or one anchored to page, margin or paragraph that text does not flow around. */
export interface Picture {
  readonly kind: 'picture';
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly description: string | undefined;
  readonly anchor: Anchor | undefined;
}

export interface Anchor {
  readonly behind: boolean;
  readonly horizontal: AnchorPosition;
  readonly vertical: AnchorPosition;
}

export interface AnchorPosition {
  readonly from: 'page' | 'margin' | 'text';
  readonly offset: number;
  readonly align: 'start' | 'center' | 'end' | undefined;
}

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

export interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type { Border, CellBorders, ParagraphBorders };
