import type { ParagraphFormat, RunFormat } from '../tree/format.js';
import type { DocumentParts } from './document-parts.js';
import { integer } from './measurement.js';
import { Numbering, type NumberedParagraph } from './numbering.js';
import { noProperties, overlaid, propertiesOf, type PropertyMap } from './property-map.js';
import { readParagraphFormat } from './read-paragraph-format.js';
import { readRunFormat } from './read-run-format.js';
import { readSettings, type DocumentSettings } from './settings.js';
import { overlaidStyles, readStyleSheet, type Style, type StyleSheet } from './style-sheet.js';
import { readThemeFonts, type ThemeFonts } from './theme-fonts.js';
import { child, childValue, type XmlElement } from './xml-element.js';

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

const USUAL_LINE_PITCH = 15.6;

/** Inheritance: document defaults, table style, numbering, paragraph style, character style, direct formatting. */
export class Formatting {
  readonly settings: DocumentSettings;
  private readonly styles: StyleSheet;
  private readonly theme: ThemeFonts;
  private readonly numbering: Numbering;
  linePitch = USUAL_LINE_PITCH;

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
    const direct = propertiesOf(element);
    const style = this.styles.style('paragraph', childValue(element, 'pStyle'));
    const styled = style?.paragraph ?? noProperties;
    const number = this.numberOf(direct.get('numPr') ?? styled.get('numPr'));
    const listed = number?.paragraph ?? noProperties;
    const base = overlaid(this.styles.defaultParagraph, table?.paragraph ?? noProperties);
    const inherited = direct.has('numPr')
      ? overlaid(overlaid(base, styled), listed)
      : overlaid(overlaid(base, listed), styled);
    const run = overlaid(
      overlaid(this.styles.defaultRun, table?.run ?? noProperties),
      style?.run ?? noProperties,
    );
    const mark = overlaid(run, propertiesOf(child(element, 'rPr')));
    return {
      properties: overlaid(inherited, direct),
      run,
      mark: readRunFormat(mark, this.theme),
      number,
    };
  }

  /** Lengths in characters need the size of the paragraph's first character, hence the second step. */
  paragraphFormat(formatting: ParagraphFormatting, characterSize: number): ParagraphFormat {
    return readParagraphFormat(formatting.properties, {
      characterSize,
      linePitch: this.linePitch,
      defaultTab: this.settings.defaultTab,
    });
  }

  run(properties: XmlElement | undefined, inherited: PropertyMap): RunFormat {
    if (!properties || properties.children.length === 0) return this.unchangedRun(inherited);
    const style = childValue(properties, 'rStyle');
    const character = style === undefined ? undefined : this.styles.style('character', style);
    const base = character ? overlaidStyles(inherited, character.run) : inherited;
    return readRunFormat(overlaid(base, propertiesOf(properties)), this.theme);
  }

  numberRun(formatting: ParagraphFormatting): RunFormat {
    return readRunFormat(overlaid(formatting.run, formatting.number?.run ?? noProperties), this.theme);
  }

  private readonly unchanged = new WeakMap<PropertyMap, RunFormat>();

  private unchangedRun(inherited: PropertyMap): RunFormat {
    const known = this.unchanged.get(inherited) ?? readRunFormat(inherited, this.theme);
    this.unchanged.set(inherited, known);
    return known;
  }

  private numberOf(element: XmlElement | undefined): NumberedParagraph | undefined {
    const id = childValue(element, 'numId');
    if (id === undefined || id === '0') return undefined;
    return this.numbering.next(id, integer(childValue(element, 'ilvl')) ?? 0);
  }
}
