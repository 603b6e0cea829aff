import type { MessageCode } from '../../core/messages/catalogue.js';
import type { Inline } from '../tree/document-tree.js';
import type { RunFormat } from '../tree/format.js';
import type { Findings } from './findings.js';
import type { Formatting } from './formatting.js';
import type { PropertyMap } from './property-map.js';
import { readPageField, type OpenField } from './read-field.js';
import type { DrawingReader } from './read-drawing.js';
import type { NoteReader } from './read-notes.js';
import type { VmlReader } from './read-vml.js';
import { isSymbolFace, symbolCharacter } from './symbols.js';
import { child, chosen, type XmlElement } from './xml-element.js';

/** Wrappers whose contents count as if they stood there themselves. */
const TRANSPARENT = new Set([
  'hyperlink',
  'smartTag',
  'ins',
  'moveTo',
  'sdt',
  'sdtContent',
  'customXml',
  'dir',
  'bdo',
  'fldSimple',
]);
/** Elements that print nothing: marks of the editor, and text that a revision removed. */
const SILENT = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'smartTagPr',
  'customXmlPr',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
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
  'lastRenderedPageBreak',
  'softHyphen',
  'annotationRef',
  'separator',
  'continuationSeparator',
  'delText',
  'delInstrText',
  'ffData',
  'fldData',
]);
const REFUSED: Readonly<Record<string, MessageCode>> = {
  oMath: 'pdf.equation',
  oMathPara: 'pdf.equation',
  ruby: 'pdf.ruby',
  object: 'pdf.embedded-object',
  control: 'pdf.embedded-object',
  subDoc: 'pdf.embedded-object',
};

/** Who reads what is more than text. */
export interface ObjectReaders {
  readonly drawings: DrawingReader;
  readonly vml: VmlReader;
  readonly notes: NoteReader;
}

/** Reads what stands inside paragraphs. Fields may span several paragraphs, so the open ones are remembered. */
export class InlineReader {
  private readonly fields: OpenField[] = [];

  constructor(
    private readonly formatting: Formatting,
    private readonly findings: Findings,
    private readonly objects: ObjectReaders,
  ) {}

  /** Whether a field is open, whose parts may be anything. */
  get inField(): boolean {
    return this.fields.length > 0;
  }

  /** @param from path of the part, from which pictures are found. */
  read(paragraph: XmlElement, inherited: PropertyMap, from: string): Inline[] {
    const inlines: Inline[] = [];
    this.contents(paragraph, inherited, from, inlines);
    return inlines;
  }

  /** Text that stands in no run: numbers, whose signs may be of a symbol face too. */
  written(text: string, format: RunFormat): Inline[] {
    const inlines: Inline[] = [];
    this.text(text, format, inlines);
    return inlines;
  }

  private contents(element: XmlElement, inherited: PropertyMap, from: string, inlines: Inline[]): void {
    for (const one of element.children) {
      if (one.name === 'r') this.run(one, inherited, from, inlines);
      else if (one.name === 'fldSimple') this.simpleField(one, inherited, from, inlines);
      else if (one.name === 'AlternateContent') this.contents(chosen(one), inherited, from, inlines);
      else if (TRANSPARENT.has(one.name)) this.contents(one, inherited, from, inlines);
      else this.refuseUnlessSilent(one);
    }
  }

  private simpleField(element: XmlElement, inherited: PropertyMap, from: string, inlines: Inline[]): void {
    const field = readPageField(element.attributes['w:instr'] ?? '');
    if (!field) return this.contents(element, inherited, from, inlines);
    const format = this.formatting.run(child(child(element, 'r'), 'rPr'), inherited);
    inlines.push({ kind: 'field', ...field, format });
  }

  private run(run: XmlElement, inherited: PropertyMap, from: string, inlines: Inline[]): void {
    const format = this.formatting.run(child(run, 'rPr'), inherited);
    for (const one of run.children) this.runContent(one, format, from, inlines);
  }

  private runContent(one: XmlElement, format: RunFormat, from: string, inlines: Inline[]): void {
    if (one.name === 'fldChar') return this.fieldCharacter(one, format, inlines);
    const field = this.fields.at(-1);
    if (field?.phase === 'instruction') {
      if (one.name === 'instrText') field.instruction += one.text;
      return;
    }
    if (this.fields.some((open) => readPageField(open.instruction) !== undefined)) return;
    switch (one.name) {
      case 't':
        this.text(one.text, format, inlines);
        break;
      case 'tab':
      case 'ptab':
        inlines.push({ kind: 'tab', format });
        break;
      case 'br':
        inlines.push(
          one.attributes['w:type'] === 'page'
            ? { kind: 'page-break' }
            : one.attributes['w:type'] === 'column'
              ? { kind: 'column-break' }
              : { kind: 'line-break', format },
        );
        break;
      case 'cr':
        inlines.push({ kind: 'line-break', format });
        break;
      case 'noBreakHyphen':
        this.text('\u2011', format, inlines);
        break;
      case 'pgNum':
        inlines.push({ kind: 'field', field: 'page', number: undefined, format });
        break;
      case 'sym':
        this.symbol(one, format, inlines);
        break;
      case 'drawing':
        this.add(this.objects.drawings.drawing(one, from), inlines);
        break;
      case 'pict':
        inlines.push(...this.objects.vml.shapes(one, from));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        inlines.push(...this.objects.notes.reference(one, format));
        break;
      case 'footnoteRef':
      case 'endnoteRef':
        inlines.push(...this.objects.notes.ownMark(format));
        break;
      case 'AlternateContent':
        this.alternative(one, format, from, inlines);
        break;
      default:
        this.refuseUnlessSilent(one);
    }
  }

  private add(inline: Inline | undefined, inlines: Inline[]): void {
    if (inline) inlines.push(inline);
  }

  private text(text: string, format: RunFormat, inlines: Inline[]): void {
    if (format.hidden || text === '') return;
    this.findings.readText(text);
    const face = format.fonts.ascii;
    if (isSymbolFace(face)) {
      for (const character of text) this.symbolText(face, character.codePointAt(0) ?? 0, format, inlines);
      return;
    }
    inlines.push({ kind: 'text', text: format.capitals ? text.toUpperCase() : text, format });
  }

  private symbol(element: XmlElement, format: RunFormat, inlines: Inline[]): void {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
    if (!format.hidden) this.symbolText(element.attributes['w:font'] ?? '', code, format, inlines);
  }

  private symbolText(face: string, code: number, format: RunFormat, inlines: Inline[]): void {
    const printed = Number.isNaN(code) ? undefined : code === 0x20 ? ' ' : symbolCharacter(face, code);
    if (printed === undefined) {
      this.findings.refuse('pdf.symbol', {
        face,
        code: Number.isNaN(code) ? '' : code.toString(16).toUpperCase(),
      });
      return;
    }
    const { ascii, ...fonts } = format.fonts;
    const named = isSymbolFace(ascii) ? fonts.eastAsia : ascii;
    inlines.push({ kind: 'text', text: printed, format: { ...format, fonts: { ...fonts, ascii: named } } });
  }

  private fieldCharacter(element: XmlElement, format: RunFormat, inlines: Inline[]): void {
    const type = element.attributes['w:fldCharType'];
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', phase: 'instruction' });
    else if (type === 'separate' && field) field.phase = 'result';
    else if (type === 'end' && field) {
      this.fields.pop();
      const page = readPageField(field.instruction);
      if (page) inlines.push({ kind: 'field', ...page, format });
    }
  }

  private alternative(element: XmlElement, format: RunFormat, from: string, inlines: Inline[]): void {
    for (const one of chosen(element).children) this.runContent(one, format, from, inlines);
  }

  private refuseUnlessSilent(element: XmlElement): void {
    if (SILENT.has(element.name)) return;
    this.findings.refuse(REFUSED[element.name] ?? 'pdf.construct', { construct: element.name });
  }
}
