import { appearances } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { listSheet } from './list-sheet.js';

/** A figure that a round's notice may set anew. */
export interface ParameterRow {
  readonly id: string;
  /** What it limits, in plain Chinese. */
  readonly title: string;
  /** The figure in force, with its unit. */
  readonly inForce: string;
  readonly source: string;
}

/** A new figure as entered: not yet checked. */
export interface ParameterEntry {
  readonly id: string;
  readonly value: string | number;
  /** Number of the document that sets it. */
  readonly document?: string;
  /** First day it holds, as entered. */
  readonly from?: string | number;
  readonly cell: string;
}

export const parameterColumns = {
  id: 1,
  title: 2,
  inForce: 3,
  source: 4,
  value: 5,
  document: 6,
  from: 7,
} as const;

/** 参数: a bureau enters the figures of a new round; whoever fills in leaves it alone. */
export function parameterSheet(rows: readonly ParameterRow[]): BuiltSheet {
  const list = {
    name: sheetNames.parameters,
    title: '本轮参数',
    introduction: [
      '一般不用填。只有新一轮通知另有规定时，由主管部门在右侧三栏填写新的数值、文号和起始日期。',
    ],
    columns: [
      { title: '编号', width: 10, hidden: true },
      { title: '参数', width: 44 },
      { title: '现行数值', width: 16 },
      { title: '现行依据', width: 34 },
      { title: '新数值', width: 14 },
      { title: '文号', width: 26 },
      { title: '起始日期', width: 16 },
    ],
    protected: true,
    tabColour: 'A6A6A6',
  };
  const text = appearances.text;
  const entry = { ...appearances.entry, horizontal: 'center' as const };
  return listSheet(list, (draft, firstRow) => {
    for (const [index, parameter] of rows.entries()) {
      const row = firstRow + index;
      draft.write(row, parameterColumns.id, parameter.id, text);
      draft.write(row, parameterColumns.title, parameter.title, text);
      draft.write(row, parameterColumns.inForce, parameter.inForce, { ...text, horizontal: 'center' });
      draft.write(row, parameterColumns.source, parameter.source, text);
      draft.write(row, parameterColumns.value, '', entry);
      draft.write(row, parameterColumns.document, '', { ...entry, format: '@' });
      draft.write(row, parameterColumns.from, '', { ...entry, format: 'yyyy-mm-dd' });
    }
  });
}
