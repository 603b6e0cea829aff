import { convertedByLibreOffice } from '../set-up/converted-by-libreoffice.js';
import { withOnlyNeededFormulas, type Looked } from './only-needed-formulas.js';

/** Every sheet as text: commas, quotes round texts, UTF-8, contents and not how they are shown. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

export type SheetTexts = Readonly<Record<string, readonly (readonly (string | null)[])[]>>;

/** A sheet of every workbook as LibreOffice calculates it, or what is looked at of it; by the names that were given. */
export const recalculated = (
  workbooks: ReadonlyMap<string, Uint8Array>,
  sheet: string,
  looked?: (name: string) => Looked,
): SheetTexts => recalculatedSheets(workbooks, () => sheet, looked);

/** The same where each workbook has its own sheet to be looked at. */
export function recalculatedSheets(
  workbooks: ReadonlyMap<string, Uint8Array>,
  sheetOf: (name: string) => string,
  looked?: (name: string) => Looked,
): SheetTexts {
  const lighter = [...workbooks].map(
    ([name, xlsx]) => [name, withOnlyNeededFormulas(xlsx, sheetOf(name), looked?.(name))] as const,
  );
  const converted = convertedByLibreOffice(new Map(lighter), { from: 'xlsx', to: ALL_SHEETS });
  return Object.fromEntries(
    [...converted].map(([name, sheets]) => {
      const text = sheets.get(`-${sheetOf(name)}.csv`);
      return [name, text ? rowsOf(new TextDecoder().decode(text)) : []];
    }),
  );
}

/** The cells of each line; `null` where there is none. */
function rowsOf(csv: string): (string | null)[][] {
  const rows: (string | null)[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (plain === '' ? null : (plain ?? null)));
    if (end !== ',' && end !== '') rows.push([]);
    if (end === '') break;
  }
  if (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return rows;
}
