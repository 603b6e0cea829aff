import type { LineSpacing, ParagraphFormat, TabStop } from '../tree/format.js';
import { integer, isOn, isOnValue, twips } from './measurement.js';
import type { PropertyMap } from './property-map.js';
import { readFill, readParagraphBorders } from './read-border.js';
import type { XmlElement } from './xml-element.js';
import { childrenNamed } from './xml-element.js';

/** What a paragraph's lengths are counted in: `w:firstLineChars` in characters, `w:beforeLines` in lines. */
export interface ParagraphUnits {
  readonly characterSize: number;
  readonly linePitch: number;
  readonly defaultTab: number;
}

const ALIGNMENTS: Readonly<Record<string, ParagraphFormat['alignment']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'distribute',
  thaiDistribute: 'distribute',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
};
const LEADERS: Readonly<Record<string, string>> = {
  dot: '.',
  middleDot: '·',
  hyphen: '-',
  underscore: '_',
  heavy: '_',
};
/** HTML's automatic space above and below a paragraph. */
const AUTOMATIC_SPACE = 14;
const SINGLE_LINE = 240;

export function readParagraphFormat(properties: PropertyMap, units: ParagraphUnits): ParagraphFormat {
  const value = (name: string) => properties.get(name)?.attributes['w:val'];
  const on = (name: string) => isOn(properties.get(name));
  const unlessOff = (name: string) => isOnValue(value(name));
  const spacing = properties.get('spacing')?.attributes ?? {};
  const indent = properties.get('ind')?.attributes ?? {};
  const hanging = inCharacters(indent, 'w:hangingChars', 'w:hanging', units);
  const outline = integer(value('outlineLvl'));
  return {
    alignment: ALIGNMENTS[value('jc') ?? 'left'] ?? 'left',
    before: space(spacing, 'before', units),
    after: space(spacing, 'after', units),
    line: readLineSpacing(spacing),
    left:
      inCharacters(indent, 'w:leftChars', 'w:left', units) ??
      inCharacters(indent, 'w:startChars', 'w:start', units) ??
      0,
    right:
      inCharacters(indent, 'w:rightChars', 'w:right', units) ??
      inCharacters(indent, 'w:endChars', 'w:end', units) ??
      0,
    firstLine:
      hanging === undefined
        ? (inCharacters(indent, 'w:firstLineChars', 'w:firstLine', units) ?? 0)
        : -hanging,
    keepNext: on('keepNext'),
    keepLines: on('keepLines'),
    pageBreakBefore: on('pageBreakBefore'),
    widowControl: unlessOff('widowControl'),
    snapToGrid: unlessOff('snapToGrid'),
    hangingPunctuation: unlessOff('overflowPunct'),
    spaceBetweenScripts: unlessOff('autoSpaceDE'),
    wholeWords: unlessOff('wordWrap'),
    tabs: readTabs(properties.get('tabs')),
    defaultTab: units.defaultTab,
    borders: readParagraphBorders(properties.get('pBdr')),
    fill: readFill(properties.get('shd')),
    outlineLevel: outline !== undefined && outline < 9 ? outline : undefined,
    style: value('pStyle'),
    contextualSpacing: on('contextualSpacing'),
  };
}

function readLineSpacing(spacing: Readonly<Record<string, string>>): LineSpacing {
  const rule = spacing['w:lineRule'] ?? 'auto';
  if (rule === 'exact' || rule === 'atLeast') return { rule, points: twips(spacing['w:line']) ?? 0 };
  const line = integer(spacing['w:line']) ?? SINGLE_LINE;
  return { rule: 'auto', multiple: line > 0 ? line / SINGLE_LINE : 1 };
}

function space(
  spacing: Readonly<Record<string, string>>,
  side: 'before' | 'after',
  units: ParagraphUnits,
): number {
  if (isOnValue(spacing[`w:${side}Autospacing`] ?? '0')) return AUTOMATIC_SPACE;
  const lines = integer(spacing[`w:${side}Lines`]);
  if (lines !== undefined && lines !== 0) return (lines / 100) * units.linePitch;
  return twips(spacing[`w:${side}`]) ?? 0;
}

/** Hundredths of a character outdo the length beside them, unless they are 0. */
function inCharacters(
  indent: Readonly<Record<string, string>>,
  characters: string,
  length: string,
  units: ParagraphUnits,
): number | undefined {
  const count = integer(indent[characters]);
  if (count !== undefined && count !== 0) return (count / 100) * units.characterSize;
  return twips(indent[length]);
}

function readTabs(element: XmlElement | undefined): readonly TabStop[] {
  const stops = new Map<number, TabStop>();
  for (const one of childrenNamed(element, 'tab')) {
    const position = twips(one.attributes['w:pos']);
    if (position === undefined) continue;
    const kind = one.attributes['w:val'] ?? 'left';
    if (kind === 'clear' || kind === 'bar') {
      stops.delete(position);
      continue;
    }
    const alignment =
      kind === 'center' || kind === 'decimal' ? kind : kind === 'right' || kind === 'end' ? 'right' : 'left';
    stops.set(position, { position, alignment, leader: LEADERS[one.attributes['w:leader'] ?? ''] });
  }
  return [...stops.values()].sort((one, other) => one.position - other.position);
}
