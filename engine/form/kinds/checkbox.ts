import * as z from 'zod';
import type { CellContent } from '../cell-content.js';
import type { FieldKindDefinition, ParsedEntry } from '../field-kind.js';
import { cleanNotation } from './clean-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';

const YES = ['是', '有', '对', 'y', 'yes', 'true', '√', '✓', '✔', '☑', '■', '1'];
const NO = ['否', '无', '不', '不是', 'n', 'no', 'false', '×', '✗', '✘', '☐', '□', '0'];

function read(cell: CellContent): ParsedEntry {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'error') return errorValue(cell.code);
  if (cell.type === 'boolean') return { value: cell.value };
  const written = cell.type === 'number' ? String(cell.value) : (writtenText(cell) ?? '');
  const clean = cleanNotation(written).toLowerCase();
  if (clean === '') return BLANK;
  if (YES.includes(clean)) return parsedEntry(true, written, '是');
  if (NO.includes(clean)) return parsedEntry(false, written, '否');
  return unreadable('form.not-a-choice', { found: written, allowed: '是、否', suggestion: '' });
}

export const checkbox: FieldKindDefinition = {
  kind: 'checkbox',
  name: '是否',
  notations: '选“是”或“否”；√、×、☑、☐ 也可以',
  schema: () => z.boolean(),
  read,
  write: (value) => ({ type: 'text', text: value === true ? '是' : '否' }),
  numberFormat: () => '@',
  validation: () => ({ type: 'list', choices: ['是', '否'] }),
  print: (value) => (value === true ? '☑' : '☐'),
  width: () => 8,
};
