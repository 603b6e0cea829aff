import type { CellAddress } from '../../core/cell-address.js';
import { diagnostic, DiagnosticError, type Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { compressEntry, openZip, writeZip, type ZipArchive, type ZipEntry } from '../../ooxml/index.js';
import { toA1 } from '../../core/cell-address.js';
import { definedNames, workbookPart } from '../spreadsheet/open-workbook.js';
import { packageRelations } from '../spreadsheet/package-relations.js';
import { readWorkbookPart } from '../spreadsheet/read-workbook-part.js';
import { formulaElement } from './cell-element.js';
import { dependentFormulas, withReferences, type Formula, type FormulaCell } from './dependent-formulas.js';
import type { SheetRange } from './formula-references.js';
import { attributeOf, markupText, type MarkupText } from './markup-text.js';
import { obstaclesIn, patchSheet, styleAt, type ChangedCell } from './patch-sheet.js';
import { readNumberStyles, type NumberStyle } from '../spreadsheet/read-styles.js';
import type { CellContent, EntryValue } from '../../form/index.js';
import { sheetMarkup, type SheetMarkup } from './sheet-markup.js';
import { computedOnLoad, withoutElements } from './workbook-part.js';

/** A cell that is to change, on the sheet of this name. */
export interface SheetCellChange extends ChangedCell {
  readonly sheet: string;
}

/** A workbook's package opened for changes of single cells; everything else is copied byte for byte. */
export class WorkbookPackage {
  private readonly zip: ZipArchive;
  private readonly part: string;
  private readonly partOfSheet = new Map<string, string>();
  /** Ranges of the workbook's defined names, by their lower-case names. */
  readonly names: ReadonlyMap<string, SheetRange>;
  private readonly numberStyles: readonly NumberStyle[];
  private readonly from1904: boolean;
  private readonly markups = new Map<string, { readonly markup: SheetMarkup; readonly text: MarkupText }>();
  private readonly texts = new Map<string, MarkupText>();
  private readonly read = new Map<string, readonly Formula[]>();

  /** @throws DiagnosticError when it cannot be read, or must not be changed: signed, or shared with tracked changes. */
  constructor(
    bytes: Uint8Array,
    private readonly compression: Compression,
    private readonly place: Place,
  ) {
    this.zip = openZip(bytes, compression, place);
    refuseUnchangeable(this.zip, place);
    this.part = workbookPart(this.zip);
    const relations = packageRelations(this.zip, this.part);
    const book = readWorkbookPart(this.zip, this.part);
    for (const { name, relation } of book.sheets) {
      const target = relations.get(relation);
      if (target?.type === 'worksheet') this.partOfSheet.set(name, target.target);
    }
    const styles = [...relations.values()].find(({ type }) => type === 'styles')?.target;
    this.numberStyles =
      styles !== undefined && this.zip.has(styles) ? readNumberStyles(this.zip, styles) : [];
    this.from1904 = book.from1904;
    this.names = new Map(
      definedNames(book).flatMap(({ name, sheet, range }): [string, SheetRange][] =>
        sheet !== undefined && range ? [[name.toLowerCase(), { sheet, range }]] : [],
      ),
    );
  }

  /** Finds the cells of every sheet, and what the formulas of these sheets read. */
  prepare(sheets: readonly string[]): void {
    for (const sheet of this.partOfSheet.keys()) this.sheet(sheet);
    for (const sheet of sheets) this.formulasRead(sheet);
  }

  /**
   * Formulas whose results may differ once these cells hold something else.
   * @param sheets those that have formulas
   */
  dependents(
    changed: readonly (CellAddress & { readonly sheet: string })[],
    sheets: readonly string[],
  ): FormulaCell[] {
    return dependentFormulas(
      sheets.flatMap((sheet) => this.formulasRead(sheet)),
      changed,
    );
  }

  /**
   * The workbook with these cells changed. Styles, own sheets, comments, pictures, validations and formats stay; it
   * is told to compute every formula when it is opened next.
   * @throws DiagnosticError naming every cell that cannot be written, and nothing is written
   */
  withCells(changes: readonly SheetCellChange[]): Uint8Array {
    const bySheet = new Map<string, SheetCellChange[]>();
    for (const change of changes) {
      const own = bySheet.get(change.sheet);
      if (own) own.push(change);
      else bySheet.set(change.sheet, [change]);
    }
    const replaced = new Map<string, Uint8Array>();
    this.refuseObstacles(bySheet);
    let formulaGone = false;
    for (const [sheet, cells] of bySheet) {
      const { markup, text } = this.sheet(sheet);
      formulaGone ||= cells.some((cell) => cell.change.kind === 'content' && hasFormula(markup, cell));
      replaced.set(this.partOf(sheet), text.encode(patchSheet(markup, cells)));
    }
    this.change(replaced, this.part, computedOnLoad);
    const chain = formulaGone ? this.calculationChain() : undefined;
    if (chain !== undefined) {
      this.change(replaced, relationsName(this.part), (text) =>
        withoutElements(
          text,
          'Relationship',
          (tag) => attributeOf(tag, 'Type')?.endsWith('/calcChain') ?? false,
        ),
      );
      this.change(replaced, '[Content_Types].xml', (text) =>
        withoutElements(text, 'Override', (tag) => attributeOf(tag, 'PartName') === `/${chain}`),
      );
    }
    const entries = this.zip.names
      .filter((name) => name !== chain)
      .map((name): ZipEntry => {
        const contents = replaced.get(name);
        return contents ? compressEntry(name, contents, this.compression) : this.zip.compressed(name);
      });
    return writeZip(entries, this.compression);
  }

  /**
   * The content as this cell can show it: a date is a number only where the cell's style shows dates.
   * @param value what the content stands for
   */
  fitted(sheet: string, at: CellAddress, content: CellContent, value: EntryValue | undefined): CellContent {
    if (content.type !== 'number') return content;
    const style = this.numberStyles[styleAt(this.markup(sheet), at)];
    if (content.dated) {
      if (!style?.dated) return { type: 'text', text: String(value) };
      return this.from1904
        ? { ...content, value: content.value - DAYS_BETWEEN_EPOCHS, from1904: true }
        : content;
    }
    if (style?.dated) return { type: 'text', text: String(value) };
    // Without the style a share above 1 would be read as a percentage of itself.
    if (content.percent && !style?.percent && content.value > 1)
      return { type: 'text', text: `${String(value)}%` };
    return content;
  }

  private markup(sheet: string): SheetMarkup {
    return this.sheet(sheet).markup;
  }

  private sheet(name: string): { readonly markup: SheetMarkup; readonly text: MarkupText } {
    const known = this.markups.get(name);
    if (known) return known;
    const text = this.text(name);
    const markup = sheetMarkup(text.text);
    if (!markup) {
      const values = { reason: this.partOf(name) };
      throw new DiagnosticError([
        diagnostic('package.damaged', 'error', { ...this.place, sheet: name }, values),
      ]);
    }
    const read = { markup, text };
    this.markups.set(name, read);
    return read;
  }

  private text(name: string): MarkupText {
    const known = this.texts.get(name);
    if (known) return known;
    const text = markupText(this.zip.read(this.partOf(name)));
    this.texts.set(name, text);
    return text;
  }

  private formulasRead(sheet: string): readonly Formula[] {
    const known = this.read.get(sheet);
    if (known) return known;
    const read = withReferences(this.formulas(sheet), this.names);
    this.read.set(sheet, read);
    return read;
  }

  private partOf(sheet: string): string {
    const part = this.partOfSheet.get(sheet);
    if (part === undefined) throw new RangeError(`No sheet ${sheet}`);
    return part;
  }

  /** Whether a sheet may have formulas, as its text shows at a glance. */
  mayHaveFormulas(sheet: string): boolean {
    return this.partOfSheet.has(sheet) && /<(?:[^\s<>:/]+:)?f[\s/>]/.test(this.text(sheet).text);
  }

  /** The cells of a sheet that hold a formula; none where there is no such sheet. */
  formulas(sheet: string): FormulaCell[] {
    if (!this.partOfSheet.has(sheet)) return [];
    const { text, plain, prefix, rows } = this.markup(sheet);
    const tag = `<${prefix}f`;
    let next = plain.indexOf(tag);
    if (next < 0) return [];
    return rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, start, end }): FormulaCell[] => {
        if (next >= 0 && next < start) next = plain.indexOf(tag, start);
        if (next < 0 || next >= end) return [];
        const element = formulaElement(text.slice(start, end), prefix);
        return element === undefined ? [] : [{ sheet, row, column, element }];
      }),
    );
  }

  private refuseObstacles(bySheet: ReadonlyMap<string, readonly SheetCellChange[]>): void {
    const problems = [...bySheet].flatMap(([sheet, cells]) =>
      obstaclesIn(this.markup(sheet), cells).map(({ at, reason }) =>
        diagnostic(`workbook.unwritable-${reason}`, 'error', { ...this.place, sheet, cell: toA1(at) }),
      ),
    );
    if (problems.length > 0) throw new DiagnosticError(problems);
  }

  private calculationChain(): string | undefined {
    const relations = packageRelations(this.zip, this.part);
    return [...relations.values()].find(({ type }) => type === 'calcChain')?.target;
  }

  private change(replaced: Map<string, Uint8Array>, name: string, change: (text: string) => string): void {
    if (!this.zip.has(name)) return;
    const { text, encode } = markupText(this.zip.read(name));
    const changed = change(text);
    if (changed !== text) replaced.set(name, encode(changed));
  }
}

/** From 1900-01-01 to 1904-01-01, as Excel counts. */
const DAYS_BETWEEN_EPOCHS = 1462;

const relationsName = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

function hasFormula({ rows, text, prefix }: SheetMarkup, { row, column }: CellAddress): boolean {
  const cell = rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);
  return cell !== undefined && formulaElement(text.slice(cell.start, cell.end), prefix) !== undefined;
}

/** A change breaks a signature; a workbook with tracked changes keeps a second copy of every value. */
export function refuseUnchangeable(zip: ZipArchive, place: Place): void {
  const signed = zip.names.some((name) => name.startsWith('_xmlsignatures/'));
  const shared = zip.names.some((name) => /^xl\/revisions\//.test(name));
  const problems = [
    ...(signed ? [diagnostic('workbook.signed', 'error', place)] : []),
    ...(shared ? [diagnostic('workbook.shared', 'error', place)] : []),
  ];
  if (problems.length > 0) throw new DiagnosticError(problems);
}
