import ExcelJS from 'exceljs';
import { parseReference } from './area.js';
import type { WorkbookReader } from './excel-host.js';
import type { CellValue, Sheet } from './sheet.js';

const DAY_OF_1970 = 25_569;
const MILLISECONDS_OF_DAY = 86_400_000;
const serial = (date: Date): number => date.getTime() / MILLISECONDS_OF_DAY + DAY_OF_1970;

const plain = (value: unknown): CellValue | undefined => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serial(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((part: { text: string }) => part.text).join('');
  }
  if ('text' in value) return plain(value.text);
  return 'error' in value ? String(value.error) : undefined;
};

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Reads .xlsx for the simulated Excel: values, formulas with their results, formats, locks, lists. */
export const readXlsx: WorkbookReader = async (bytes) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.map((worksheet) => ({
    name: worksheet.name,
    fill: (sheet) => fill(sheet, worksheet),
  }));
};

/** The workbook-wide defined names of .xlsx. */
export async function readNames(bytes: Uint8Array): Promise<{ name: string; formula: string }[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.definedNames.model.flatMap(({ name, ranges }) =>
    ranges[0] === undefined || name.startsWith('_xlnm') ? [] : [{ name, formula: `=${ranges[0]}` }],
  );
}

function fill(sheet: Sheet, worksheet: ExcelJS.Worksheet): void {
  sheet.visibility = VISIBILITY[worksheet.state];
  worksheet.eachRow((row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (source, columnNumber) => {
      if (source.isMerged && source.master !== source) return;
      const cell = sheet.ensure(rowNumber - 1, columnNumber - 1);
      if (source.numFmt) cell.numberFormat = source.numFmt;
      const { value } = source;
      if (typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)) {
        cell.formula = `=${source.formula}`;
        const stored = plain(source.result);
        if (stored !== undefined) cell.stored = stored;
      } else {
        const entered = plain(value);
        if (entered !== undefined) cell.value = entered;
      }
      cell.format = { 'Protection.Locked': source.protection?.locked !== false };
      readValidation(sheet, source, rowNumber - 1, columnNumber - 1);
    });
  });
  for (const merged of worksheet.model.merges) {
    const area = parseReference(merged);
    if (area) sheet.merges.push(area);
  }
  const protection: unknown = Reflect.get(worksheet, 'sheetProtection');
  if (protection !== null && protection !== undefined) sheet.protection = { options: {}, password: '' };
}

function readValidation(sheet: Sheet, source: ExcelJS.Cell, row: number, column: number): void {
  const validation = source.dataValidation as ExcelJS.DataValidation | undefined;
  const list: unknown = validation?.type === 'list' ? validation.formulae[0] : undefined;
  if (validation === undefined || typeof list !== 'string') return;
  sheet.validations.push({
    area: { top: row, left: column, bottom: row, right: column },
    rule: { list: { source: list.startsWith('"') ? list.slice(1, -1) : `=${list}` } },
    ignoreBlanks: validation.allowBlank === true,
    errorAlert: {
      showAlert: validation.showErrorMessage !== false,
      style: validation.errorStyle === 'warning' ? 'Warning' : 'Stop',
      title: validation.errorTitle ?? '',
      message: validation.error ?? '',
    },
    prompt: { message: '', showPrompt: false, title: '' },
  });
}
