import type { Language } from '../core/messages/message.js';
import { fieldsOf, type EntryPath, type FormDefinition } from '../form/index.js';

/** An entry as people call it: its label without the colon at its end, in a roster with the list and the row. */
export function entryLabel(form: FormDefinition, path: EntryPath, language: Language = 'zh'): string {
  const found = fieldsOf(form).find(({ field, roster }) =>
    'field' in path
      ? roster === undefined && field.id === path.field
      : roster?.id === path.roster && field.id === path.column,
  );
  if (!found) return '';
  const label = found.field.label.replace(/：$/, '').replace(/\s+/g, ' ');
  if ('field' in path) return label;
  const [list, row] = [found.roster?.title ?? '', path.row + 1];
  return language === 'zh' ? `${list}第${row}行${label}` : `${list} row ${row} ${label}`;
}
