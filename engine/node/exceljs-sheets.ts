import ExcelJS from 'exceljs';
import { columnLetters, toA1, type CellRange } from '../core/cell-address.js';
import {
  escapeSpreadsheetString,
  type Appearance,
  type BuiltCell,
  type BuiltName,
  type BuiltSheet,
  type BuiltValidation,
  type SheetPort,
} from '../workbook/index.js';
import { CELLS_OF_A_LONG_LIST, longListOf, withSamples, type LongList } from './long-list.js';

const PAPER_A4 = 9;
const FONT = '宋体';
const LINE = { style: 'thin', color: { argb: 'FF9CA3AF' } } as const;

const rangeText = ({ from, to }: CellRange): string =>
  from.row === to.row && from.column === to.column ? toA1(from) : `${toA1(from)}:${toA1(to)}`;

/** Writes sheets with exceljs; only for new workbooks, never to save a user's again. */
export class ExceljsSheets implements SheetPort {
  readonly workbook = new ExcelJS.Workbook();
  private readonly styles = new Map<string, Partial<ExcelJS.Style>>();
  /** By the object itself: lists share a few over hundreds of thousands of cells. */
  private readonly seen = new Map<Appearance, Partial<ExcelJS.Style>>();
  private priority = 0;
  /** Rows that may grow, by the sheet's part in the file. */
  readonly growing = new Map<string, ReadonlySet<number>>();
  /** Rows that are put in afterwards, by the sheet's part in the file. */
  readonly longLists = new Map<string, LongList>();
  /** Sheets with charts, which exceljs does not know, by the sheet's part in the file. */
  readonly charts = new Map<string, BuiltSheet>();

  /** @param cellsOfALongList only tests ask for another limit. */
  constructor(private readonly cellsOfALongList = CELLS_OF_A_LONG_LIST) {
    // No clock: the file says nothing of when it was made.
    const fixed = new Date(Date.UTC(2000, 0, 1));
    this.workbook.created = fixed;
    this.workbook.modified = fixed;
    this.workbook.creator = '办表';
    this.workbook.lastModifiedBy = '办表';
    this.workbook.calcProperties.fullCalcOnLoad = true;
  }

  addSheet(given: BuiltSheet): void {
    const list = longListOf(given, this.cellsOfALongList);
    const sheet = list ? withSamples(given, list) : given;
    const written = this.workbook.addWorksheet(sheet.name, {
      state: sheet.visibility,
      ...(sheet.tabColour ? { properties: { tabColor: { argb: `FF${sheet.tabColour}` } } } : {}),
      views: [view(sheet)],
      pageSetup: pageSetup(sheet),
      headerFooter: { oddFooter: '&C&9第 &P 页　共 &N 页' },
    });
    for (const [index, width] of sheet.columns.entries()) {
      const column = written.getColumn(index + 1);
      column.width = width;
      if (sheet.hiddenColumns?.includes(index + 1)) column.hidden = true;
    }
    const part = `xl/worksheets/sheet${written.id}.xml`;
    if (list) this.longLists.set(part, list);
    if (sheet.growing) this.growing.set(part, sheet.growing);
    if (sheet.filter) written.autoFilter = sheet.filter;
    if (sheet.charts) this.charts.set(part, sheet);
    for (const [row, height] of sheet.heights) written.getRow(row).height = height;
    for (const cell of sheet.cells) this.putCell(written, cell);
    for (const range of sheet.merges) written.mergeCellsWithoutStyle(rangeText(range));
    for (const validation of sheet.validations) addValidation(written, validation);
    for (const format of sheet.conditionalFormats) {
      this.priority += 1;
      written.addConditionalFormatting({
        ref: rangeText(format.range),
        rules: [
          {
            type: 'expression',
            priority: this.priority,
            formulae: [format.formula],
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${format.fill}` } } },
          },
        ],
      });
    }
    // Without a password the method only sets options, so there is nothing to wait for.
    if (sheet.protected) void written.protect('', PROTECTION);
  }

  addName(name: BuiltName): void {
    const { from, to } = name.range;
    const absolute = [from, to].map((cell) => `$${columnLetters(cell.column)}$${cell.row}`);
    const range = absolute[0] === absolute[1] ? absolute[0] : absolute.join(':');
    this.workbook.definedNames.add(`'${name.sheet.replaceAll("'", "''")}'!${range}`, name.name);
  }

  private putCell(sheet: ExcelJS.Worksheet, cell: BuiltCell): void {
    const target = sheet.getCell(cell.row, cell.column);
    target.style = this.styleOf(cell.appearance);
    const value = plainValue(cell);
    if (cell.formula !== undefined) {
      target.value = formulaOf(cell.formula, cell.over, value ?? '');
    } else if (cell.link !== undefined) {
      const hyperlink = `#'${cell.link.replaceAll("'", "''")}'!A1`;
      target.value = { text: String(value ?? ''), hyperlink };
    } else if (value !== undefined) {
      target.value = value;
    }
  }

  /** One style object for each appearance, so that exceljs finds it again quickly. */
  private styleOf(appearance: Appearance): Partial<ExcelJS.Style> {
    const met = this.seen.get(appearance);
    if (met) return met;
    const key = JSON.stringify(appearance);
    const style = this.styles.get(key) ?? styleFor(appearance);
    this.styles.set(key, style);
    this.seen.set(appearance, style);
    return style;
  }
}

/** A formula with the cells that it fills together, if there are several. */
const formulaOf = (
  formula: string,
  over: CellRange | undefined,
  result: string | number | boolean | Date,
): ExcelJS.CellValue =>
  over === undefined
    ? { formula, result }
    : ({ formula, result, shareType: 'array', ref: rangeText(over) } as ExcelJS.CellFormulaValue);

const PROTECTION = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: false,
  formatColumns: true,
  formatRows: true,
} as const;

function view(sheet: BuiltSheet): Partial<ExcelJS.WorksheetView> {
  const common = { showGridLines: false, zoomScale: 100 };
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return { ...common, state: 'normal' };
  return { ...common, state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows };
}

function pageSetup(sheet: BuiltSheet): Partial<ExcelJS.PageSetup> {
  const { repeatedRows, orientation, area, isOnePage = false } = sheet.page;
  return {
    paperSize: PAPER_A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: isOnePage ? 1 : 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(repeatedRows ? { printTitlesRow: `${repeatedRows.from}:${repeatedRows.to}` } : {}),
    ...(area ? { printArea: printArea(area) } : {}),
  };
}

/** exceljs puts a dollar before the columns only. */
const printArea = ({ from, to }: CellRange): string =>
  [from, to].map(({ row, column }) => `${columnLetters(column)}$${row}`).join(':');

function plainValue({ content }: BuiltCell): string | number | boolean | undefined {
  switch (content.type) {
    case 'text':
      return escapeSpreadsheetString(content.text);
    case 'number':
    case 'boolean':
      return content.value;
    case 'error':
      return content.code;
    case 'blank':
      return undefined;
  }
}

function styleFor(appearance: Appearance): Partial<ExcelJS.Style> {
  const { border, fill, horizontal, vertical, wrap, shrink, stacked, diagonal } = appearance;
  return {
    font: {
      name: FONT,
      family: 3,
      charset: 134,
      size: appearance.size,
      bold: appearance.bold,
      italic: appearance.italic === true,
      color: { argb: `FF${appearance.colour}` },
    },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } as const } : {}),
    border: border
      ? {
          top: LINE,
          left: LINE,
          bottom: LINE,
          right: LINE,
          ...(diagonal ? { diagonal: { ...LINE, up: false, down: true } } : {}),
        }
      : {},
    alignment: {
      horizontal,
      vertical,
      wrapText: wrap && !shrink,
      ...(shrink ? { shrinkToFit: true } : {}),
      ...(appearance.indent && horizontal === 'left' ? { indent: appearance.indent } : {}),
      ...(stacked ? { textRotation: 'vertical' as const } : {}),
    },
    numFmt: appearance.format,
    protection: { locked: appearance.locked },
  };
}

function addValidation(sheet: ExcelJS.Worksheet, validation: BuiltValidation): void {
  const { type, formulae, style, errorTitle, error, promptTitle, prompt } = validation;
  const restricting = type !== 'none';
  validationsOf(sheet).add(rangeText(validation.range), {
    type: restricting ? type : 'any',
    formulae: [...formulae],
    allowBlank: true,
    showErrorMessage: restricting && style !== 'offer',
    errorStyle: style === 'offer' ? 'warning' : style,
    errorTitle,
    error,
    showInputMessage: prompt !== undefined && prompt !== '',
    promptTitle,
    prompt,
  });
}

/** exceljs has the list of a sheet's validations, its types do not. */
interface ValidationList {
  add(range: string, validation: Omit<ExcelJS.DataValidation, 'type'> & { type: string }): void;
}

function validationsOf(sheet: ExcelJS.Worksheet): ValidationList {
  const list: unknown = Reflect.get(sheet, 'dataValidations');
  if (!isValidationList(list)) throw new TypeError('exceljs has no list of validations');
  return list;
}

const isValidationList = (list: unknown): list is ValidationList =>
  typeof list === 'object' && list !== null && 'add' in list && typeof list.add === 'function';
