import { appearances, colours } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { listSheet } from './list-sheet.js';

/** A rule as the workbook itself checks it; formulas without the equals sign, results as the engine found them. */
export interface CheckRow {
  readonly id: string;
  /** What is checked, in plain Chinese. */
  readonly title: string;
  /** Shows 符合, 不符合, 提醒, 待填 or 不适用. */
  readonly state: { readonly formula: string; readonly result: string };
  readonly actual: { readonly formula: string; readonly result: string | number };
  readonly permitted: { readonly formula: string; readonly result: string | number };
  readonly article: string;
}

export const checkColumns = { id: 1, title: 2, state: 3, actual: 4, permitted: 5, article: 6 } as const;

/** Words of the state column by outcome. */
export const stateWords = {
  pass: '符合',
  violation: '不符合',
  warning: '提醒',
  info: '提示',
  'not-applicable': '待填或不适用',
} as const;

/** 检查: the computable rules as formulas, so that the workbook warns without any program beside it. */
export function checkSheet(rows: readonly CheckRow[]): BuiltSheet {
  const list = {
    name: sheetNames.check,
    title: '检查',
    introduction: ['本页随填随算，仅供填写时参考；正式检查请使用“检查”程序，它会列出全部条款和原文。'],
    columns: [
      { title: '编号', width: 10, hidden: true },
      { title: '检查内容', width: 48 },
      { title: '结果', width: 16 },
      { title: '实际', width: 18 },
      { title: '规定', width: 18 },
      { title: '依据', width: 40 },
    ],
    protected: true,
    tabColour: 'FFC000',
  };
  const centred = { ...appearances.text, horizontal: 'center' as const };
  return listSheet(list, (draft, firstRow) => {
    for (const [index, check] of rows.entries()) {
      const row = firstRow + index;
      draft.write(row, checkColumns.id, check.id, appearances.text);
      draft.write(row, checkColumns.title, check.title, appearances.text);
      for (const part of ['state', 'actual', 'permitted'] as const) {
        const { formula, result } = check[part];
        const content =
          typeof result === 'number'
            ? ({ type: 'number', value: result } as const)
            : ({ type: 'text', text: result } as const);
        draft.put({ row, column: checkColumns[part] }, centred, content, { formula });
      }
      draft.write(row, checkColumns.article, check.article, appearances.text);
    }
    const range = {
      from: { row: firstRow, column: checkColumns.state },
      to: { row: firstRow + Math.max(rows.length, 1) - 1, column: checkColumns.state },
    };
    const coloured = [
      [stateWords.pass, colours.good],
      [stateWords.violation, colours.bad],
      [stateWords.warning, colours.doubtful],
    ] as const;
    for (const [word, fill] of coloured) draft.colour({ range, formula: `$C${firstRow}="${word}"`, fill });
  });
}
