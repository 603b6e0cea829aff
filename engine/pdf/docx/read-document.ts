import type { Diagnostic } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import type {
  Block,
  DocumentTree,
  Inline,
  PageBand,
  Paragraph,
  Row,
  Section,
} from '../tree/document-tree.js';
import { openDocument, type DocumentParts } from './document-parts.js';
import { Findings } from './findings.js';
import type { Formatting, TableFormatting } from './formatting.js';
import type { Around, KnownReadings } from './known-readings.js';
import { isOn } from './measurement.js';
import { DrawingReader } from './read-drawing.js';
import { ReadingMemory } from './reading-memory.js';
import { InlineReader } from './read-inlines.js';
import { NoteReader } from './read-notes.js';
import { PictureReader } from './read-picture.js';
import { bandReferences, readPageSetup, sectionStart } from './read-section.js';
import { readTable } from './read-table.js';
import { VmlReader } from './read-vml.js';
import { readThemeColours } from './theme-colours.js';
import { child, chosen, descendant, type XmlElement } from './xml-element.js';

/** Block wrappers whose contents count as if they stood there themselves. */
const TRANSPARENT = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);
/** Tables within tables; twenty are too many for the typesetter. */
const DEEPEST_TABLE = 12;
const SILENT = new Set([
  'tcPr',
  'sdtPr',
  'sdtEndPr',
  'customXmlPr',
  'sectPr',
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'proofErr',
  'permStart',
  'permEnd',
  'del',
  'moveFrom',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'customXmlInsRangeStart',
  'customXmlInsRangeEnd',
  'customXmlDelRangeStart',
  'customXmlDelRangeEnd',
  'customXmlMoveFromRangeStart',
  'customXmlMoveFromRangeEnd',
  'customXmlMoveToRangeStart',
  'customXmlMoveToRangeEnd',
]);

/**
 * Reads a DOCX into its document tree, the first of the two steps to a PDF.
 * @param memory what was read of documents before
 * @throws DiagnosticError with `package.*` codes for what is no DOCX, `pdf.*` codes for what cannot be printed.
 */
export function readDocument(
  bytes: Uint8Array,
  compression: Compression,
  memory = new ReadingMemory(),
): { readonly tree: DocumentTree; readonly notes: readonly Diagnostic[] } {
  const parts = openDocument(bytes, compression, memory);
  const findings = new Findings();
  const reader = new DocumentReader(parts, compression, findings, memory);
  const tree = reader.read();
  return { tree, notes: findings.close() };
}

class DocumentReader {
  private readonly formatting: Formatting;
  /** Whether what is read now holds for other documents too. */
  private readonly lasting: boolean;
  private readonly pictures: PictureReader;
  private readonly inlines: InlineReader;
  private readonly notes: NoteReader;
  /** Within how many tables it reads. */
  private tables = 0;
  private readonly bands = new Map<string, PageBand>();

  constructor(
    private readonly parts: DocumentParts,
    compression: Compression,
    private readonly findings: Findings,
    private readonly memory: ReadingMemory,
  ) {
    const { formatting, lasting } = memory.formatting(parts);
    this.formatting = formatting;
    this.lasting = lasting;
    this.pictures = new PictureReader(parts, compression, findings);
    const within = (element: XmlElement, from: string): readonly Block[] =>
      this.blocks(element, undefined, from);
    this.notes = new NoteReader(parts, parts.related('settings'), findings, within);
    this.inlines = new InlineReader(this.formatting, findings, {
      drawings: new DrawingReader(
        this.pictures,
        readThemeColours(parts.related('theme')),
        findings,
        parts.budget,
        within,
      ),
      vml: new VmlReader(this.pictures, findings, parts.budget, within),
      notes: this.notes,
    });
  }

  read(): DocumentTree {
    const core = this.parts.element('docProps/core.xml');
    return {
      title: descendant(core, 'title')?.text || undefined,
      modified: /^\d{4}-\d{2}-\d{2}/.exec(descendant(core, 'modified')?.text ?? '')?.[0],
      sections: this.sections(),
      evenAndOddHeaders: this.formatting.settings.evenAndOddHeaders,
      addsParagraphSpacing: this.formatting.settings.addsParagraphSpacing,
      images: this.pictures.images,
    };
  }

  private sections(): readonly Section[] {
    const sections: Section[] = [];
    const headers = new Map<string, string>();
    const footers = new Map<string, string>();
    for (const { elements, properties } of sectionsOf(child(this.parts.document, 'body'))) {
      const opening = elements.map((one) => descendant(one, 't')?.text ?? '').find((text) => text !== '');
      this.parts.budget.spend('sections');
      const page = readPageSetup(properties, this.findings, opening);
      this.formatting.linePitch = page.grid?.linePitch ?? this.formatting.linePitch;
      for (const [kind, id] of bandReferences(properties, 'headerReference')) headers.set(kind, id);
      for (const [kind, id] of bandReferences(properties, 'footerReference')) footers.set(kind, id);
      this.notes.beginSection(properties);
      const differentFirst = isOn(child(properties, 'titlePg'));
      sections.push({
        page,
        start: sectionStart(properties),
        headers: this.band(headers, differentFirst),
        footers: this.band(footers, differentFirst),
        blocks: elements.flatMap((one) => this.block(one, undefined, this.parts.path)),
      });
    }
    const endnotes = this.notes.takeEndnotes();
    const last = sections.pop();
    const behind =
      endnotes.length === 0 ? [] : [this.paragraph(RULE, undefined, this.parts.path), ...endnotes];
    if (last) sections.push({ ...last, blocks: [...last.blocks, ...behind] });
    return sections;
  }

  /** Sections that name the same parts have the same band: then one may go on where the other ends. */
  private band(ids: ReadonlyMap<string, string>, differentFirst: boolean): PageBand {
    const key = JSON.stringify([...ids, differentFirst]);
    const known = this.bands.get(key) ?? this.readBand(ids, differentFirst);
    this.bands.set(key, known);
    return known;
  }

  private readBand(ids: ReadonlyMap<string, string>, differentFirst: boolean): PageBand {
    const blocks = (kind: string): readonly Block[] => {
      const path = this.parts.target(this.parts.path, ids.get(kind) ?? '');
      const element = path === undefined ? undefined : this.parts.element(path);
      return path === undefined || !element ? [] : this.blocks(element, undefined, path);
    };
    return {
      default: blocks('default'),
      first: differentFirst ? blocks('first') : undefined,
      even: this.formatting.settings.evenAndOddHeaders ? blocks('even') : undefined,
    };
  }

  private blocks(element: XmlElement, table: TableFormatting | undefined, from: string): readonly Block[] {
    return element.children.flatMap((one) => this.block(one, table, from));
  }

  private table(element: XmlElement, from: string): readonly Block[] {
    if (this.tables === DEEPEST_TABLE) {
      this.findings.refuse('pdf.tables-within-tables', { limit: DEEPEST_TABLE });
      return [];
    }
    this.tables += 1;
    const table = readTable(element, this.formatting, this.findings, {
      blocks: (cell, formatting) => this.blocks(cell, formatting, from),
      row: (row, around, read) => this.once(this.memory.tableRows, row, around, textOfRow, read),
    });
    this.tables -= 1;
    return [table];
  }

  private block(element: XmlElement, table: TableFormatting | undefined, from: string): readonly Block[] {
    if (element.name === 'p') return [this.paragraph(element, table, from)];
    if (element.name === 'tbl') {
      return this.table(element, from);
    }
    if (element.name === 'AlternateContent') return this.blocks(chosen(element), table, from);
    if (TRANSPARENT.has(element.name)) return this.blocks(element, table, from);
    if (!SILENT.has(element.name)) {
      this.findings.refuse(element.name === 'oMathPara' ? 'pdf.equation' : 'pdf.construct', {
        construct: element.name,
      });
    }
    return [];
  }

  private paragraph(element: XmlElement, table: TableFormatting | undefined, from: string): Paragraph {
    const around: Around = { within: [table?.paragraph, table?.run] };
    return this.once(this.memory.paragraphs, element, around, textOf, () =>
      this.readParagraph(element, table, from),
    );
  }

  /** Reads an element, unless it was read before with the same around it, and holds nothing but text. */
  private once<What extends Paragraph | Row>(
    readings: KnownReadings<What>,
    element: XmlElement,
    around: Around,
    textOf: (what: What) => string,
    read: () => What,
  ): What {
    const { findings, formatting } = this;
    if (!this.lasting || this.inlines.inField || !this.memory.textAlone.has(element)) return read();
    const known = readings.of(formatting, element, around);
    if (known) {
      findings.paragraph += known.paragraphs;
      findings.readText(known.text);
      return known.what;
    }
    const { said, paragraph } = findings;
    const what = read();
    if (findings.said === said) {
      const paragraphs = findings.paragraph - paragraph;
      readings.remember(formatting, element, around, { what, paragraphs, text: textOf(what) });
      this.memory.lasting.add(what);
    }
    return what;
  }

  private readParagraph(element: XmlElement, table: TableFormatting | undefined, from: string): Paragraph {
    this.findings.paragraph += 1;
    const formatting = this.formatting.paragraph(child(element, 'pPr'), table);
    const content = this.inlines.read(element, formatting.run, from);
    const first = content.find((one) => one.kind === 'text');
    const characterSize = first?.kind === 'text' ? first.format.size : formatting.mark.size;
    return {
      kind: 'paragraph',
      format: this.formatting.paragraphFormat(formatting, characterSize),
      mark: formatting.mark,
      content: [...this.number(formatting), ...content],
    };
  }

  private number(formatting: ReturnType<Formatting['paragraph']>): readonly Inline[] {
    const { number } = formatting;
    if (!number) return [];
    const format = this.formatting.numberRun(formatting);
    const written = this.inlines.written(number.suffix === 'space' ? `${number.text} ` : number.text, format);
    return number.suffix === 'tab' && number.text !== '' ? [...written, { kind: 'tab', format }] : written;
  }
}

const textOf = ({ content }: Paragraph): string =>
  content.map((one) => (one.kind === 'text' ? one.text : '')).join('');
const textOfRow = ({ cells }: Row): string =>
  cells
    .flatMap(({ blocks }) => blocks)
    .map((one) => (one.kind === 'paragraph' ? textOf(one) : ''))
    .join('');

const element = (
  name: string,
  attributes: XmlElement['attributes'],
  ...children: XmlElement[]
): XmlElement => ({
  name,
  attributes,
  children,
  text: '',
});
/** The line above endnotes: an empty paragraph with a border of two inches. */
const RULE = element(
  'p',
  {},
  element(
    'pPr',
    {},
    element('pBdr', {}, element('bottom', { 'w:val': 'single', 'w:sz': '4', 'w:space': '1' })),
    element('ind', { 'w:right': '5400' }),
  ),
);

interface SectionElements {
  readonly elements: readonly XmlElement[];
  readonly properties: XmlElement | undefined;
}

/** A section ends with the paragraph whose properties describe it; the last one is described by the body itself. */
function sectionsOf(body: XmlElement | undefined): readonly SectionElements[] {
  const sections: SectionElements[] = [];
  let elements: XmlElement[] = [];
  for (const one of body?.children ?? []) {
    elements.push(one);
    const properties = one.name === 'p' ? child(child(one, 'pPr'), 'sectPr') : undefined;
    if (properties) {
      sections.push({ elements, properties });
      elements = [];
    }
  }
  sections.push({ elements, properties: child(body, 'sectPr') });
  return sections;
}
