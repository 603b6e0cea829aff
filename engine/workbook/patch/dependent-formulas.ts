import type { CellAddress } from '../../core/cell-address.js';
import { formulaKind, openingTag } from './cell-element.js';
import { attributeOf } from './markup-text.js';
import { formulaReferences, type FormulaReferences, type SheetRange } from './formula-references.js';

/** A cell with a formula, as its element is written. */
export interface FormulaCell extends CellAddress {
  readonly sheet: string;
  /** The element `<f>` whole. */
  readonly element: string;
}

interface Formula extends FormulaCell {
  readonly references: FormulaReferences;
  /** A follower of a shared formula: its references are those of its master moved, so only their sheets count. */
  readonly follows: boolean;
}

/**
 * The formulas whose results may differ once these cells hold something else, directly or through other formulas.
 * Rather one too many than one too few: a formula that may read anything is always among them.
 */
export function dependentFormulas(
  formulas: readonly FormulaCell[],
  changed: readonly (CellAddress & { readonly sheet: string })[],
  names: ReadonlyMap<string, SheetRange>,
): FormulaCell[] {
  const waiting = new Set(withReferences(formulas, names));
  const found: FormulaCell[] = [];
  let fresh: readonly (CellAddress & { readonly sheet: string })[] = changed;
  while (fresh.length > 0) {
    const bySheet = new Map<string, CellAddress[]>();
    for (const cell of fresh) {
      const cells = bySheet.get(cell.sheet);
      if (cells) cells.push(cell);
      else bySheet.set(cell.sheet, [cell]);
    }
    const next = [...waiting].filter((formula) => reads(formula, bySheet));
    for (const formula of next) waiting.delete(formula);
    found.push(...next);
    fresh = next;
  }
  return found;
}

function withReferences(formulas: readonly FormulaCell[], names: ReadonlyMap<string, SheetRange>): Formula[] {
  const masters = new Map<string, FormulaReferences>();
  const own = formulas.map((formula) => {
    const shared = formulaKind(formula.element) === 'shared';
    const group = `${formula.sheet}\n${attributeOf(openingTag(formula.element), 'si') ?? ''}`;
    const text = formulaText(formula.element);
    const references = text === '' ? undefined : formulaReferences(text, formula.sheet, names);
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
