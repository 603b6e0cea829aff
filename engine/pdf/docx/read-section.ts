import type { NumberFormat, PageSetup, Section, TextColumns, TextGrid } from '../tree/document-tree.js';
import type { Findings } from './findings.js';
import { integer, isOnValue, twips } from './measurement.js';
import { child, childrenNamed, childValue, type XmlElement } from './xml-element.js';

/** A4 with Word's usual margins, where a section says nothing. */
const USUAL = { width: 595.3, height: 841.9, vertical: 72, horizontal: 90, band: 42.55 };
/** `w:charSpace` counts 4,096ths of a point. */
const CHARACTER_SPACE_UNITS = 4096;

/** Points that are left for text between the margins, less than which no line fits. */
const LEAST_TEXT = 36;

const HORIZONTAL = new Set(['lrTb', 'lrTbV', 'lr', 'lrV']);

const NUMBER_FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  chineseCounting: 'chinese',
  chineseCountingThousand: 'chinese',
  japaneseCounting: 'chinese',
};

export const numberFormat = (name: string | undefined): NumberFormat | undefined =>
  NUMBER_FORMATS[name ?? ''];

/** @param opening the first words of the section, by which what cannot be printed is found. */
export function readPageSetup(section: XmlElement | undefined, findings: Findings, opening = ''): PageSetup {
  const size = child(section, 'pgSz')?.attributes ?? {};
  const margins = child(section, 'pgMar')?.attributes ?? {};
  const numbers = child(section, 'pgNumType')?.attributes ?? {};
  const place = { paragraph: findings.paragraph + 1, near: [...opening].slice(0, 12).join('') };
  if (!HORIZONTAL.has(childValue(section, 'textDirection') ?? 'lrTb'))
    findings.refuse('pdf.vertical-page', place);
  const gutter = twips(margins['w:gutter']) ?? 0;
  const vertical = childValue(section, 'vAlign');
  const setup: PageSetup = {
    width: twips(size['w:w']) ?? USUAL.width,
    height: twips(size['w:h']) ?? USUAL.height,
    top: Math.abs(twips(margins['w:top']) ?? USUAL.vertical),
    bottom: Math.abs(twips(margins['w:bottom']) ?? USUAL.vertical),
    left: (twips(margins['w:left']) ?? USUAL.horizontal) + gutter,
    right: twips(margins['w:right']) ?? USUAL.horizontal,
    header: twips(margins['w:header']) ?? USUAL.band,
    footer: twips(margins['w:footer']) ?? USUAL.band,
    grid: readGrid(child(section, 'docGrid')),
    pageNumbers: {
      format: numberFormat(numbers['w:fmt']) ?? 'decimal',
      start: integer(numbers['w:start']),
    },
    verticalAlignment: vertical === 'center' || vertical === 'bottom' ? vertical : 'top',
    columns: readColumns(child(section, 'cols'), () => findings.refuse('pdf.columns', place)),
  };
  const [width, height] = [setup.width - setup.left - setup.right, setup.height - setup.top - setup.bottom];
  if (width < LEAST_TEXT || height < LEAST_TEXT) {
    findings.refuse('pdf.no-room', {
      ...place,
      width: Math.round(width),
      height: Math.round(height),
      least: LEAST_TEXT,
    });
  }
  return setup;
}

const USUAL_GAP = 36;
const MOST_COLUMNS = 45;
/** Widths that differ by less are meant to be equal. */
const SAME_WIDTH = 2;

/** Columns whose widths differ are refused: the typesetter's are all of one width. */
function readColumns(element: XmlElement | undefined, refuse: () => void): TextColumns | undefined {
  const count = integer(element?.attributes['w:num']) ?? 1;
  if (!element || count < 2) return undefined;
  const own = childrenNamed(element, 'col');
  const equal = isOnValue(element.attributes['w:equalWidth']) || own.length === 0;
  const widths = own.map((one) => twips(one.attributes['w:w']) ?? 0);
  const uneven = !equal && Math.max(...widths) - Math.min(...widths) > SAME_WIDTH;
  if (uneven || count > MOST_COLUMNS) refuse();
  const gap = twips((equal ? undefined : own[0]?.attributes['w:space']) ?? element.attributes['w:space']);
  const ruled = element.attributes['w:sep'];
  return { count, gap: gap ?? USUAL_GAP, ruled: ruled !== undefined && isOnValue(ruled) };
}

function readGrid(element: XmlElement | undefined): TextGrid | undefined {
  const type = element?.attributes['w:type'];
  const linePitch = twips(element?.attributes['w:linePitch']);
  if (type === undefined || type === 'default' || !linePitch) return undefined;
  const space = type === 'lines' ? 0 : (integer(element?.attributes['w:charSpace']) ?? 0);
  return { linePitch, characterSpace: space / CHARACTER_SPACE_UNITS };
}

export function sectionStart(section: XmlElement | undefined): Section['start'] {
  const type = childValue(section, 'type');
  return type === 'continuous' || type === 'oddPage' || type === 'evenPage' ? type : 'nextPage';
}

/** Relationship ids of a section's headers or footers by their kind. */
export function bandReferences(
  section: XmlElement | undefined,
  name: 'headerReference' | 'footerReference',
): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(section, name).map(({ attributes }) => [
      attributes['w:type'] ?? 'default',
      attributes['r:id'] ?? '',
    ]),
  );
}
