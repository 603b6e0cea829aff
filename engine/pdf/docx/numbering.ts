import { integer, isOn } from './measurement.js';
import { formatNumber } from './number-format.js';
import { propertiesOf, type PropertyMap } from './property-map.js';
import { child, childrenNamed, childValue, type XmlElement } from './xml-element.js';

/** The number of a paragraph and how its level is formatted. */
export interface NumberedParagraph {
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly paragraph: PropertyMap;
  readonly run: PropertyMap;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** `w:isLgl`: the numbers of all levels in plain digits. */
  readonly plainDigits: boolean;
  readonly suffix: NumberedParagraph['suffix'];
  readonly paragraph: PropertyMap;
  readonly run: PropertyMap;
}

/** Lists have nine levels. */
const DEEPEST = 8;

/** Counts numbered paragraphs in the order in which they are read. */
export class Numbering {
  private readonly levels = new Map<string, ReadonlyMap<number, Level>>();
  private readonly abstractOf = new Map<string, string>();
  private readonly counters = new Map<string, number[]>();
  private readonly restarted = new Set<string>();
  private readonly overrides = new Map<string, ReadonlyMap<number, number>>();

  constructor(numbering: XmlElement | undefined) {
    const abstracts = new Map<string, ReadonlyMap<number, Level>>();
    for (const one of childrenNamed(numbering, 'abstractNum')) {
      abstracts.set(one.attributes['w:abstractNumId'] ?? '', readLevels(one));
    }
    for (const one of childrenNamed(numbering, 'num')) {
      const id = one.attributes['w:numId'] ?? '';
      const abstract = childValue(one, 'abstractNumId') ?? '';
      const levels = new Map(abstracts.get(abstract));
      const starts = new Map<number, number>();
      for (const override of childrenNamed(one, 'lvlOverride')) {
        const index = integer(override.attributes['w:ilvl']) ?? 0;
        const start = integer(childValue(override, 'startOverride'));
        if (start !== undefined) starts.set(index, start);
        const level = child(override, 'lvl');
        if (level && index >= 0 && index <= DEEPEST) levels.set(index, readLevel(level));
      }
      this.levels.set(id, levels);
      this.abstractOf.set(id, abstract);
      this.overrides.set(id, starts);
    }
  }

  /** The level's formatting without counting: for the indents that a style inherits from its list. */
  level(numId: string, index: number): Pick<Level, 'paragraph' | 'run'> | undefined {
    return this.levels.get(numId)?.get(index);
  }

  /** Counts one paragraph; `undefined` when the list does not exist or is switched off (`numId` 0). */
  next(numId: string, index: number): NumberedParagraph | undefined {
    const levels = this.levels.get(numId);
    const level = levels?.get(index);
    if (!levels || !level) return undefined;
    const abstract = this.abstractOf.get(numId) ?? '';
    const counts = this.counters.get(abstract) ?? [];
    this.counters.set(abstract, counts);
    if (!this.restarted.has(numId)) {
      this.restarted.add(numId);
      for (const [at, start] of this.overrides.get(numId) ?? []) counts[at] = start - 1;
    }
    counts[index] = (counts[index] ?? level.start - 1) + 1;
    counts.length = index + 1;
    for (let above = 0; above < index; above += 1) counts[above] ??= levels.get(above)?.start ?? 1;
    const text = level.text.replace(/%(\d)/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const count = counts[at] ?? levels.get(at)?.start ?? 1;
      const format = levels.get(at)?.format ?? 'decimal';
      return formatNumber(count, level.plainDigits && format !== 'decimalZero' ? 'decimal' : format);
    });
    return { text, suffix: level.suffix, paragraph: level.paragraph, run: level.run };
  }
}

function readLevels(abstract: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    childrenNamed(abstract, 'lvl').flatMap((one): [number, Level][] => {
      const index = integer(one.attributes['w:ilvl']) ?? 0;
      return index >= 0 && index <= DEEPEST ? [[index, readLevel(one)]] : [];
    }),
  );
}

function readLevel(element: XmlElement): Level {
  const suffix = childValue(element, 'suff');
  return {
    start: integer(childValue(element, 'start')) ?? 1,
    format: childValue(element, 'numFmt') ?? 'decimal',
    text: childValue(element, 'lvlText') ?? '',
    plainDigits: isOn(child(element, 'isLgl')),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    paragraph: propertiesOf(child(element, 'pPr')),
    run: propertiesOf(child(element, 'rPr')),
  };
}
