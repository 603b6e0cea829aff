import type { CellContent } from '../../form/index.js';
import { appearances } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { listSheet } from './list-sheet.js';

/** A text of a workbook that has no place in the layout we build; it is kept, never dropped. */
export interface UnplacedEntry {
  readonly sheet: string;
  readonly cell: string;
  /** The label under which it stood, where one is known. */
  readonly label: string;
  readonly text: string;
}

const COLUMNS = [
  { title: '原工作表', width: 26 },
  { title: '原单元格', width: 12 },
  { title: '原栏目', width: 30 },
  { title: '内容', width: 70 },
] as const;

/** 未迁移: what an upgrade could not place. */
export function unplacedSheet(entries: readonly UnplacedEntry[]): BuiltSheet {
  const list = {
    name: sheetNames.unplaced,
    title: '未迁移的内容',
    introduction: ['下列内容在新版工作簿中没有对应位置，或原来的写法未能读取，请逐条核对后填到正确位置。'],
    columns: COLUMNS,
    protected: false,
    tabColour: 'C00000',
  };
  const text = { ...appearances.text, format: '@', locked: false };
  return listSheet(list, (draft, firstRow) => {
    for (const [index, entry] of entries.entries()) {
      const row = firstRow + index;
      draft.write(row, 1, entry.sheet, text);
      draft.write(row, 2, entry.cell, text);
      draft.write(row, 3, entry.label, text);
      draft.write(row, 4, entry.text, text);
    }
  });
}

/** What an earlier run kept on 未迁移 in a workbook, to be carried on. */
export function keptTexts(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellContent[])[] }[],
): UnplacedEntry[] {
  const rows = sheets.find(({ name }) => name === sheetNames.unplaced)?.rows ?? [];
  const text = (cell: CellContent | undefined): string => (cell?.type === 'text' ? cell.text : '');
  const header = rows.findIndex((row) => text(row[0]) === COLUMNS[0].title);
  return rows.slice(header + 1).flatMap((row) => {
    const [sheet = '', cell = '', label = '', kept = ''] = row.map(text);
    return kept === '' ? [] : [{ sheet, cell, label, text: kept }];
  });
}
