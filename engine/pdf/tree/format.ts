import type { ParagraphBorders } from './border.js';

/** How characters look. */
export interface RunFormat {
  readonly fonts: FontSlots;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `none`, or how the line under the text is drawn. */
  readonly underline: 'none' | 'solid' | 'double' | 'dashed' | 'dotted' | 'thick';
  readonly strike: boolean;
  /** `#RRGGBB`; `undefined` is automatic. */
  readonly colour: string | undefined;
  readonly highlight: string | undefined;
  /** Added after each character. */
  readonly spacing: number;
  /** Width of the characters: 1 is normal. */
  readonly scale: number;
  /** How far the text is raised; negative lowers it. */
  readonly raise: number;
  readonly script: 'baseline' | 'superscript' | 'subscript';
  readonly capitals: boolean;
  readonly hidden: boolean;
}

/** The faces that a run names for the kinds of characters; `hint` decides what both kinds share. */
export interface FontSlots {
  readonly ascii: string;
  readonly highAnsi: string;
  readonly eastAsia: string;
  readonly hint: 'eastAsia' | 'default';
}

export type LineSpacing =
  | { readonly rule: 'auto'; readonly multiple: number }
  | { readonly rule: 'exact'; readonly points: number }
  | { readonly rule: 'atLeast'; readonly points: number };

export interface TabStop {
  readonly position: number;
  readonly alignment: 'left' | 'center' | 'right' | 'decimal';
  readonly leader: string | undefined;
}

export interface ParagraphFormat {
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | 'distribute';
  readonly before: number;
  readonly after: number;
  readonly line: LineSpacing;
  readonly left: number;
  readonly right: number;
  /** Negative hangs. */
  readonly firstLine: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly widowControl: boolean;
  readonly snapToGrid: boolean;
  /** A mark that just misses the line stands in the margin, unless the paragraph is in a table. */
  readonly hangingPunctuation: boolean;
  readonly spaceBetweenScripts: boolean;
  /** Latin words go to the next line whole; otherwise they end wherever the line does. */
  readonly wholeWords: boolean;
  readonly tabs: readonly TabStop[];
  readonly defaultTab: number;
  readonly borders: ParagraphBorders | undefined;
  readonly fill: string | undefined;
  /** 0 is the highest level; `undefined` is body text. */
  readonly outlineLevel: number | undefined;
  readonly style: string | undefined;
  readonly contextualSpacing: boolean;
}
