import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import { fieldsOfSection } from '../fields-of.js';
import type { FormDefinition } from '../form-definition.js';
import { printedGrid } from '../print-section.js';

/** Every field of a section has one place on the paper. A date's year, month and day count as one place. */
export function checkPlaces(form: FormDefinition): Diagnostic[] {
  return form.sections.flatMap((section) => {
    const cellsByField = new Map<string, Set<number>>();
    for (const [index, cell] of printedGrid(section).cells.entries()) {
      for (const part of cell.paragraphs.flat()) {
        if (!('field' in part) || 'total' in part) continue;
        cellsByField.set(part.field, (cellsByField.get(part.field) ?? new Set()).add(index));
      }
    }
    return fieldsOfSection(section).flatMap(({ id }) => {
      const count = cellsByField.get(id)?.size ?? 0;
      if (count === 1) return [];
      const code = count === 0 ? 'form.not-placed' : 'form.placed-twice';
      return [diagnostic(code, 'error', { form: form.id }, { id })];
    });
  });
}
