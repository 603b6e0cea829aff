import * as z from 'zod';
import { surelyMeant } from '../../core/did-you-mean.js';
import type { CellContent } from '../cell-content.js';
import type { FieldDefinition } from '../field-definition.js';
import type { FieldKindDefinition, ParsedEntry } from '../field-kind.js';
import { chosenWords } from './choice-notation.js';
import { cleanNotation } from './clean-notation.js';
import { BLANK, errorValue, parsedEntry, unreadable, writtenText } from './parsed-entry.js';

const BETWEEN = '、';
const YES_NO = { TRUE: '是', FALSE: '否' } as const;

function read(cell: CellContent, field: FieldDefinition): ParsedEntry {
  if (cell.type === 'blank') return BLANK;
  if (cell.type === 'error') return errorValue(cell.code);
  const written = cell.type === 'number' ? String(cell.value) : (writtenText(cell) ?? '');
  if (cleanNotation(written) === '') return BLANK;
  const choices = field.choices ?? [];
  const meant = cell.type === 'boolean' ? YES_NO[cell.value ? 'TRUE' : 'FALSE'] : written;
  const { words, strange } = chosenWords(meant, choices, field.multiple === true);
  const [first] = words;
  if (strange !== undefined || first === undefined) {
    const found = strange ?? written;
    const suggestion = surelyMeant(found, choices) ?? '';
    return unreadable(suggestion === '' ? 'form.not-a-choice' : 'form.choice-mistyped', {
      found,
      allowed: choices.join(BETWEEN),
      suggestion,
    });
  }
  return field.multiple === true
    ? parsedEntry(words, written, words.join(BETWEEN))
    : parsedEntry(first, written, first);
}

export const choice: FieldKindDefinition = {
  kind: 'choice',
  name: '选项',
  notations: '从下拉列表中选择；可以多选的，用顿号隔开',
  schema: (field) => {
    const [first, ...others] = field.choices ?? [];
    if (first === undefined) return z.never();
    const word = z.enum([first, ...others]);
    return field.multiple === true ? z.array(word).min(1) : word;
  },
  read,
  write: (value) => ({
    type: 'text',
    text: Array.isArray(value) ? value.join(BETWEEN) : String(value),
  }),
  numberFormat: () => '@',
  validation: (field) =>
    field.multiple === true ? { type: 'none' } : { type: 'list', choices: field.choices ?? [] },
  print: (value) => (Array.isArray(value) ? value.join(BETWEEN) : String(value)),
  width: (field) => Math.min(24, Math.max(8, ...(field.choices ?? []).map((word) => word.length * 2 + 3))),
};
