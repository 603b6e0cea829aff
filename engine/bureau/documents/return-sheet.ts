import type { Finding } from '../../check/index.js';
import { appearances, listSheet, type BuiltSheet } from '../../workbook/index.js';
import { returnLines } from './return-lines.js';

/** The sheet that a bureau adds to a workbook that it returns. */
export const RETURN_SHEET = '退回意见';

const COLUMNS = [
  { title: '序号', width: 6 },
  { title: '位置', width: 28 },
  { title: '问题', width: 56 },
  { title: '怎样改', width: 44 },
  { title: '修改情况（机构填写）', width: 30 },
] as const;

/**
 * 退回意见: the bureau's own note, then what a check found wrong, with room for what became of each.
 * @returns nothing where there is neither
 */
export function returnSheet(findings: readonly Finding[], note = ''): BuiltSheet | undefined {
  const wrong = findings.filter(({ level }) => level === 'violation' || level === 'error');
  // What is wrong comes before what is only blank.
  const lines = [
    ...(note.trim() === '' ? [] : [{ place: '退回意见', what: note.trim(), remedy: '' }]),
    ...returnLines(wrong.filter(({ kind }) => kind !== 'missing')),
    ...returnLines(wrong.filter(({ kind }) => kind === 'missing')),
  ];
  if (lines.length === 0) return undefined;
  const list = {
    name: RETURN_SHEET,
    title: '退回意见',
    introduction: ['请逐条修改，在最后一栏写明修改情况，然后用本工作簿重新提交。本表不参加检查，可以删除。'],
    columns: COLUMNS,
    protected: false,
    tabColour: 'C00000',
  };
  const text = { ...appearances.text, format: '@', locked: false };
  return listSheet(list, (draft, firstRow) => {
    for (const [index, { place, what, remedy }] of lines.entries()) {
      const words = [String(index + 1), place, what, remedy, ''];
      for (const [column, word] of words.entries()) draft.write(firstRow + index, column + 1, word, text);
    }
  });
}
