import type { MessageCode } from '../../core/messages/catalogue.js';
import { toA1, type CellAddress } from '../../core/cell-address.js';
import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { ReadSheet } from './read-sheet.js';

/** Cells named in one message at most; the rest are counted. */
const CELLS_NAMED = 12;

/** What a sheet holds that is no value: texts that the file lost, pictures that stand in for a value. */
export function sheetFindings({ lostTexts, pictures }: ReadSheet, place: Place): Diagnostic[] {
  return [
    ...grouped('workbook.text-lost', 'error', lostTexts, place),
    ...grouped('workbook.picture-in-cell', 'warning', pictures, place),
  ];
}

function grouped(
  code: MessageCode,
  level: 'error' | 'warning',
  cells: readonly CellAddress[],
  place: Place,
): Diagnostic[] {
  if (cells.length === 0) return [];
  const cell = cells.slice(0, CELLS_NAMED).map(toA1).join(',');
  return [diagnostic(code, level, { ...place, cell }, { count: cells.length })];
}
