import type { FormDefinition } from '../../form/index.js';
import { coverMeasures, coverRoom } from '../build/front-matter.js';
import { pageOf, textWidthOf } from '../build/page.js';
import { lineHeight, sizes } from '../build/typography.js';
import { cellHeight } from './line-count.js';
import { readPrintedTable, type PrintedTable } from './printed-table.js';
import { tablesIn, withWidths } from './table-markup.js';

/** Sizes of type that an entry may have, the usual one first; the last is four fifths of it. */
const ENTRY_SIZES = [sizes.number, 30, 28, 26] as const;
/** Kept free, because Word may break a line earlier than we do. */
const SPARE_LINE = 480;
/** What the gaps of the cover can give up. */
const GIVEABLE = {
  overFoot: coverMeasures.overFoot - 300,
  overEntries: coverMeasures.overEntries - 600,
  overTitle: coverMeasures.overTitle - 900,
} as const;

/** How the entries of a cover are set. */
interface CoverSetting {
  readonly widths: readonly number[];
  readonly size: number;
}

/**
 * Keeps a cover on its page, whatever is entered: long entries take from the gaps over and under them, then their
 * column widens to the page's edge, then their type shrinks to four fifths.
 * @returns the document, and whether the cover fits its page now.
 */
export function fitCover(
  xml: string,
  form: FormDefinition,
): { readonly xml: string; readonly fits: boolean } {
  const [found] = tablesIn(xml);
  if (form.cover === undefined || !found) return { xml, fits: true };
  const table = readPrintedTable(found.xml);
  const [label = 0, entry = 0] = table.widths;
  const usual = [label, entry];
  const wide = [label, textWidthOf(pageOf(form.page.orientation)) - label];
  const settings: readonly CoverSetting[] = [
    { widths: usual, size: ENTRY_SIZES[0] },
    ...ENTRY_SIZES.map((size) => ({ widths: wide, size })),
  ];
  const least = coverMeasures.entry * table.rows.length;
  const room = coverRoom(form) - SPARE_LINE + GIVEABLE.overFoot + GIVEABLE.overEntries + GIVEABLE.overTitle;
  const grownIn = (setting: CoverSetting): number => heightIn(table, setting) - least;
  const fitting = settings.find((setting) => grownIn(setting) <= room);
  const chosen = fitting ?? settings.at(-1);
  if (!chosen) return { xml, fits: true };
  const grown = grownIn(chosen);
  const fits = fitting !== undefined;
  if (grown <= 0) return { xml, fits };
  const before = xml.slice(0, found.start);
  const after = xml.slice(found.start + found.xml.length);
  const fromFoot = Math.min(GIVEABLE.overFoot, grown);
  const fromEntries = Math.min(GIVEABLE.overEntries, grown - fromFoot);
  const fromTitle = Math.min(GIVEABLE.overTitle, grown - fromFoot - fromEntries);
  const less = (markup: string, name: 'before' | 'after', gap: number, given: number): string =>
    markup.replace(` w:${name}="${gap}"`, ` w:${name}="${gap - given}"`);
  const { overTitle, overEntries, overFoot } = coverMeasures;
  return {
    xml:
      less(less(before, 'before', overTitle, fromTitle), 'after', overEntries, fromEntries) +
      inSize(withWidths(found.xml, chosen.widths), chosen.size) +
      less(after, 'before', overFoot, fromFoot),
    fits,
  };
}

const heightIn = ({ rows, padding }: PrintedTable, { widths, size }: CoverSetting): number =>
  rows.reduce((sum, row) => {
    const heights = row.cells.map((cell) => {
      const entry = cell.column > 0;
      const paragraphs = cell.paragraphs.map((one) =>
        entry ? { ...one, size, line: lineHeight(size) } : one,
      );
      return cellHeight({ ...cell, paragraphs, width: widths[cell.column] ?? cell.width }, padding);
    });
    return sum + Math.max(coverMeasures.entry, ...heights);
  }, 0);

/** Sets the second cell of every row in another size. */
const inSize = (xml: string, size: number): string =>
  size === sizes.number
    ? xml
    : xml.replaceAll(
        /(<w:tr>.*?<\/w:tc>)(.*?<\/w:tr>)/gs,
        (_, label: string, entry: string) =>
          label +
          entry
            .replaceAll(/<w:(sz|szCs) w:val="\d+"/g, `<w:$1 w:val="${size}"`)
            .replaceAll(/ w:line="\d+"/g, ` w:line="${lineHeight(size)}"`),
      );
