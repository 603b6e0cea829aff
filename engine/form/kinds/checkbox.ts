import * as z from 'zod';
import type { CellContent } from '../cell-content.js';
import type { FieldKindDefinition, ParsedEntry } from '../field-kind.js';
import { chosenWords } from './choice-notation.js';
import { cleanNotation } from './clean-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';

function read(cell: CellContent): ParsedEntry {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'error') return errorValue(cell.code);
  if (cell.type === 'boolean') return { value: cell.value };
  const written = cell.type === 'number' ? String(cell.value) : (writtenText(cell) ?? '');
  if (cleanNotation(written) === '') return BLANK;
  const [word] = chosenWords(written, ['是', '否'], false).words;
  if (word !== undefined) return parsedEntry(word === '是', written, word);
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
