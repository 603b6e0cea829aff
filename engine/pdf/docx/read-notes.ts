import type { Block, Inline } from '../tree/document-tree.js';
import type { RunFormat } from '../tree/format.js';
import type { DocumentParts } from './document-parts.js';
import type { Findings } from './findings.js';
import { integer } from './measurement.js';
import { formatNumber } from './number-format.js';
import { child, childValue, type XmlElement } from './xml-element.js';

type Place = 'footnote' | 'endnote';

/** How notes are numbered. */
interface Numbering {
  readonly format: string;
  readonly start: number;
  readonly restart: string;
}

/** Patterns of the typesetter for numbers that it counts itself, page by page. */
const PATTERNS: Readonly<Record<string, string>> = {
  decimal: '1',
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
  decimalEnclosedCircle: '①',
  decimalEnclosedCircleChinese: '①',
  chineseCounting: '一',
  chineseCountingThousand: '一',
  japaneseCounting: '一',
};
const USUAL: Readonly<Record<Place, string>> = { footnote: 'decimal', endnote: 'lowerRoman' };

export type ReadNoteBlocks = (note: XmlElement, from: string) => readonly Block[];

/** Numbers footnotes and endnotes in the order in which the document refers to them. */
export class NoteReader {
  /** Contents of endnotes, which stand behind the text. */
  private readonly endnotes: Block[] = [];
  private readonly counts: Record<Place, number> = { footnote: 0, endnote: 0 };
  private section: XmlElement | undefined;
  private footnotes = 0;
  /** Of the notes that are being read: what stands for their own numbers. */
  private readonly marks: ((format: RunFormat) => Inline)[] = [];

  constructor(
    private readonly parts: DocumentParts,
    private readonly settings: XmlElement | undefined,
    private readonly findings: Findings,
    private readonly readBlocks: ReadNoteBlocks,
  ) {}

  beginSection(properties: XmlElement | undefined): void {
    this.section = properties;
    for (const place of ['footnote', 'endnote'] as const) {
      if (this.numbering(place).restart === 'eachSect') this.counts[place] = 0;
    }
  }

  /** What a reference prints in the line, and the note itself. */
  reference(element: XmlElement, format: RunFormat): readonly Inline[] {
    this.parts.budget.spend('drawings');
    const place: Place = element.name === 'endnoteReference' ? 'endnote' : 'footnote';
    const numbering = this.numbering(place);
    const ownMark = element.attributes['w:customMarkFollows'];
    const marked = ownMark === '1' || ownMark === 'true' || ownMark === 'on';
    if (place === 'footnote') this.footnotes += 1;
    const footnote = this.footnotes;
    if (!marked) this.counts[place] += 1;
    const text = formatNumber(this.counts[place] - 1 + numbering.start, numbering.format);
    const byPage = place === 'footnote' && numbering.restart === 'eachPage';
    const mark = (own: RunFormat): Inline =>
      byPage
        ? { kind: 'footnote-mark', footnote, pattern: PATTERNS[numbering.format] ?? '1', format: own }
        : { kind: 'text', text, format: own };
    const blocks = this.contents(place, element.attributes['w:id'] ?? '', mark);
    const inline = marked ? [] : [mark(format)];
    if (place === 'footnote') return [...inline, { kind: 'footnote', number: footnote, blocks }];
    this.endnotes.push(...blocks);
    return inline;
  }

  /** The number of the note in which it stands. */
  ownMark(format: RunFormat): readonly Inline[] {
    const mark = this.marks.at(-1);
    return mark ? [mark(format)] : [];
  }

  /** Endnotes read since this was last asked. */
  takeEndnotes(): readonly Block[] {
    return this.endnotes.splice(0);
  }

  private contents(place: Place, id: string, mark: (format: RunFormat) => Inline): readonly Block[] {
    const part = `${place}s`;
    const path = this.parts.relatedPath(part);
    const note = this.notes(part)?.children.find((one) => one.attributes['w:id'] === id);
    // A note that refers to notes, or is referred to twice, is nobody's: read again and again it would have no end.
    if (!note || path === undefined || this.marks.length > 0 || this.read.has(note)) {
      this.findings.refuse('pdf.footnote');
      return [];
    }
    this.read.add(note);
    this.marks.push(mark);
    const blocks = this.readBlocks(note, path);
    this.marks.pop();
    return blocks;
  }

  private readonly read = new Set<XmlElement>();
  private readonly known = new Map<string, XmlElement | undefined>();

  private notes(part: string): XmlElement | undefined {
    if (!this.known.has(part)) this.known.set(part, this.parts.related(part));
    return this.known.get(part);
  }

  private numbering(place: Place): Numbering {
    const name = `${place}Pr`;
    const value = (property: string): string | undefined =>
      childValue(child(this.section, name), property) ?? childValue(child(this.settings, name), property);
    return {
      format: value('numFmt') ?? USUAL[place],
      start: integer(value('numStart')) ?? 1,
      restart: value('numRestart') ?? 'continuous',
    };
  }
}
