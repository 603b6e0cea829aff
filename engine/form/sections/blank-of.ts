import type { FieldDefinition } from '../field-definition.js';
import type { PrintedPart } from '../printed-grid.js';
import { parseTemplate } from '../template-text.js';

/** What the paper shows for a field inside its cell: a blank, text round blanks, or all choices with boxes. */
export function blankOf(field: FieldDefinition): readonly PrintedPart[] {
  if (field.template !== undefined) return parseTemplate(field.template);
  if (field.choicesPrinted === true && field.choices !== undefined) {
    return field.choices.flatMap((choice, index) => [
      { field: field.id, choice },
      { text: `${choice}${index < (field.choices?.length ?? 0) - 1 ? '　' : ''}` },
    ]);
  }
  return [{ field: field.id }];
}
