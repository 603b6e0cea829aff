import type { Place } from '../core/diagnostic.js';
import { fieldsOf, type FormRegistry } from '../form/index.js';

/**
 * When an entry has its turn in the workbook, whatever was found in it: by forms, sections and entries. What concerns the
 * whole comes first, and what stands beside the forms, as 核对清单 does, last.
 */
export function turnsOf(registry: FormRegistry): (place: Place) => number {
  const turns = new Map<string, number>();
  const note = (key: string, turn: number): void => {
    if (!turns.has(key)) turns.set(key, turn);
  };
  let turn = 0;
  for (const form of registry.forms.values()) {
    for (const { field, roster } of fieldsOf(form)) {
      note(form.id, turn);
      note(`${form.id}\n${roster?.id ?? field.id}`, turn);
      turn += 1;
    }
  }
  return ({ sheet, form, entry }) => {
    if (form === undefined) return sheet === undefined ? -1 : turn;
    const own = entry?.split(/[[.]/)[0] ?? '';
    return turns.get(`${form}\n${own}`) ?? turns.get(form) ?? turn;
  };
}
