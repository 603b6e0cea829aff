import { closingRow, type CellContent } from '../../form/index.js';
import { contentText, type ListColumn, type UsedColumn } from './list-headers.js';

/** Why a row of a list is no row of the roster. */
export type LeftOut = 'blank' | 'numbered' | 'header' | 'total' | 'note';

const NOTE = /^(注|备注|说明|填表|制表|审核|填报|联系人|单位负责人|日期|第\d+页)/u;

/** Tells a row that is no entry: empty, numbered only, a header repeated on a new page, a sum, a note below. */
export function leftOut(
  cells: readonly CellContent[],
  used: readonly UsedColumn[],
  columns: readonly ListColumn[],
): LeftOut | undefined {
  const texts = cells.map(contentText);
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return 'blank';
  const repeated = columns.filter(({ column, header }) => {
    const own = (texts[column - 1] ?? '').replace(/\s+/gu, '');
    return own !== '' && header.split('/').includes(own);
  });
  if (repeated.length >= 2 && repeated.length * 2 >= filled.length) return 'header';
  const closing = closingRow(texts);
  if (closing !== undefined) return closing === 'total' ? 'total' : 'note';
  const entries = used.filter(({ column }) => (texts[column - 1] ?? '') !== '');
  const numbered = entries.every(({ field }) => /序号|编号/u.test(field.label));
  const first = filled[0] ?? '';
  if (filled.length === 1 && /^\d{1,4}$/.test(first)) return 'numbered';
  if (NOTE.test(first) && entries.length <= 2) return 'note';
  if (entries.length === 0 || (entries.length === 1 && filled.length === 1 && used.length > 2)) return 'note';
  return numbered ? 'numbered' : undefined;
}
