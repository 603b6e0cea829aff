import type { CellAddress } from '../../core/cell-address.js';
import { formulaKind, openingTag } from './cell-element.js';
import { attributeOf } from './markup-text.js';
import {
  formulaReferences,
  referencesInRow,
  type FormulaReferences,
  type SheetRange,
} from './formula-references.js';

/** A cell with a formula, as its element is written. */
export interface FormulaCell extends CellAddress {
  readonly sheet: string;
  /** The element `<f>` whole. */
  readonly element: string;
}

/** A formula with what it reads. */
export interface Formula extends FormulaCell {
  readonly references: FormulaReferences;
  /** A follower of a shared formula: its references are those of its master moved, so only their sheets count. */
  readonly follows: boolean;
}

/**
 * The formulas whose results may differ once these cells hold something else, directly or through other formulas.
 * Rather one too many than one too few: a formula that may read anything is always among them.
 */
export function dependentFormulas(
  formulas: readonly Formula[],
  changed: readonly (CellAddress & { readonly sheet: string })[],
): FormulaCell[] {
  let waiting = formulas;
  const found: FormulaCell[] = [];
  let fresh: readonly (CellAddress & { readonly sheet: string })[] = changed;
  while (fresh.length > 0) {
    const bySheet = new Map<string, CellAddress[]>();
    for (const cell of fresh) {
      const cells = bySheet.get(cell.sheet);
      if (cells) cells.push(cell);
      else bySheet.set(cell.sheet, [cell]);
    }
    const [next, rest]: [Formula[], Formula[]] = [[], []];
    for (const formula of waiting) (reads(formula, bySheet) ? next : rest).push(formula);
    waiting = rest;
    found.push(...next);
    fresh = next;
  }
  return found;
}

/** What the formulas of one sheet read. @param names ranges of defined names, by their lower-case names */
export function withReferences(
  formulas: readonly FormulaCell[],
  names: ReadonlyMap<string, SheetRange>,
): Formula[] {
  const masters = new Map<string, FormulaReferences>();
  // A roster has the same formula in every row.
  const known = new Map<string, FormulaReferences>();
  const referencesOf = (element: string, sheet: string): FormulaReferences | undefined => {
    const read = known.get(element);
    if (read) return read;
    const text = formulaText(element);
    if (text === '') return undefined;
    const references = formulaReferences(text, sheet, names);
    known.set(element, references);
    return references;
  };
  const own = formulas.map((formula) => {
    const shared = formulaKind(formula.element) === 'shared';
    const group = shared ? (attributeOf(openingTag(formula.element), 'si') ?? '') : '';
    const all = referencesOf(formula.element, formula.sheet);
    const references = all && referencesInRow(all, formula.row);
    if (shared && references) masters.set(group, references);
    return { formula, shared, group, references };
  });
  return own.map(({ formula, shared, group, references }) => ({
    ...formula,
    references: references ?? masters.get(group) ?? { ranges: [], volatile: true },
    follows: shared && references === undefined,
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The formula as a user would type it. */
export function formulaText(element: string): string {
  const end = element.lastIndexOf('</');
  return end < 0 ? '' : plainText(element.slice(openingTag(element).length, end));
}

/** What markup without elements says: entities and CDATA sections as their characters. */
export const plainText = (markup: string): string =>
  markup
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/g, (_, name, decimal, hexadecimal) =>
      typeof name === 'string'
        ? (ENTITIES[name] ?? '')
        : String.fromCodePoint(
            typeof decimal === 'string' ? Number(decimal) : parseInt(String(hexadecimal), 16),
          ),
    );

function reads(
  { references, follows }: Formula,
  changed: ReadonlyMap<string, readonly CellAddress[]>,
): boolean {
  if (references.volatile) return true;
  return references.ranges.some(({ sheet, range: { from, to } }) => {
    const cells = changed.get(sheet);
    if (!cells || follows) return cells !== undefined;
    return cells.some(
      ({ row, column }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    );
  });
}
