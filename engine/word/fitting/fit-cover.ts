import type { FormDefinition } from '../../form/index.js';
import { coverMeasures, coverRoom } from '../build/front-matter.js';
import { pageOf, textWidthOf } from '../build/page.js';
import { fittedSizes, lineHeight, sizes } from '../build/typography.js';
import { cellHeight } from './line-count.js';
import { inOtherSize, withOwnSpacing } from './paragraph-markup.js';
import { readPrintedTable, type PrintedTable } from './printed-table.js';
import { tablesIn, withRows, withWidths } from './table-markup.js';

/** Sizes of type that an entry may have, the usual one first. */
const ENTRY_SIZES = [sizes.number, ...fittedSizes.cover] as const;
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
  const { overTitle, overEntries, overFoot } = coverMeasures;
  const overTable = withOwnSpacing(before, (setting) => ({
    ...(setting.before === overTitle ? { before: overTitle - fromTitle } : {}),
    ...(setting.after === overEntries ? { after: overEntries - fromEntries } : {}),
  }));
  const underTable = withOwnSpacing(after, (setting) =>
    setting.before === overFoot ? { before: overFoot - fromFoot } : {},
  );
  return {
    xml: overTable + inSize(withWidths(found.xml, chosen.widths), chosen.size) + underTable,
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
    : withRows(xml, (row) => {
        const entry = row.indexOf('</w:tc>');
        return row.slice(0, entry) + inOtherSize(row.slice(entry), size);
      });
