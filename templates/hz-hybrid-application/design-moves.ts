import type { DesignEdit, Move, Twin } from '../../engine/design/index.js';
import { fieldValue, rowsOf, type Dossier, type EntryValue } from '../../engine/form/index.js';
import { form } from './form.js';

/** One way to change a design; none without edits. */
export const move = (words: Twin, edits: readonly DesignEdit[], more: Partial<Move> = {}): Move[] =>
  edits.length === 0 ? [] : [{ words, edits, size: edits.length, ...more }];

/** The text of an entry, without white space around. */
export const text = (dossier: Dossier, field: string): string => {
  const value = fieldValue(dossier.forms[form.id], field);
  return typeof value === 'string' ? value.trim() : '';
};
export const set = (field: string, value?: EntryValue): DesignEdit => ({
  path: { form: form.id, field },
  ...(value === undefined ? {} : { value }),
});

export const teachersOf = (dossier: Dossier) => rowsOf(dossier.forms[form.id], 'teachers');
