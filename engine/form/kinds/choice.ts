import { z } from 'zod';
import { didYouMean } from '../../core/did-you-mean.js';
import type { CellContent } from '../cell-content.js';
import type { FieldDefinition } from '../field-definition.js';
import type { FieldKindDefinition, Reading } from '../field-kind.js';
import { cleanNotation } from './clean-notation.js';
import { BLANK, readingOf, unreadable } from './reading-of.js';

const SEPARATORS = /[、,;；，/|\n]+/;
const BETWEEN = '、';

/** Brackets and blanks are written either way: `在编（正式）` is `在编(正式)`. */
const comparable = (text: string): string => cleanNotation(text).replace(/ /g, '').toLowerCase();

const chosen = (text: string, choices: readonly string[]): string | undefined =>
  choices.find((one) => comparable(one) === comparable(text));

function read(cell: CellContent, field: FieldDefinition): Reading {
  if (cell.type === 'blank') return BLANK;
  const written =
    cell.type === 'text'
      ? cell.text
      : cell.type === 'error'
        ? cell.code
        : cell.type === 'boolean'
          ? cell.value
            ? '是'
            : '否'
          : String(cell.value);
  if (cleanNotation(written) === '') return BLANK;
  const choices = field.choices ?? [];
  const one = chosen(written, choices);
  if (one !== undefined && field.multiple !== true) return readingOf(one, written, one);
  if (one !== undefined) return readingOf([one], written, one);
  const words =
    field.multiple === true
      ? written.split(SEPARATORS).filter((word) => cleanNotation(word) !== '')
      : [written];
  const found = words.map((word) => chosen(word, choices));
  const strange = words.find((_, index) => found[index] === undefined);
  if (strange !== undefined) {
    return unreadable('form.not-a-choice', {
      found: strange,
      allowed: choices.join('、'),
      suggestion: didYouMean(strange, choices) ?? '',
    });
  }
  const values = [...new Set(found.flatMap((word) => word ?? []))];
  return readingOf(values, written, values.join(BETWEEN));
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
