import type { TableFormatting } from './formatting.js';
import { isOnValue } from './measurement.js';
import { noProperties, type KnownProperties, type PropertyMap } from './property-map.js';
import type { Style } from './style-sheet.js';
import type { XmlElement } from './xml-element.js';

export interface CellPosition {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly span: number;
  readonly columns: number;
}

/** Bits of the older `w:tblLook w:val`. */
const LOOK_BITS: Readonly<Record<string, number>> = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
};

/** What the conditional formats of a table style give a cell: bands below columns below rows (ISO 29500-1, 17.7.6). */
export function conditionalFormats(
  style: Style | undefined,
  look: XmlElement | undefined,
  position: CellPosition,
  known: KnownProperties,
): { readonly cell: PropertyMap } & TableFormatting {
  let cell = style?.cell ?? noProperties;
  let paragraph = style?.paragraph ?? noProperties;
  let run = style?.run ?? noProperties;
  if (!style || style.conditional.size === 0) return { cell, paragraph, run };
  for (const kind of kindsOf(look, position)) {
    const format = style.conditional.get(kind);
    if (!format) continue;
    cell = known.overlaid(cell, format.cell);
    paragraph = known.overlaid(paragraph, format.paragraph);
    run = known.overlaid(run, format.run);
  }
  return { cell, paragraph, run };
}

function kindsOf(
  look: XmlElement | undefined,
  { row, rows, column, span, columns }: CellPosition,
): readonly string[] {
  const says = (name: string): boolean => {
    const attribute = look?.attributes[`w:${name}`];
    if (attribute !== undefined) return isOnValue(attribute);
    return (Number.parseInt(look?.attributes['w:val'] ?? '0', 16) & (LOOK_BITS[name] ?? 0)) !== 0;
  };
  const firstRow = says('firstRow') && row === 0;
  const lastRow = says('lastRow') && row === rows - 1;
  const firstColumn = says('firstColumn') && column === 0;
  const lastColumn = says('lastColumn') && column + span === columns;
  const bandRow = row - (says('firstRow') ? 1 : 0);
  const bandColumn = column - (says('firstColumn') ? 1 : 0);
  const kinds = ['wholeTable'];
  if (!says('noVBand') && bandColumn >= 0) kinds.push(bandColumn % 2 === 0 ? 'band1Vert' : 'band2Vert');
  if (!says('noHBand') && bandRow >= 0) kinds.push(bandRow % 2 === 0 ? 'band1Horz' : 'band2Horz');
  if (firstColumn) kinds.push('firstCol');
  if (lastColumn) kinds.push('lastCol');
  if (firstRow) kinds.push('firstRow');
  if (lastRow) kinds.push('lastRow');
  if (firstRow && firstColumn) kinds.push('nwCell');
  if (firstRow && lastColumn) kinds.push('neCell');
  if (lastRow && firstColumn) kinds.push('swCell');
  if (lastRow && lastColumn) kinds.push('seCell');
  return kinds;
}
