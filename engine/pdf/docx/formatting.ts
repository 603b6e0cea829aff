import type { ParagraphFormat, RunFormat } from '../tree/format.js';
import type { DocumentParts } from './document-parts.js';
import { integer } from './measurement.js';
import { Numbering, type NumberedParagraph } from './numbering.js';
import { KnownProperties, noProperties, type PropertyMap } from './property-map.js';
import { readParagraphFormat } from './read-paragraph-format.js';
import { readRunFormat } from './read-run-format.js';
import { readSettings, type DocumentSettings } from './settings.js';
import { overlaidStyles, readStyleSheet, type Style, type StyleSheet } from './style-sheet.js';
import { readThemeFonts, type ThemeFonts } from './theme-fonts.js';
import { childValue, type XmlElement } from './xml-element.js';

/** What a cell hands down to its paragraphs from the style of its table. */
export interface TableFormatting {
  readonly paragraph: PropertyMap;
  readonly run: PropertyMap;
}

/** A paragraph's formatting on the way to its `ParagraphFormat`. */
export interface ParagraphFormatting {
  readonly properties: PropertyMap;
  /** What its runs inherit. */
  readonly run: PropertyMap;
  readonly mark: RunFormat;
  readonly number: NumberedParagraph | undefined;
}

/** Inheritance: document defaults, table style, numbering, paragraph style, character style, direct formatting. */
export class Formatting {
  static readonly USUAL_LINE_PITCH = 15.6;
  readonly settings: DocumentSettings;
  private readonly styles: StyleSheet;
  private readonly theme: ThemeFonts;
  private readonly numbering: Numbering;
  /** What was worked out already, for formatting that is written alike. */
  readonly known = new KnownProperties();
  private readonly runFormats = new WeakMap<PropertyMap, RunFormat>();
  private readonly paragraphFormats = new WeakMap<PropertyMap, Map<string, ParagraphFormat>>();
  linePitch = Formatting.USUAL_LINE_PITCH;

  constructor(parts: DocumentParts) {
    this.settings = readSettings(parts.related('settings'));
    this.styles = readStyleSheet(parts.related('styles'));
    this.theme = readThemeFonts(parts.related('theme'));
    this.numbering = new Numbering(parts.related('numbering'));
  }

  tableStyle(id: string | undefined): Style | undefined {
    return this.styles.style('table', id);
  }

  paragraph(element: XmlElement | undefined, table: TableFormatting | undefined): ParagraphFormatting {
    const { known } = this;
    const direct = known.of(element);
    const style = this.styles.style('paragraph', direct.get('pStyle')?.attributes['w:val']);
    const styled = style?.paragraph ?? noProperties;
    const number = this.numberOf(direct.get('numPr'), styled.get('numPr'));
    const listed = number?.paragraph ?? noProperties;
    const base = known.overlaid(this.styles.defaultParagraph, table?.paragraph ?? noProperties);
    const inherited = direct.has('numPr')
      ? known.overlaid(known.overlaid(base, styled), listed)
      : known.overlaid(known.overlaid(base, listed), styled);
    const run = known.overlaid(
      known.overlaid(this.styles.defaultRun, table?.run ?? noProperties),
      style?.run ?? noProperties,
    );
    const mark = known.overlaid(run, known.of(direct.get('rPr')));
    return { properties: known.overlaid(inherited, direct), run, mark: this.runFormat(mark), number };
  }

  /** Lengths in characters need the size of the paragraph's first character, hence the second step. */
  paragraphFormat({ properties }: ParagraphFormatting, characterSize: number): ParagraphFormat {
    const units = { characterSize, linePitch: this.linePitch, defaultTab: this.settings.defaultTab };
    let formats = this.paragraphFormats.get(properties);
    if (!formats) this.paragraphFormats.set(properties, (formats = new Map()));
    const key = `${characterSize} ${this.linePitch}`;
    const format = formats.get(key) ?? readParagraphFormat(properties, units);
    formats.set(key, format);
    return format;
  }

  run(properties: XmlElement | undefined, inherited: PropertyMap): RunFormat {
    const direct = this.known.of(properties);
    if (direct.size === 0) return this.runFormat(inherited);
    const style = direct.get('rStyle')?.attributes['w:val'];
    const character = style === undefined ? undefined : this.styles.style('character', style);
    const base = character ? overlaidStyles(inherited, character.run) : inherited;
    return this.runFormat(this.known.overlaid(base, direct));
  }

  numberRun({ run, number }: ParagraphFormatting): RunFormat {
    return this.runFormat(this.known.overlaid(run, number?.run ?? noProperties));
  }

  private runFormat(properties: PropertyMap): RunFormat {
    const format = this.runFormats.get(properties) ?? readRunFormat(properties, this.theme);
    this.runFormats.set(properties, format);
    return format;
  }

  /** A paragraph may say its level alone, and leave the list to its style. */
  private numberOf(
    own: XmlElement | undefined,
    styled: XmlElement | undefined,
  ): NumberedParagraph | undefined {
    const id = childValue(own, 'numId') ?? childValue(styled, 'numId');
    if (id === undefined || id === '0') return undefined;
    const level = childValue(own, 'ilvl') ?? childValue(styled, 'ilvl');
    return this.numbering.next(id, integer(level) ?? 0);
  }
}
