import type { ReadingBudget } from '../../ooxml/index.js';

/** Four times the 22 inches that Word takes for any length, in points. */
export const LONGEST = 6_336;
const TWIPS = LONGEST * 20;
const EMU = LONGEST * 12_700;
/** Word takes 63 columns in a table. */
const WIDEST_SPAN = 1_000;
const HIGHEST_NUMBER = 1_000_000;
const DEEPEST_LIST = 8;

/** For elements whose attributes are lengths or counts: the largest that can be meant. */
const LARGEST: Readonly<Record<string, number>> = {
  pgSz: TWIPS,
  pgMar: TWIPS,
  ind: TWIPS,
  spacing: TWIPS,
  trHeight: TWIPS,
  tcW: TWIPS,
  tblW: TWIPS,
  tblInd: TWIPS,
  gridCol: TWIPS,
  top: TWIPS,
  left: TWIPS,
  bottom: TWIPS,
  right: TWIPS,
  start: HIGHEST_NUMBER,
  startOverride: HIGHEST_NUMBER,
  numStart: HIGHEST_NUMBER,
  tab: TWIPS,
  defaultTabStop: TWIPS,
  docGrid: TWIPS,
  cols: TWIPS,
  col: TWIPS,
  sz: TWIPS,
  szCs: TWIPS,
  position: TWIPS,
  w: TWIPS,
  pgNumType: HIGHEST_NUMBER,
  gridSpan: WIDEST_SPAN,
  gridBefore: WIDEST_SPAN,
  gridAfter: WIDEST_SPAN,
  ilvl: DEEPEST_LIST,
  extent: EMU,
  ext: EMU,
  off: EMU,
  positionH: EMU,
  positionV: EMU,
};
/** Attributes of these that are words or identifiers. */
const NO_FIGURE =
  /rsid|Id$|^uri$|(?:^|:)(?:id|type|lineRule|hRule|orient|leader|relativeFrom|color|themeColor|cap)$/i;
const FIGURE = /^\s*[+-]?(?:\d|\.\d|inf|nan)/i;

/** A figure in a document that no program can mean, and that would burst whoever calculates with it. */
export interface ImpossibleFigure {
  readonly name: string;
  readonly found: string;
}

/**
 * The first figure of an element that is beyond everything that can be meant. Columns that cells span are taken from
 * the budget.
 */
export function impossibleFigure(
  name: string,
  attributes: Readonly<Record<string, string>>,
  budget: ReadingBudget | undefined,
): ImpossibleFigure | undefined {
  if (!Object.hasOwn(LARGEST, name)) return undefined;
  const largest = LARGEST[name] ?? 0;
  for (const [attribute, found] of Object.entries(attributes)) {
    if (NO_FIGURE.test(attribute) || !FIGURE.test(found)) continue;
    const figure = Number.parseFloat(found);
    if (!(Math.abs(figure) <= largest)) return { name: `${name} ${attribute}`, found: found.slice(0, 40) };
    if (name === 'gridSpan' && figure > 1) budget?.spend('spans', figure);
  }
  return undefined;
}
